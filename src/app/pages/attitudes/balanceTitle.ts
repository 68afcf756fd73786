import { formatPercent, formatPointCount } from '../../../format/formatNumber';
import { formatWhom } from '../../../format/formatWhom';
import type { Locale } from '../../../format/Locale';
import { messagesIn } from '../../../format/translate';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { shownContrast } from '../../../results/rows/contrastBetween';
import { furthestApart, isBeyondChance, type Spread } from '../../../results/rows/furthestApart';

/**
 * How importance and appetite go together over groups: opposed where the two groups furthest apart in importance
 * also differ in appetite beyond chance, the other way round.
 */
export function balanceTitle(
  importance: TopBoxTable,
  appetite: TopBoxTable,
  locale: Locale,
): string {
  const worry = furthestApart(importance.rows, importance.contrasts);
  const want = furthestApart(appetite.rows, appetite.contrasts);
  const say = messagesIn('attitudes', locale);
  if (worry.kind === 'one-group' || want.kind === 'one-group') return say('balance-one');
  if (worry.kind !== 'apart') {
    if (want.kind === 'apart') return say('balance-appetite', extremes(want, locale));
    const points = formatPointCount(importance.equivalenceMargin ?? 0, locale);
    const areAlike = worry.kind === 'alike' && want.kind === 'alike';
    return areAlike ? say('balance-alike', { points }) : say('balance-open');
  }
  if (want.kind !== 'apart') return say('balance-importance', extremes(worry, locale));
  const [high, low] = [worry.higher.group, worry.lower.group];
  const same = shownContrast(appetite, high, low);
  if (!same || !isBeyondChance(same) || same.difference === null) return say('balance-mixed');
  const [group, other] = [formatWhom(high, locale), formatWhom(low, locale)];
  return same.difference < 0
    ? say('balance-opposed', { worried: group, keen: other })
    : say('balance-together', { group, other });
}

function extremes({ higher, lower }: Extract<Spread, { kind: 'apart' }>, locale: Locale) {
  return {
    higher: formatWhom(higher.group, locale),
    lower: formatWhom(lower.group, locale),
    higherPercent: formatPercent(higher.estimate ?? 0, locale),
    lowerPercent: formatPercent(lower.estimate ?? 0, locale),
  };
}
