import { readFile } from 'node:fs/promises';
import { type DatedWave, fitWave } from '../engine/fitWave';
import { openStudy } from '../engine/openStudy';
import type { Draft } from '../engine/Session';
import { errorProblem, type Problem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { buildResults } from '../results/buildResults';
import { parseResults } from '../results/document/parseResults';
import { isComparedMeasure } from '../results/waves/comparedMeasures';
import type { SeriesWave } from '../results/waves/compareSeries';
import { waveSizes } from '../results/waves/sizeSpreads';
import type { WaveTables } from '../results/waves/WaveComparison';
import type { Study } from '../study/Study';
import { askedQueries } from './askedQueries';
import { openSurvey } from './openSurvey';
import { reasonOf } from './readStudyFile';

/** A wave as its file holds it: figures, or answers from which they are computed. */
export type ReadWave =
  | { readonly kind: 'results'; readonly tables: WaveTables }
  | { readonly kind: 'survey'; readonly draft: Draft };

/** A wave's figures by generation, and what of the study file doesn't fit it or its figures lack. */
export interface WaveFigures {
  readonly tables: WaveTables;
  readonly warnings: readonly Problem[];
  /** Of a survey, how much sizes of groups vary. */
  readonly sizes?: SeriesWave['sizes'];
}

/** A results file (.json), or a survey read as the study file says. */
export async function readWave(path: string, study: Study | undefined): Promise<Result<ReadWave>> {
  if (/\.json$/i.test(path)) {
    const tables = await readResultsFile(path);
    return tables.ok ? ok({ kind: 'results', tables: tables.value }) : tables;
  }
  const draft = await openSurvey(path, study);
  return draft.ok ? ok({ kind: 'survey', draft: draft.value }) : draft;
}

/** The wave's own time, by which a study file is known to be written for it. */
export function datedWave(wave: ReadWave): DatedWave {
  return wave.kind === 'results'
    ? { year: wave.tables.study.fieldworkYear, isRead: false }
    : { year: wave.draft.detected.fieldworkYear, isRead: true };
}

/** What a comparison needs of a wave: as its results file holds it, or computed from its survey. */
export function waveFigures(
  wave: ReadWave,
  study: Study | undefined,
  isOwn: boolean,
): Result<WaveFigures> {
  if (wave.kind === 'results') return ok({ tables: wave.tables, warnings: [] });
  const { draft } = wave;
  const fitted = study && fitWave(study, draft, isOwn);
  const opened = openStudy(draft, fitted?.study ?? draft.proposal);
  if (!opened.ok) return opened;
  const { open, warnings } = opened.value;
  const queries = askedQueries({ open, stated: fitted?.study }, { by: 'generation', filters: [] });
  const compared = queries.filter((query) => isComparedMeasure(query));
  const tables = buildResults(open, compared);
  if (!tables.ok) return tables;
  return ok({
    tables: tables.value,
    warnings: [...(fitted?.mismatches ?? []), ...warnings],
    sizes: waveSizes(open, tables.value),
  });
}

async function readResultsFile(path: string): Promise<Result<WaveTables>> {
  try {
    return parseResults(await readFile(path, 'utf8'));
  } catch (cause) {
    return failed(errorProblem('file-unreadable', { reason: reasonOf(cause) }));
  }
}
