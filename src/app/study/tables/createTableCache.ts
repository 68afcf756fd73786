import type { TableReply } from '../../../engine/protocol';
import { errorProblem } from '../../../problem/Problem';
import type { ResultTable } from '../../../results/measures/Measures';
import { type Query, queryKey } from '../../../results/query/Query';
import { keyedTable } from '../../../results/rows/keyedGroups';
import type { StudySource } from '../source/StudySource';
import { isOfSource } from './isOfSource';

interface Wanted {
  readonly query: Query;
  reply?: TableReply;
  /** How many views show it now. */
  claims: number;
  batch?: Batch;
}

interface Batch {
  readonly keys: readonly string[];
  readonly controller: AbortController;
}

/**
 * Tables of one study by query. Queries claimed in one tick are asked for together; a batch that no view
 * claims any more is cancelled; what was answered stays until another source is drawn from.
 */
export interface TableCache {
  drawFrom(source: StudySource | undefined): void;
  /** What is drawn from now; for questions that no view holds on to, such as those of an export. */
  source(): StudySource | undefined;
  /** Asks for a table while the returned release isn't called. */
  claim(query: Query): () => void;
  reply(query: Query): TableReply | undefined;
  /** The table last answered for the same subject (measure and items) under any view of this study. */
  last(query: Query): ResultTable | undefined;
  subscribe(listener: () => void): () => void;
  /** Grows whenever an entry changes. */
  version(): number;
}

export function createTableCache(): TableCache {
  let source: StudySource | undefined;
  let wanted = new Map<string, Wanted>();
  const lastBySubject = new Map<string, ResultTable>();
  let version = 0;
  let scheduled = false;
  const listeners = new Set<() => void>();

  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      dropUnclaimed(wanted);
      void askForNew();
    });
  };

  async function askForNew(): Promise<void> {
    const asked = source;
    const fresh = [...wanted].filter(([, { reply, batch }]) => !reply && !batch);
    if (!asked || fresh.length === 0) return;
    const batch = { keys: fresh.map(([key]) => key), controller: new AbortController() };
    for (const [, table] of fresh) table.batch = batch;
    const queries = fresh.map(([, { query }]) => query);
    const replies = await repliesOf(asked, queries, batch.controller.signal);
    if (!replies || asked !== source) return;
    fresh.forEach(([, table], i) => {
      const reply = replies[i];
      if (reply) table.reply = reply;
      if (reply?.ok) lastBySubject.set(subjectKey(table.query), reply.table);
      delete table.batch;
    });
    changed();
  }

  return {
    drawFrom(next) {
      for (const { batch } of wanted.values()) batch?.controller.abort();
      source?.close();
      source = next && keyed(next);
      const claimed = [...wanted].filter(([, { claims }]) => claims > 0);
      wanted = new Map(claimed.map(([key, { query, claims }]) => [key, { query, claims }]));
      lastBySubject.clear();
      schedule();
      changed();
    },
    source: () => source,
    claim(query) {
      const key = queryKey(query);
      const claim = () => wanted.get(key);
      const known = claim();
      if (known) known.claims += 1;
      else wanted.set(key, { query, claims: 1 });
      schedule();
      let released = false;
      return () => {
        const held = claim();
        if (released || !held) return;
        released = true;
        held.claims -= 1;
        schedule();
      };
    },
    reply: (query) => wanted.get(queryKey(query))?.reply,
    last: (query) => lastBySubject.get(subjectKey(query)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}

/** Views tell groups apart by name. */
function keyed(source: StudySource): StudySource {
  return {
    ...source,
    async tables(queries, signal) {
      const replies = await source.tables(queries, signal);
      return replies.map((reply) =>
        reply.ok ? { ok: true, table: keyedTable(reply.table) } : reply,
      );
    },
  };
}

/** A query whatever its view. */
function subjectKey(query: Query): string {
  return queryKey({ ...query, by: '', filters: [] });
}

/** Cancels batches that nobody waits for; forgets tables that nobody shows, where none was had or the source failed. */
function dropUnclaimed(wanted: Map<string, Wanted>): void {
  const isClaimed = (key: string) => (wanted.get(key)?.claims ?? 0) > 0;
  for (const [key, { reply, batch }] of wanted) {
    if (isClaimed(key)) continue;
    if (reply && (reply.ok || !isOfSource(reply.problem))) continue;
    if (batch?.keys.some(isClaimed)) continue;
    batch?.controller.abort();
    wanted.delete(key);
  }
}

/** Undefined when the batch was cancelled. */
async function repliesOf(
  source: StudySource,
  queries: readonly Query[],
  signal: AbortSignal,
): Promise<readonly TableReply[] | undefined> {
  try {
    const replies = await source.tables(queries, signal);
    return signal.aborted ? undefined : replies;
  } catch (cause) {
    if (signal.aborted) return undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const problem = errorProblem('engine-failed', { reason });
    return queries.map(() => ({ ok: false, problem }));
  }
}
