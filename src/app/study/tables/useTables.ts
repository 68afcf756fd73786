import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Query, queryKey } from '../../../results/query/Query';
import { useStudySession } from '../session/StudySession';
import type { TableCache } from './createTableCache';
import type { StateFor, TableState } from './TableState';

const idle: TableState = { status: 'idle' };

/** The tables of several queries, asked for together; each state follows its query's place. */
export function useTables<Q extends Query>(queries: readonly Q[]): readonly StateFor<Q>[] {
  const { tables } = useStudySession();
  const version = useSyncExternalStore(tables.subscribe, tables.version);
  const key = queries.map(queryKey).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal queries
  useEffect(() => {
    const releases = queries.map((query) => tables.claim(query));
    return () => {
      for (const release of releases) release();
    };
  }, [tables, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what the cache holds
  return useMemo(
    () => queries.map((query) => stateOf(tables, query) as StateFor<Q>),
    [tables, key, version],
  );
}

/** One query's table; `idle` while there is no query. */
export function useTable<Q extends Query>(query: Q | undefined): StateFor<Q> {
  const [state] = useTables(query ? [query] : []);
  return state ?? (idle as StateFor<Q>);
}

function stateOf(tables: TableCache, query: Query): TableState {
  const reply = tables.reply(query);
  if (reply?.ok) return { status: 'ready', table: reply.table };
  const last = tables.last(query);
  const before = last ? { last } : {};
  return reply
    ? { status: 'failed', problem: reply.problem, ...before }
    : { status: 'loading', ...before };
}
