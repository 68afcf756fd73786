/**
 * Every problem a user can meet. Each has its sentence, in every language, in `format/messages/problems`;
 * the compiler holds the two together.
 */
export type ProblemCode =
  // reading a file
  | 'file-empty'
  | 'file-binary'
  | 'file-header-only'
  | 'file-too-large'
  | 'file-line-too-long'
  | 'file-not-a-table'
  | 'file-unreadable'
  | 'file-encoding-guessed'
  | 'rows-ragged'
  | 'cancelled'
  // the study file
  | 'study-not-json'
  | 'study-invalid'
  | 'study-column-unknown'
  | 'study-level-unknown'
  | 'study-scale-unknown'
  | 'study-pair-unknown'
  // who is who
  | 'generation-column-missing'
  | 'generation-fieldwork-year-missing'
  | 'generation-scheme-unknown'
  | 'concern-missing'
  | 'behavior-missing'
  // design
  | 'weight-bad'
  | 'weight-all-zero'
  | 'stratum-missing-values'
  | 'cluster-missing-values'
  | 'cluster-not-nested'
  | 'lonely-psu'
  | 'rake-empty-category'
  | 'rake-not-converged'
  | 'rake-target-unknown'
  // asking for figures
  | 'item-unknown'
  | 'item-unfit'
  | 'by-unknown'
  | 'by-too-many-groups'
  | 'filter-unknown'
  | 'filter-empty'
  | 'no-survey-open'
  | 'engine-failed'
  | 'results-invalid'
  | 'not-published';
