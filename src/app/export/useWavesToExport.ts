import { formatProblem } from '../../format/formatProblem';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import { useLocale } from '../language/useLocale';
import { useComparable } from '../pages/waves/useOtherWave';
import { useStore } from '../store/useStore';
import { useStudySession } from '../study/StudySession';
import type { StudySource } from '../study/StudySource';
import { useChoice } from '../study/useChoice';
import { useView } from '../study/useView';
import { askTables } from './askTables';

/** Sets a source against the wave that the reader has opened beside it, as on the Waves page; nothing where there is none. */
export function useWavesToExport(): (source: StudySource) => Promise<ComparedWaves | undefined> {
  const locale = useLocale();
  const view = useView();
  const picked = useStore((state) => state.pickedWave);
  const [id] = useChoice('wave', '');
  const [order] = useChoice('order', '');
  const [wording] = useChoice<'same' | 'any'>('wording', 'same');
  const hosted = useComparable().find((study) => study.id === id);
  const { readHosted } = useStudySession();

  const readOther = async () => {
    if (picked) return picked.results;
    if (!hosted) return undefined;
    const read = await readHosted(hosted, new AbortController().signal);
    if (read.ok) return read.value;
    const [problem] = read.problems;
    throw new Error(problem ? formatProblem(problem, locale) : hosted.title);
  };
  return async (source) => {
    const other = await readOther();
    if (!other) return undefined;
    const { comparedQueries, compareWith, defaultOrder } = await import(
      '../pages/waves/compareWith'
    );
    const { summary } = source;
    const tables = await askTables(source, comparedQueries(summary, view, other));
    const chosen = order || defaultOrder(summary.fieldworkYear, other.study.fieldworkYear);
    const terms = { view, otherIsLater: chosen === 'later', acceptWording: wording === 'any' };
    return compareWith(summary, tables, other, terms);
  };
}
