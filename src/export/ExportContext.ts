import type { Locale } from '../format/Locale';
import type { StudySummary } from '../results/document/StudySummary';

/** What every export prints of where its figures come from. */
export interface ExportContext {
  readonly summary: StudySummary;
  readonly locale: Locale;
  /** Of Divario, as the package states it. */
  readonly version: string;
}
