import type { Study } from '../study/Study';
import type { ReadOptions } from './SurveyFile';

/** What a user states of how a file is read: all of `ReadOptions` that can be kept or sent. */
export type StatedReading = Omit<ReadOptions, 'onProgress' | 'signal'>;

/** How a study file says its survey is to be read; what it leaves out is detected. */
export function readOptionsOf(study: Study | undefined): StatedReading {
  const { encoding, delimiter, headerRows, sheet } = study?.csv ?? {};
  return {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(headerRows !== undefined && { headerRows }),
    ...(sheet !== undefined && { sheet }),
  };
}
