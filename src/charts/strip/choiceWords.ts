import type { Locale } from '../../format/Locale';
import { chartMessages } from '../../format/messages/charts';
import { translate } from '../../format/translate';
import type { StudySummary } from '../../results/document/StudySummary';
import type { SensitivityChartRow } from './toSensitivityRows';

/** A choice of the sensitivity strip in words; one that has none stands as the results name it. */
export function choiceWords(
  { choice, detail }: Pick<SensitivityChartRow, 'choice' | 'detail'>,
  summary: StudySummary,
  locale: Locale,
): string {
  const item = summary.items?.find(({ id }) => id === detail)?.label ?? detail ?? '';
  const key = `choice-${choice}`;
  return isChoiceKey(key)
    ? translate(chartMessages, locale, key, { item })
    : `${choice} ${item}`.trim();
}

type ChoiceKey = Extract<keyof typeof chartMessages.en, `choice-${string}`>;

function isChoiceKey(key: string): key is ChoiceKey {
  return Object.hasOwn(chartMessages.en, key);
}
