import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import type { Pair } from '../../store/Selection';
import { studyPairs } from '../../study/open/studyPairs';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import { IndexGap } from '../paradox/indices/IndexGap';
import { PairGap } from '../paradox/pair/PairGap';
import { Quadrants } from '../paradox/pair/Quadrants';
import styles from './ReportPage.module.css';

/** The gap of the pair looked at with its quadrants, those of the study's other pairs, and that of the indices. */
export function ReportGaps({ first }: { readonly first: Pair }) {
  const t = useMessages('exporting');
  const summary = useSummary();
  const view = useView();
  // Without declared pairs every concern meets every behavior: too many for paper.
  const declared = (summary.pairs ?? []).length > 0 ? studyPairs(summary) : [];
  const others = declared.filter(
    ({ concern, behavior }) => concern !== first.concern || behavior !== first.behavior,
  );
  const gaps = useTables(
    [first, ...others].map((pair) => ({ measure: 'gap', ...pair, ...view }) as const),
  );
  const [index] = useTables([{ measure: 'index-gap', ...view } as const]);
  return (
    <section className={styles.charts}>
      <h2>{t('gaps-title')}</h2>
      {gaps.map((state, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair is known by its place
        <Drawn key={i} state={state}>
          {(table) => (
            <div className={styles.charts}>
              <PairGap table={table} />
              {i === 0 && <Quadrants table={table} />}
            </div>
          )}
        </Drawn>
      ))}
      {index && <Drawn state={index}>{(table) => <IndexGap table={table} />}</Drawn>}
    </section>
  );
}
