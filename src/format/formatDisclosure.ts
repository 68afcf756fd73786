import type { StudySummary } from '../results/document/StudySummary';
import type { ResultTable } from '../results/measures/Measures';
import { formatDecimal } from './formatNumber';
import type { Locale } from './Locale';
import { messagesIn, translate } from './translate';

/** How a published study's figures were protected: the smallest count shown, rounding, the budget of its noise; undefined where nothing was done. */
export function formatDisclosure(
  { disclosure }: Pick<StudySummary, 'disclosure'>,
  locale: Locale,
): string | undefined {
  if (!disclosure) return undefined;
  const t = messagesIn('exportTables', locale);
  const { minCell, zeroIsSmall, rounding, epsilon } = disclosure;
  const parts = [
    ...(minCell > 1 ? [t('small-cells', { count: minCell })] : []),
    ...(zeroIsSmall ? [t('zero-small')] : []),
    ...(rounding === undefined ? [] : [t('rounded', { rounding })]),
    ...(epsilon === undefined ? [] : [t('epsilon', { epsilon: amount(epsilon, locale) })]),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/** The noise in one table's counts, and what it spent of the budget. */
export function formatNoise(
  { privacy }: Pick<ResultTable, 'privacy'>,
  locale: Locale,
): string | undefined {
  if (!privacy) return undefined;
  return translate('exportTables', locale, 'noise-spent', {
    epsilon: amount(privacy.epsilon, locale),
    sd: amount(privacy.noiseSd, locale),
  });
}

/** To three digits that count. */
function amount(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(3));
  const decimals = String(rounded).split('.')[1]?.length ?? 0;
  return formatDecimal(rounded, locale, decimals);
}
