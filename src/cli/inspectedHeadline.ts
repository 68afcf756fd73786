import type { AssumedFact } from '../codebook/certainty/AssumedFact';
import type { StudySummary } from '../results/document/StudySummary';
import type { OpenStudy } from '../results/OpenStudy';
import type { ItemIdPair } from '../results/query/everyPair';
import { headlineOf } from '../results/summary/headlineOf';
import { summarize } from '../results/summary/summarize';

/** What must be confirmed before a headline is told, with the answers to choose from, likeliest first. */
interface Need {
  readonly item: string | null;
  readonly what: string;
  readonly candidates: readonly unknown[];
}

/** The headline that a file would have as it is read, or null with what it needs. */
export function inspectedHeadline(open: OpenStudy | undefined): {
  readonly headline: ItemIdPair | null;
  readonly needs: readonly Need[];
} {
  if (!open) return { headline: null, needs: [] };
  const summary = summarize(open);
  const { pair, needs } = headlineOf(summary);
  if (pair && needs.length === 0)
    return { headline: { concern: pair.concern, behavior: pair.behavior }, needs: [] };
  if (!pair) return { headline: null, needs: sidesOf(summary) };
  return { headline: null, needs: needs.map((fact) => needOf(fact, summary)) };
}

/** Neither side of a pair is known: whatever may be a concern, and whatever may be an act. */
function sidesOf({ items = [] }: StudySummary): readonly Need[] {
  const among = (role: 'concern' | 'behavior') => {
    const own = items.filter((item) => item.role === role);
    const candidates = own.length > 0 ? own : items.filter(({ role: other }) => other === 'other');
    return { item: null, what: role, candidates: candidates.map(({ id }) => id) };
  };
  return [among('concern'), among('behavior')];
}

function needOf(fact: AssumedFact, { items = [], pairs = [] }: StudySummary): Need {
  if ('field' in fact) return { item: null, what: fact.what, candidates: valuesOf(fact) };
  if ('pair' in fact) return { item: null, what: 'pair', candidates: pairs };
  const item = items.find(({ id }) => id === fact.item);
  const candidates =
    fact.what === 'direction'
      ? ['protective', 'disclosing']
      : fact.what === 'top'
        ? (item?.levels ?? [])
        : valuesOf(fact);
  return { item: fact.item, what: fact.what, candidates };
}

function valuesOf({ value }: AssumedFact): readonly unknown[] {
  return value === null ? [] : [value];
}
