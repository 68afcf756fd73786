import { waveOfStudy } from '../engine/fitWave';
import { formatProblem } from '../format/formatProblem';
import { formatComparison } from '../format/plainText/formatComparison';
import { compareWaves } from '../results/waves/compareWaves';
import { itemLabels } from '../results/waves/itemLabels';
import { badInput, done, type Outcome } from './Outcome';
import { readStudyFile } from './readStudyFile';
import { datedWave, readWave, type WaveFigures, waveFigures } from './readWave';

export interface CompareOptions {
  /** Reads the waves that are surveys, as far as it fits them; its year is that of one of them alone. */
  readonly study: string | undefined;
  /** Also compares questions whose wording alone differs. */
  readonly anyWording: boolean;
  readonly json: boolean;
}

/** What changed from one wave to another, each a results file or a survey, as JSON or as text to read. */
export async function compare(
  earlierFile: string,
  laterFile: string,
  { study: studyPath, anyWording, json }: CompareOptions,
): Promise<Outcome> {
  const stated = await readStudyFile(studyPath);
  if (!stated.ok) return badInput(studyPath ?? earlierFile, stated.problems);
  const study = stated.value;
  const before = await readWave(earlierFile, study);
  if (!before.ok) return badInput(earlierFile, before.problems);
  const after = await readWave(laterFile, study);
  if (!after.ok) return badInput(laterFile, after.problems);
  const own = study ? waveOfStudy(study, [before.value, after.value].map(datedWave)) : -1;
  const earlier = waveFigures(before.value, study, own === 0);
  if (!earlier.ok) return badInput(earlierFile, earlier.problems);
  const later = waveFigures(after.value, study, own === 1);
  if (!later.ok) return badInput(laterFile, later.problems);
  const notes = [...notesOf(earlierFile, earlier.value), ...notesOf(laterFile, later.value)];
  const waves = [earlier.value.tables, later.value.tables] as const;
  const comparison = compareWaves(...waves, { acceptWording: anyWording });
  if (json) return done(`${JSON.stringify({ format: 'divario.waves/1', ...comparison })}\n`, notes);
  return done(formatComparison(comparison, itemLabels(...waves), 'en'), notes);
}

function notesOf(file: string, { warnings }: WaveFigures): readonly string[] {
  return warnings.map((warning) => `${file}: ${formatProblem(warning, 'en')}`);
}
