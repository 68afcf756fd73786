import { Suspense } from 'react';
import { concernAtWork, gapHeadline } from '../../../format/headlines/gapHeadline';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { Action } from '../../controls/Action';
import { BareChartsContext } from '../../figures/BareCharts';
import { Page } from '../../frame/page/Page';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import { useHeadline } from '../../study/open/useHeadline';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';
import { AboutData } from '../overview/AboutData';
import { HeadlineAsked } from '../overview/HeadlineAsked';
import { StandsOut } from '../overview/StandsOut';
import { AnswersByGroup } from './AnswersByGroup';
import { ReportFacts } from './ReportFacts';
import { ReportGaps } from './ReportGaps';
import styles from './ReportPage.module.css';

/** After the words. */
const ReportRankings = lazyPart(async () => ({
  default: (await import('./ReportRankings')).ReportRankings,
}));
const ReportBenchmarks = lazyPart(async () => ({
  default: (await import('./ReportBenchmarks')).ReportBenchmarks,
}));

/**
 * The whole study on paper, as it is looked at now: headline, gaps, what stands out, rankings, every answer,
 * published figures, how it was measured.
 */
export function ReportPage() {
  const t = useMessages('exporting');
  const shell = useMessages('shell');
  const view = useView();
  const headline = useHeadline();
  const { pair, isKnown } = headline;
  const { items = [] } = useSummary();
  const gap = useTable(pair && ({ measure: 'gap', ...pair, ...view } as const));
  const table = gap.status === 'ready' ? gap.table : undefined;
  const asked = items.filter(
    (item) => item.role !== 'demographic' && item.kind !== 'multiple' && item.levels.length > 1,
  );
  return (
    <Page
      title={shell('page-report')}
      {...(isKnown &&
        table && { finding: <Headline table={table} />, lead: <CounterEvidence table={table} /> })}
    >
      {pair && !isKnown && <HeadlineAsked {...headline} />}
      <div className={styles.tools}>
        <Action look="primary" onClick={() => window.print()}>
          {t('print')}
        </Action>
      </div>
      <BareChartsContext value={true}>
        <div className={styles.report}>
          <ReportFacts table={table} />
          <StandsOut />
          {pair && <ReportGaps first={pair} />}
          <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={14} />}>
            <ReportRankings />
          </Suspense>
          <section className={styles.charts}>
            <h2>{t('answers-title')}</h2>
            {asked.map(({ id }) => (
              <AnswersByGroup key={id} id={id} />
            ))}
          </section>
          <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={14} />}>
            <ReportBenchmarks />
          </Suspense>
          <AboutData />
        </div>
      </BareChartsContext>
    </Page>
  );
}

function Headline({ table }: { readonly table: GapTable }) {
  return gapHeadline(table, useLocale());
}

function CounterEvidence({ table }: { readonly table: GapTable }) {
  return concernAtWork(table, useLocale());
}
