import { formatDecimal } from '../format/formatNumber';
import { exportTableMessages } from '../format/messages/exportTables';
import { translate } from '../format/translate';
import type { ResultTable } from '../results/Results';
import type { StudySummary } from '../results/StudySummary';
import type { ExportContext } from './ExportContext';
import type { ExportFact } from './ExportTable';

/** How a published study's figures were protected: the smallest count shown, and the privacy budget of its noise. */
export function disclosureFacts(
  { disclosure }: Pick<StudySummary, 'disclosure'>,
  { locale }: Pick<ExportContext, 'locale'>,
): readonly ExportFact[] {
  if (!disclosure) return [];
  const t = (key: keyof typeof exportTableMessages.en, values = {}) =>
    translate(exportTableMessages, locale, key, values);
  const { minCell, zeroIsSmall, rounding, epsilon } = disclosure;
  const policy = [
    t('small-cells', { count: minCell }),
    ...(zeroIsSmall ? [t('zero-small')] : []),
    ...(rounding === undefined ? [] : [t('rounded', { rounding })]),
    ...(epsilon === undefined ? [] : [t('epsilon', { epsilon: amount(epsilon, locale) })]),
  ];
  return [[t('disclosure'), policy.join('; ')]];
}

/** The noise in one table's counts, and what it spent of the budget. */
export function noiseFacts(
  { privacy }: Pick<ResultTable, 'privacy'>,
  { locale }: Pick<ExportContext, 'locale'>,
): readonly ExportFact[] {
  if (!privacy) return [];
  const t = (key: keyof typeof exportTableMessages.en, values = {}) =>
    translate(exportTableMessages, locale, key, values);
  const epsilon = amount(privacy.epsilon, locale);
  return [[t('noise'), t('noise-spent', { epsilon, sd: amount(privacy.noiseSd, locale) })]];
}

/** To three digits that count. */
function amount(value: number, locale: ExportContext['locale']): string {
  const rounded = Number(value.toPrecision(3));
  const decimals = String(rounded).split('.')[1]?.length ?? 0;
  return formatDecimal(rounded, locale, decimals);
}
