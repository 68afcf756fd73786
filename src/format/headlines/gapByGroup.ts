import type { EstimateRow } from '../../results/document/Results';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import { areAllAlike } from '../../results/rows/equivalence';
import { isBeyondChance } from '../../results/rows/furthestApart';
import { formatPointCount, formatPoints } from '../formatNumber';
import { formatWhom } from '../formatWhom';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/**
 * How the gap differs between groups, as a chart's title: the two furthest apart of those that differ at 5 % after
 * the table's correction, or that none do.
 */
export function gapByGroup(table: GapTable, locale: Locale): string {
  const shown = new Map(
    table.rows.filter(isShown).map((row) => [row.group, row.estimate ?? 0] as const),
  );
  if (shown.size < 3) return translate('overview', locale, 'one-group');
  const compared = table.contrasts.filter(({ a, b }) => shown.has(a) && shown.has(b));
  const certain = compared
    .filter(isBeyondChance)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  const [furthest] = certain;
  if (!furthest)
    return areAllAlike(compared)
      ? translate('overview', locale, 'groups-alike', {
          points: formatPointCount(table.equivalenceMargin ?? 0, locale),
        })
      : translate('overview', locale, 'groups-open');
  const { a, b, difference } = furthest;
  const [higher, lower] = (difference ?? 0) > 0 ? [a, b] : [b, a];
  return translate('overview', locale, 'groups-differ', {
    higher: formatWhom(higher, locale),
    lower: formatWhom(lower, locale),
    higherPoints: formatPoints(shown.get(higher) ?? 0, locale),
    lowerPoints: formatPoints(shown.get(lower) ?? 0, locale),
  });
}

function isShown(row: EstimateRow): boolean {
  return row.estimate !== null && row.reliability !== 'suppressed';
}
