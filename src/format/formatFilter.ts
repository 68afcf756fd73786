import type { Filter } from '../results/document/Results';
import { formatGroup } from './formatGroup';
import type { Locale } from './Locale';
import { translate } from './translate';

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

/** The answers that a filter keeps, in words: `Italy, France`, `not Italy`, `≥ 1981`. */
export function formatFilter({ levels, operator }: Filter, locale: Locale): string {
  const names = levels.map((level) => formatGroup(level, locale)).join(', ');
  if (operator === undefined) return names;
  if (operator === '!=') return translate('exportTables', locale, 'filter-not', { names });
  return `${signs[operator]} ${names}`;
}
