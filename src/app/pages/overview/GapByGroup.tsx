import { lazy, Suspense } from 'react';
import { shellMessages } from '../../../format/messages/shell';
import type { GapTable } from '../../../results/Results';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { Skeleton } from '../../states/Skeleton';
import type { TableState } from '../../study/TableState';
import styles from './GapByGroup.module.css';
import { SegmentNote } from './SegmentNote';

/** Both come after the headline: a reader needs the words first. */
const GapChart = lazy(async () => ({ default: (await import('./GapChart')).GapChart }));
const PairChoice = lazy(async () => ({
  default: (await import('../../controls/PairChoice')).PairChoice,
}));

/** Concern against behavior by group, with the choice of the pair. */
export function GapByGroup({ state }: { readonly state: TableState<GapTable> }) {
  const t = useMessages(shellMessages);
  return (
    <section className={styles.section}>
      <Suspense fallback={<div className={styles.choicePlace} />}>
        <PairChoice />
      </Suspense>
      <Suspense fallback={<Skeleton label={t('loading-figures')} lines={14} />}>
        <Drawn state={state} lines={14}>
          {(table) => <GapChart table={table} />}
        </Drawn>
      </Suspense>
      <SegmentNote />
    </section>
  );
}
