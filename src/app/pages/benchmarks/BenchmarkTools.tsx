import type { TopicBenchmarks } from '../../../results/benchmarks/matchBenchmarks';
import { Choice } from '../../controls/Choice';
import { useMessages } from '../../language/useMessages';
import styles from './BenchmarksPage.module.css';
import { publishedPopulations } from './publishedFigures';
import { populationUnstated, usePopulation } from './useMatches';

/** Which topic is shown, and whom the survey is of. */
export function BenchmarkTools(props: {
  readonly matches: readonly TopicBenchmarks[];
  readonly topic: string;
  readonly onTopic: (topic: string) => void;
}) {
  const { matches, topic, onTopic } = props;
  const t = useMessages('benchmarks');
  const [population, choosePopulation] = usePopulation();
  return (
    <div>
      <div className={styles.tools}>
        <Choice
          label={t('topic')}
          value={topic}
          options={matches.map(({ topic: id, items, alone }) => ({
            id: id as string,
            label: t(`topic-${id}`),
            detail: t('topic-detail', {
              items: items.length,
              figures: alone.length + items.flatMap(({ figures }) => figures).length,
            }),
          }))}
          onChange={onTopic}
        />
        <Choice
          label={t('population')}
          value={population}
          options={[
            { id: populationUnstated, label: t('population-unstated') },
            ...publishedPopulations.map((name) => ({ id: name, label: name })),
          ]}
          onChange={choosePopulation}
        />
      </div>
      <p className={styles.help}>{t('population-help')}</p>
    </div>
  );
}
