import type { Filter } from '../document/Results';

/**
 * `COLUMN=LEVEL` or `COLUMN=LEVEL|LEVEL` as a filter. A text without `=` is a filter of no level,
 * which `resolveScope` answers with a problem.
 */
export function readFilter(text: string): Filter {
  const sign = text.indexOf('=');
  if (sign < 0) return { column: text.trim(), levels: [] };
  const levels = text.slice(sign + 1).split('|');
  return { column: text.slice(0, sign).trim(), levels: levels.map((level) => level.trim()) };
}
