export type PageName =
  | 'overview'
  | 'paradox'
  | 'attitudes'
  | 'personalization'
  | 'crosstab'
  | 'benchmarks'
  | 'waves'
  | 'playbook'
  | 'data'
  | 'methods'
  | 'report'
  | 'import';
