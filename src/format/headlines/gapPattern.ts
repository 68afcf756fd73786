import type { EstimateRow } from '../../results/document/Results';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import { isTotalRow } from '../../results/rows/isTotalRow';
import { formatPercent } from '../formatNumber';
import { formatWhom } from '../formatWhom';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/**
 * Who worries and who acts, over the groups: the groups with the largest and the smallest share of each. Nothing
 * where fewer than two groups have both shares, or where neither share's extremes are apart: their intervals overlap,
 * which is stricter than a test at 5 %.
 */
export function gapPattern(table: GapTable, locale: Locale): string | undefined {
  const concern = extremes(table.concerned);
  const action = extremes(table.acting);
  if (!concern || !action) return undefined;
  const isApart = { concern: areApart(concern), action: areApart(action) };
  const shares = { ...shareWords('concern', concern), ...shareWords('action', action) };
  if (isApart.concern && isApart.action) {
    const isSame =
      concern.most.group === action.most.group && concern.least.group === action.least.group;
    return translate('overview', locale, isSame ? 'pattern-same' : 'pattern-both', shares);
  }
  if (isApart.concern) return translate('overview', locale, 'pattern-concern', shares);
  return isApart.action ? translate('overview', locale, 'pattern-action', shares) : undefined;

  function shareWords<Name extends 'concern' | 'action'>(name: Name, { most, least }: Extremes) {
    return {
      [`${name}Most`]: formatWhom(most.group, locale),
      [`${name}Least`]: formatWhom(least.group, locale),
      [`${name}High`]: formatPercent(most.estimate, locale),
      [`${name}Low`]: formatPercent(least.estimate, locale),
    } as { readonly [Key in `${Name}${'Most' | 'Least' | 'High' | 'Low'}`]: string };
  }
}

interface ShownShare {
  readonly group: string;
  readonly estimate: number;
  readonly interval: readonly [low: number, high: number];
}

interface Extremes {
  readonly most: ShownShare;
  readonly least: ShownShare;
}

function extremes(rows: readonly EstimateRow[] | undefined): Extremes | undefined {
  const shown = (rows ?? []).flatMap((row) => {
    const { group, estimate, reliability, intervals } = row;
    const interval = intervals?.beta ?? intervals?.wilson;
    if (isTotalRow(row) || reliability === 'suppressed' || estimate === null || !interval)
      return [];
    return [{ group, estimate, interval }];
  });
  const [least] = shown.toSorted((a, b) => a.estimate - b.estimate);
  const [most] = shown.toSorted((a, b) => b.estimate - a.estimate);
  return least && most && least !== most ? { most, least } : undefined;
}

function areApart({ most, least }: Extremes): boolean {
  return most.interval[0] > least.interval[1];
}
