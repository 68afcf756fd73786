import type { ResultTable } from './Results';
import type { StudySummary } from './StudySummary';

/** `divario.results/1`: what the command line prints, what a published study holds, what views draw from. */
export interface ResultsDocument {
  readonly format: 'divario.results/1';
  readonly study: StudySummary;
  readonly tables: readonly ResultTable[];
}
