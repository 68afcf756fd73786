import { Suspense } from 'react';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import type { Pair } from '../../store/Selection';
import { useStore } from '../../store/useStore';
import { usePair } from '../../study/open/usePair';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';

const PairGap = lazyPart(async () => ({
  default: (await import('../paradox/pair/PairGap')).PairGap,
}));
const Quadrants = lazyPart(async () => ({
  default: (await import('../paradox/pair/Quadrants')).Quadrants,
}));
const AnswersByGroup = lazyPart(async () => ({
  default: (await import('../report/AnswersByGroup')).AnswersByGroup,
}));
const IndexGap = lazyPart(async () => ({
  default: (await import('../paradox/indices/IndexGap')).IndexGap,
}));

/** The chart that an address names; what it is of, the address says too. */
export function EmbeddedChart({ chart }: { readonly chart: string }) {
  const t = useMessages('exporting');
  const shell = useMessages('shell');
  const { pair } = usePair();
  const item = useStore((state) => state.selection.choices['item']);
  const drawn =
    chart === 'answers' && item !== undefined ? (
      <AnswersByGroup id={item} />
    ) : chart === 'index-gap' ? (
      <Indices />
    ) : (chart === 'gap' || chart === 'quadrants') && pair ? (
      <OfPair chart={chart} pair={pair} />
    ) : (
      <p>{t('embed-unknown')}</p>
    );
  return (
    <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={12} />}>{drawn}</Suspense>
  );
}

function OfPair({ chart, pair }: { readonly chart: 'gap' | 'quadrants'; readonly pair: Pair }) {
  const view = useView();
  const state = useTable({ measure: 'gap', ...pair, ...view } as const);
  const Chart = chart === 'gap' ? PairGap : Quadrants;
  return <Drawn state={state}>{(table) => <Chart table={table} />}</Drawn>;
}

function Indices() {
  const view = useView();
  const state = useTable({ measure: 'index-gap', ...view } as const);
  return <Drawn state={state}>{(table) => <IndexGap table={table} />}</Drawn>;
}
