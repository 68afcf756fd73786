import { ok, type Result } from '../../problem/Result';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import { useChoice } from '../study/open/useChoice';
import { useView } from '../study/open/useView';
import type { StudySource } from '../study/source/StudySource';
import { askTables } from '../study/tables/askTables';
import { useReadWave } from '../study/waves/useReadWave';

/** Sets a source against the wave that the reader has opened beside it, as on the Waves page; nothing where there is none. */
export function useWavesToExport(): (
  source: StudySource,
) => Promise<Result<ComparedWaves | undefined>> {
  const view = useView();
  const [id] = useChoice('wave', '');
  const [order] = useChoice('order', '');
  const [wording] = useChoice<'same' | 'any'>('wording', 'same');
  const read = useReadWave(id);

  return async (source) => {
    if (!read) return ok(undefined);
    const other = await read(new AbortController().signal);
    if (!other.ok) return other;
    const { comparedQueries, compareWith, defaultOrder, pairsOf } = await import(
      '../study/waves/compareWith'
    );
    const { summary } = source;
    const queries = comparedQueries(summary, view, pairsOf(other.value, view));
    const tables = await askTables(source, queries);
    if (!tables.ok) return tables;
    const chosen = order || defaultOrder(summary.fieldworkYear, other.value.study.fieldworkYear);
    const terms = { view, otherIsLater: chosen === 'later', acceptWording: wording === 'any' };
    return ok(compareWith(summary, tables.value, other.value, terms));
  };
}
