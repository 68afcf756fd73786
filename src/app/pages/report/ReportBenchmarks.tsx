import type { ItemBenchmarks } from '../../../results/benchmarks/matchBenchmarks';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import { FigureSources } from '../benchmarks/FigureSources';
import { ItemStrip } from '../benchmarks/ItemStrip';
import { LeadersAndConsumersCharts } from '../benchmarks/LeadersAndConsumersCharts';
import { useMatches } from '../benchmarks/useMatches';
import styles from './ReportPage.module.css';

/** Figures beside one question: as many as a page has room for, comparable ones first. */
const most = 8;

/** Each question with what others published on it, and consumers beside business leaders; nothing where none answers. */
export function ReportBenchmarks() {
  const t = useMessages('exporting');
  const matches = useMatches();
  const matched = matches.flatMap(({ items }) => items);
  if (matched.length === 0) return null;
  return (
    <>
      <section className={styles.charts}>
        <h2>{t('benchmarks-title')}</h2>
        <Strips matched={matched} />
      </section>
      <div className={styles.charts}>
        <LeadersAndConsumersCharts matches={matches} />
      </div>
    </>
  );
}

function Strips({ matched }: { readonly matched: readonly ItemBenchmarks[] }) {
  const t = useMessages('exporting');
  const { segmentation } = useSummary();
  const view = useView();
  const hasSegments = (segmentation?.segments.length ?? 0) > 0;
  // Figures on one generation stand beside it, whatever the columns elsewhere.
  const by = hasSegments ? 'generation' : view.by;
  const states = useTables(
    matched.map(
      ({ item }) => ({ measure: 'top-box', item: item.id, by, filters: view.filters }) as const,
    ),
  );
  return matched.map(({ item, figures }, i) => {
    const printed = figures.slice(0, most);
    const left = figures.length - printed.length;
    return (
      <div key={item.id}>
        <Drawn state={states[i] ?? { status: 'idle' }}>
          {(table) => <ItemStrip table={table} item={item} figures={printed} />}
        </Drawn>
        <FigureSources figures={printed} />
        {left > 0 && <p className={styles.left}>{t('benchmarks-left', { count: left })}</p>}
      </div>
    );
  });
}
