import { type FittedStudy, fitStudy } from '../codebook/propose/fitStudy';
import { fieldworkOf } from '../study/fieldworkOf';
import type { Study } from '../study/Study';
import type { Draft } from './Session';

/** A wave as far as it tells whether a study file was written for it. */
export interface DatedWave {
  /** In which its answers were given, as far as it is known without the study file. */
  readonly year: number | undefined;
  /** Whether it is a survey that the study file reads; results, or a study already open, have their own time. */
  readonly isRead: boolean;
}

/**
 * Of two waves, the place of the one that a study file's title, source and fieldwork belong to: the first whose year
 * is the file's, else the first read by it whose year nothing tells. −1 where it is neither's.
 */
export function waveOfStudy(study: Study, waves: readonly DatedWave[]): number {
  const year = fieldworkOf(study)?.year;
  if (year === undefined) return -1;
  const dated = waves.findIndex((wave) => wave.year === year);
  return dated >= 0 ? dated : waves.findIndex((wave) => wave.isRead && wave.year === undefined);
}

/**
 * A study file applied to a wave's survey, as far as it fits. Unless it was written for that wave (`isOwn`), the
 * wave's title, source and year of fieldwork are its own: ages counted back from another wave's year would give
 * other generations.
 */
export function fitWave(
  study: Study,
  { file, detected, proposal }: Draft,
  isOwn: boolean,
): FittedStudy {
  const fitted = fitStudy(study, file.table, detected);
  return isOwn ? fitted : { ...fitted, study: ofOwnTime(fitted.study, proposal) };
}

function ofOwnTime(study: Study, { fieldwork }: Study): Study {
  const { title: _, source: __, fieldwork: ___, ...rest } = study;
  return { ...rest, ...(fieldwork && { fieldwork }) };
}
