import { waveOfStudy } from '../engine/fitWave';
import { formatProblem } from '../format/formatProblem';
import { formatComparison } from '../format/plainText/formatComparison';
import { formatSeries } from '../format/plainText/formatSeries';
import { compareSeries } from '../results/waves/compareSeries';
import { compareWaves } from '../results/waves/compareWaves';
import { itemLabels } from '../results/waves/itemLabels';
import { badInput, done, type Outcome } from './Outcome';
import { readStudyFile } from './readStudyFile';
import { datedWave, type ReadWave, readWave, type WaveFigures, waveFigures } from './readWave';

export interface CompareOptions {
  /** Reads the waves that are surveys, as far as it fits them; its year is that of one of them alone. */
  readonly study: string | undefined;
  /** Also compares questions whose wording alone differs. */
  readonly anyWording: boolean;
  readonly json: boolean;
}

/**
 * What changed from one wave to the next, each a results file or a survey, as JSON or as text to read. Of three or more
 * also against the first, and the trend.
 */
export async function compare(
  files: readonly string[],
  { study: studyPath, anyWording, json }: CompareOptions,
): Promise<Outcome> {
  const stated = await readStudyFile(studyPath);
  if (!stated.ok) return badInput(studyPath ?? files[0] ?? '', stated.problems);
  const study = stated.value;
  const read: ReadWave[] = [];
  for (const file of files) {
    const wave = await readWave(file, study);
    if (!wave.ok) return badInput(file, wave.problems);
    read.push(wave.value);
  }
  const own = study ? waveOfStudy(study, read.map(datedWave)) : -1;
  const waves: WaveFigures[] = [];
  for (const [k, wave] of read.entries()) {
    const figures = waveFigures(wave, study, own === k);
    if (!figures.ok) return badInput(files[k] ?? '', figures.problems);
    waves.push(figures.value);
  }
  const notes = waves.flatMap((wave, k) => notesOf(files[k] ?? '', wave));
  const options = { acceptWording: anyWording };
  const [earlier, later, ...others] = waves.map(({ tables }) => tables);
  if (!earlier || !later) throw new Error(`waves: expected at least two, got ${waves.length}`);
  if (others.length === 0) {
    const comparison = compareWaves(earlier, later, options);
    if (json) return told(comparison, notes);
    return done(formatComparison(comparison, itemLabels(earlier, later), 'en'), notes);
  }
  const series = compareSeries(waves, options, testedConfidence(waves));
  if (json) return told(series, notes);
  return done(formatSeries(series, itemLabels(earlier, later, ...others), 'en'), notes);
}

function told(figures: object, notes: readonly string[]): Outcome {
  return done(`${JSON.stringify({ format: 'divario.waves/1', ...figures })}\n`, notes);
}

/** The level of the waves' own intervals, where they are of one. */
function testedConfidence(waves: readonly WaveFigures[]): number | undefined {
  const levels = new Set(
    waves.flatMap(({ tables }) => tables.tables.map((each) => each.confidence)),
  );
  const [only, ...more] = levels;
  return more.length === 0 ? only : undefined;
}

function notesOf(file: string, { warnings }: WaveFigures): readonly string[] {
  return warnings.map((warning) => `${file}: ${formatProblem(warning, 'en')}`);
}
