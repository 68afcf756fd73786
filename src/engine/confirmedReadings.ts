import type { AssumedFact } from '../codebook/certainty/AssumedFact';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { OpenStudy } from '../results/OpenStudy';

/**
 * The study, where every reading that its figures rest on is confirmed. Fails with `readings-assumed`, naming each fact
 * and the field of the study file that settles it: nothing is published on a guess.
 */
export function confirmedReadings(open: OpenStudy): Result<OpenStudy> {
  const { assumed = [], items } = open.codebook;
  if (assumed.length === 0) return ok(open);
  const place = (id: string) => items.findIndex((item) => item.id === id);
  const pairs = open.codebook.pairs;
  const field = (fact: AssumedFact) => {
    if ('item' in fact) return `items[${place(fact.item)}].${fact.what} (${fact.item})`;
    if ('field' in fact) return fact.field;
    const { concern, behavior } = fact.pair;
    const k = pairs.findIndex((pair) => pair.concern === concern && pair.behavior === behavior);
    return `pairs[${k}] (${concern}, ${behavior})`;
  };
  const facts = [...new Set(assumed.map(field))];
  return failed(errorProblem('readings-assumed', { count: facts.length, facts: facts.join('; ') }));
}
