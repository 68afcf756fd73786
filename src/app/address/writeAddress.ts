import { wholeStudy } from '../store/Selection';
import type { Address } from './Address';

/** `/paradox?study=sample&by=gender&f.country=Italy&f.country=France`: the same for the same choices. */
export function writeAddress({ path, study, selection, language }: Address): string {
  const { by, filters, reference, pair, choices } = selection;
  const query = new URLSearchParams();
  if (study !== undefined) query.set('study', study);
  if (by !== wholeStudy.by) query.set('by', by);
  if (reference !== undefined) query.set('reference', reference);
  if (pair) {
    query.set('concern', pair.concern);
    query.set('behavior', pair.behavior);
  }
  for (const filter of filters) {
    for (const level of filter.levels) query.append(`f.${filter.column}`, level);
  }
  for (const [name, value] of Object.entries(choices)) query.set(`c.${name}`, value);
  if (language !== undefined) query.set('lang', language);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
