import { formatProblem } from '../../format/formatProblem';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import { useLocale } from '../language/useLocale';
import { useReadWave } from '../pages/waves/useReadWave';
import type { StudySource } from '../study/StudySource';
import { useChoice } from '../study/useChoice';
import { useView } from '../study/useView';
import { askTables } from './askTables';

/** Sets a source against the wave that the reader has opened beside it, as on the Waves page; nothing where there is none. */
export function useWavesToExport(): (source: StudySource) => Promise<ComparedWaves | undefined> {
  const locale = useLocale();
  const view = useView();
  const [id] = useChoice('wave', '');
  const [order] = useChoice('order', '');
  const [wording] = useChoice<'same' | 'any'>('wording', 'same');
  const read = useReadWave(id);

  const readOther = async () => {
    if (!read) return undefined;
    const other = await read(new AbortController().signal);
    if (other.ok) return other.value;
    const [problem] = other.problems;
    throw new Error(problem ? formatProblem(problem, locale) : id);
  };
  return async (source) => {
    const other = await readOther();
    if (!other) return undefined;
    const { comparedQueries, compareWith, defaultOrder, pairsOf } = await import(
      '../pages/waves/compareWith'
    );
    const { summary } = source;
    const tables = await askTables(source, comparedQueries(summary, view, pairsOf(other, view)));
    const chosen = order || defaultOrder(summary.fieldworkYear, other.study.fieldworkYear);
    const terms = { view, otherIsLater: chosen === 'later', acceptWording: wording === 'any' };
    return compareWith(summary, tables, other, terms);
  };
}
