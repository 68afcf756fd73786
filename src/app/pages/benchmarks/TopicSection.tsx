import type { TopicBenchmarks } from '../../../results/benchmarks/matchBenchmarks';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import styles from './BenchmarksPage.module.css';
import { FigureSources } from './FigureSources';
import { ItemStrip } from './ItemStrip';

/** One topic: each of the survey's questions with the figures that answer to it, then figures it doesn't ask for. */
export function TopicSection({ match }: { readonly match: TopicBenchmarks }) {
  const t = useMessages('benchmarks');
  const { segmentation } = useSummary();
  const view = useView();
  const { topic, items, alone } = match;
  const hasSegments = (segmentation?.segments.length ?? 0) > 0;
  // Figures on one generation stand beside it, whatever the columns elsewhere.
  const by = hasSegments ? 'generation' : view.by;
  const states = useTables(
    items.map(
      ({ item }) => ({ measure: 'top-box', item: item.id, by, filters: view.filters }) as const,
    ),
  );
  return (
    <section className={styles.topic}>
      <h2>{t(`topic-${topic}`)}</h2>
      {items.map(({ item, figures }, i) => (
        <div key={item.id} className={styles.item}>
          <Drawn state={states[i] ?? { status: 'idle' }} lines={8}>
            {(table) => <ItemStrip table={table} item={item} figures={figures} />}
          </Drawn>
          <FigureSources figures={figures} />
        </div>
      ))}
      {alone.length > 0 && (
        <section>
          <h3>{t('alone-title')}</h3>
          <p>{t('alone-lead', { count: alone.length })}</p>
          <FigureSources figures={alone} isAlone />
        </section>
      )}
    </section>
  );
}
