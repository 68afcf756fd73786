export type PageName =
  | 'overview'
  | 'paradox'
  | 'attitudes'
  | 'personalization'
  | 'crosstab'
  | 'benchmarks'
  | 'playbook'
  | 'data'
  | 'methods'
  | 'report'
  | 'import';
