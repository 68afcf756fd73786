import { clipText } from '../../../format/clipText';
import { shareByGroup } from '../../../format/headlines/shareByGroup';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { furthestApart } from '../../../results/rows/furthestApart';

/** Of several items the one whose groups are furthest apart beyond chance, in words. */
export function widestDifference(
  tables: readonly TopBoxTable[],
  { items = [] }: StudySummary,
  locale: Locale,
): string {
  const [widest] = tables
    .flatMap((table) => {
      const spread = furthestApart(table.rows, table.contrasts);
      return spread.kind === 'apart' ? [{ table, width: spread.contrast.difference ?? 0 }] : [];
    })
    .toSorted((a, b) => b.width - a.width);
  if (!widest) return translate('playbook', locale, 'none-differs');
  const { table } = widest;
  const label = items.find(({ id }) => id === table.item)?.label ?? table.item;
  return translate('playbook', locale, 'widest-of', {
    label: clipText(label),
    difference: shareByGroup(table, locale),
  });
}
