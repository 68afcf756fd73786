import { concernAtWork, gapHeadline } from '../../../format/headlines/gapHeadline';
import { gapPattern } from '../../../format/headlines/gapPattern';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { PageLink } from '../../address/PageLink';
import { FirstPage } from '../../frame/page/FirstPage';
import { Page } from '../../frame/page/Page';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useHeadline } from '../../study/open/useHeadline';
import { useView } from '../../study/open/useView';
import type { TableState } from '../../study/tables/TableState';
import { useTable } from '../../study/tables/useTables';
import { NoParadox } from '../paradox/NoParadox';
import { AboutData } from './AboutData';
import { GapByGroup } from './GapByGroup';
import { GapElsewhere } from './GapElsewhere';
import { HeadlineAsked } from './HeadlineAsked';
import styles from './OverviewPage.module.css';
import { StandsOut } from './StandsOut';

/** The study in a minute: the headline, the gap by generation, what stands out, what the data are. */
export function OverviewPage() {
  const t = useMessages('shell');
  const view = useView();
  const headline = useHeadline();
  const { pair, isKnown } = headline;
  const isHosted = useStore(
    ({ study }) => study.status === 'open' && study.origin.kind === 'hosted',
  );
  const state = useTable(pair && { measure: 'gap', ...pair, ...view });
  const table = tableOnScreen(state);
  // What stands below the headline would move when it comes.
  if (state.status === 'loading' && !table) return <FirstPage label={t('loading-figures')} />;
  return (
    <Page
      title={t('page-overview')}
      {...(isHosted && { above: <WhatThisIs /> })}
      {...(isKnown &&
        table && { finding: <Headline table={table} />, lead: <Pattern table={table} /> })}
    >
      {pair && isKnown && <GapElsewhere pair={pair} />}
      {pair && !isKnown && <HeadlineAsked {...headline} />}
      {pair ? <GapByGroup state={state} isKnown={isKnown} /> : <NoParadox />}
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

/** Who worries and acts most; where the groups are not apart, whether concern goes with action. */
function Pattern({ table }: { readonly table: GapTable }) {
  const locale = useLocale();
  return gapPattern(table, locale) ?? concernAtWork(table, locale);
}

/** For who comes to a hosted study without knowing the tool. */
function WhatThisIs() {
  const t = useMessages('overview');
  const shell = useMessages('shell');
  return (
    <p>
      {t('what-this-is')} <PageLink to="/import">{shell('page-import')}</PageLink>
    </p>
  );
}
