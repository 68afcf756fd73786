import { useMemo } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { evidenceStrength } from '../../../results/playbook/evidenceStrength';
import { strategies } from '../../../results/playbook/strategies';
import {
  type StrategyEvidence,
  strategyEvidence,
} from '../../../results/playbook/strategyEvidence';
import { totalRow } from '../../../results/rows/isTotalRow';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import type { TableState } from '../../study/tables/TableState';
import { useTables } from '../../study/tables/useTables';
import type { StrategyReading } from './StrategyReading';

/** Each strategy with its evidence in the open study; all figures are asked for together. */
export function useStrategyReadings(): readonly StrategyReading[] {
  const summary = useSummary();
  const view = useView();
  const evidence = useMemo(
    () => strategies.map((strategy) => strategyEvidence(strategy, summary)),
    [summary],
  );
  const wanted = useMemo(() => [...new Set(evidence.flatMap(itemsOf))], [evidence]);
  const states = useTables(
    wanted.map(({ id }) => ({ measure: 'top-box', item: id, ...view }) as const),
  );
  return evidence.map((each) => {
    const own = itemsOf(each).flatMap((item) => states[wanted.indexOf(item)] ?? []);
    return reading(each, own);
  });
}

function itemsOf({ items, contrasts }: StrategyEvidence): readonly ItemSummary[] {
  return [...new Set([...items, ...contrasts.flatMap(({ one, other }) => [one, other])])];
}

function reading(
  evidence: StrategyEvidence,
  states: readonly TableState<TopBoxTable>[],
): StrategyReading {
  const tables = new Map(
    states.flatMap((state) =>
      state.status === 'ready' ? [[state.table.item, state.table] as const] : [],
    ),
  );
  const failed = states.find((state) => state.status === 'failed');
  const problem = failed?.status === 'failed' ? { problem: failed.problem } : {};
  if (states.some(({ status }) => status === 'loading')) return { evidence, tables, ...problem };
  const figures = evidence.items.map((item) => ({
    total: totalRow(tables.get(item.id)?.rows),
    ...(item.role === 'behavior' && { evidence: item.evidence ?? ('self-reported' as const) }),
  }));
  return { evidence, tables, strength: evidenceStrength(figures), ...problem };
}
