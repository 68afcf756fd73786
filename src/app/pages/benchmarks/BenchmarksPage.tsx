import { Suspense } from 'react';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { useChoice } from '../../study/open/useChoice';
import styles from './BenchmarksPage.module.css';
import { LeadersAndConsumersCharts } from './LeadersAndConsumersCharts';
import { TopicSection } from './TopicSection';
import { useMatches } from './useMatches';

const BenchmarkTools = lazyPart(async () => ({
  default: (await import('./BenchmarkTools')).BenchmarkTools,
}));

/** Published figures beside the survey's own, topic by topic. */
export function BenchmarksPage() {
  const t = useMessages('benchmarks');
  const shell = useMessages('shell');
  const matches = useMatches();
  const first = matches.find(({ items }) => items.length > 0) ?? matches[0];
  const [topic, chooseTopic] = useChoice<string>(
    'topic',
    first?.topic ?? '',
    matches.map((match) => match.topic),
  );
  const shown = matches.find((match) => match.topic === topic);
  const isMatched = matches.some(({ items }) => items.length > 0);
  return (
    <Page title={shell('page-benchmarks')} lead={t('lead')}>
      <div className={styles.body}>
        {!isMatched && (
          <section>
            <h2>{t('no-match-title')}</h2>
            <p>{t('no-match')}</p>
          </section>
        )}
        <Suspense fallback={<div className={styles.toolsPlace} />}>
          <BenchmarkTools matches={matches} topic={topic} onTopic={chooseTopic} />
        </Suspense>
        {shown && <TopicSection match={shown} />}
        <LeadersAndConsumersCharts matches={matches} />
        <section>
          <h2>{t('how-matched-title')}</h2>
          <p>{t('how-matched')}</p>
        </section>
      </div>
    </Page>
  );
}
