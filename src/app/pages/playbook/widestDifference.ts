import { clipText } from '../../../format/clipText';
import type { Locale } from '../../../format/Locale';
import { playbookMessages } from '../../../format/messages/playbook';
import { shareByGroup } from '../../../format/shareByGroup';
import { translate } from '../../../format/translate';
import { furthestApart } from '../../../results/furthestApart';
import type { TopBoxTable } from '../../../results/Results';
import type { StudySummary } from '../../../results/StudySummary';

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
  if (!widest) return translate(playbookMessages, locale, 'none-differs');
  const { table } = widest;
  const label = items.find(({ id }) => id === table.item)?.label ?? table.item;
  return translate(playbookMessages, locale, 'widest-of', {
    label: clipText(label),
    difference: shareByGroup(table, locale),
  });
}
