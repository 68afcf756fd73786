import type { Locale } from '../../format/Locale';
import { hasMessage, translate } from '../../format/translate';
import type { StudySummary } from '../../results/document/StudySummary';
import type { SensitivityChartRow } from './toSensitivityRows';

/** A choice of the sensitivity strip in words; one that has none stands as the results name it. */
export function choiceWords(
  { choice, detail }: Pick<SensitivityChartRow, 'choice' | 'detail'>,
  summary: StudySummary,
  locale: Locale,
): string {
  const item = summary.items?.find(({ id }) => id === detail)?.label ?? detail ?? '';
  const key = `choice-${choice}` as const;
  return hasMessage('charts', locale, key)
    ? translate('charts', locale, key, { item })
    : `${choice} ${item}`.trim();
}
