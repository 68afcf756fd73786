import type { Filter, FilterOperator } from '../document/Results';

/**
 * A filter as it is written: `COLUMN=LEVEL`, `COLUMN=LEVEL|LEVEL` for either, `COLUMN!=LEVEL`, and for numbers
 * `COLUMN>=N`, `<=`, `>`, `<`. A text of another form is a filter of no level, which `resolveScope` answers with a
 * problem.
 */
export function readFilter(text: string): Filter {
  const parts = /^([^=!<>]+?)\s*(!=|>=|<=|=|>|<)(.*)$/s.exec(text.trim());
  const [, column = text.trim(), sign = '=', rest] = parts ?? [];
  const levels = rest === undefined ? [] : rest.split('|').map((level) => level.trim());
  return sign === '=' ? { column, levels } : { column, levels, operator: sign as FilterOperator };
}

/** A filter as `readFilter` reads it. */
export function filterText({
  column,
  levels,
  operator = '=',
}: Pick<Filter, 'column' | 'levels'> & { readonly operator?: string | undefined }): string {
  return `${column}${operator}${levels.join('|')}`;
}
