import { concernAtWork, gapHeadline } from '../../../format/headlines/gapHeadline';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { Page } from '../../frame/page/Page';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { Skeleton } from '../../states/Skeleton';
import { useHeadline } from '../../study/open/useHeadline';
import { useView } from '../../study/open/useView';
import type { TableState } from '../../study/tables/TableState';
import { useTable } from '../../study/tables/useTables';
import { NoParadox } from '../paradox/NoParadox';
import { AboutData } from './AboutData';
import { GapByGroup } from './GapByGroup';
import { HeadlineAsked } from './HeadlineAsked';
import styles from './OverviewPage.module.css';
import { StandsOut } from './StandsOut';

/** The study in a minute: the headline, the gap by generation, what stands out, what the data are. */
export function OverviewPage() {
  const t = useMessages('shell');
  const view = useView();
  const headline = useHeadline();
  const { pair } = headline;
  const state = useTable(pair && { measure: 'gap', ...pair, ...view });
  const table = tableOnScreen(state);
  // What stands below the headline would move when it comes.
  if (state.status === 'loading' && !table)
    return <Skeleton label={t('loading-figures')} lines={14} />;
  const isKnown = headline.needs.length === 0 && !headline.isPairAsked;
  return (
    <Page
      title={t('page-overview')}
      {...(isKnown &&
        table && { finding: <Headline table={table} />, lead: <CounterEvidence table={table} /> })}
    >
      {pair && !isKnown && <HeadlineAsked {...headline} />}
      {pair ? <GapByGroup state={state} /> : <NoParadox />}
      <div className={styles.columns}>
        <StandsOut />
        <AboutData />
      </div>
    </Page>
  );
}

/** A headline of another view must not outlive a failure to answer this one. */
function tableOnScreen(state: TableState<GapTable>): GapTable | undefined {
  if (state.status === 'ready') return state.table;
  return state.status === 'loading' ? state.last : undefined;
}

function Headline({ table }: { readonly table: GapTable }) {
  return gapHeadline(table, useLocale());
}

function CounterEvidence({ table }: { readonly table: GapTable }) {
  return concernAtWork(table, useLocale());
}
