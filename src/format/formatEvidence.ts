import type { Evidence } from '../study/Study';
import type { Locale } from './Locale';
import { translate } from './translate';

/** What a behavior is known from, as its badge says it: `observed`, `self-reported`, `willing`. */
export function formatEvidence(evidence: Evidence, locale: Locale): string {
  return translate('charts', locale, `evidence-${evidence}`);
}

/** Why the badge matters, in one sentence. */
export function formatEvidenceMeaning(evidence: Evidence, locale: Locale): string {
  return translate('charts', locale, `evidence-${evidence}-meaning`);
}
