import type { ItemSummary } from '../results/document/StudySummary';
import type { ChangeSubject, WaveComparison } from '../results/waves/WaveComparison';
import { clipText } from './clipText';
import type { Locale } from './Locale';
import { translate } from './translate';

/** What two waves are called; never one name for both. */
export interface WaveNames {
  readonly earlier: string;
  readonly later: string;
}

/** The years of fieldwork where they tell the waves apart, else the titles, else "earlier" and "later". */
export function waveNames(
  { earlier, later }: Pick<WaveComparison, 'earlier' | 'later'>,
  locale: Locale,
): WaveNames {
  const [before, after] = [earlier.fieldworkYear, later.fieldworkYear];
  if (before !== undefined && after !== undefined && before !== after)
    return { earlier: String(before), later: String(after) };
  if (earlier.title !== later.title)
    return { earlier: clipText(earlier.title, 40), later: clipText(later.title, 40) };
  return {
    earlier: translate('waves', locale, 'earlier-wave'),
    later: translate('waves', locale, 'later-wave'),
  };
}

/** A subject by the labels of its items; the later wave's where both have one. */
export function changeSubjectName(
  subject: ChangeSubject,
  items: ReadonlyMap<string, Pick<ItemSummary, 'label'>>,
  locale: Locale,
): string {
  const labelOf = (id: string) => clipText(items.get(id)?.label ?? id, 80);
  switch (subject.kind) {
    case 'item':
      return labelOf(subject.item);
    case 'net-score':
      return translate('waves', locale, 'net-score-name', { label: labelOf(subject.item) });
    case 'gap':
      return translate('waves', locale, 'gap-name', {
        concern: labelOf(subject.concern),
        behavior: labelOf(subject.behavior),
      });
    case 'index-gap':
      return translate('waves', locale, 'index-gap-name');
  }
}
