import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { StudySummary } from '../../../../results/document/StudySummary';
import { askedWording } from '../../../../results/items/askedWording';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';

/** The two questions of a pair as they were put. */
export function pairWording(table: GapTable, { items = [] }: StudySummary, locale: Locale): string {
  const questionOf = (id: string) => {
    const item = items.find((known) => known.id === id);
    return item ? askedWording(item) : id;
  };
  const key = table.direction === 'disclosing' ? 'pair-of-disclosing' : 'pair-of';
  return translate('paradox', locale, key, {
    concern: questionOf(table.concern),
    behavior: questionOf(table.behavior),
  });
}
