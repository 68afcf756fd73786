import { detectCodebook } from '../codebook/detectCodebook';
import { proposeStudy } from '../codebook/proposeStudy';
import { ok, type Result } from '../problem/Result';
import type { Study } from '../study/Study';
import type { ByteSource } from '../survey/ByteSource';
import { readSurvey } from '../survey/readSurvey';
import type { ReadOptions } from '../survey/SurveyFile';
import type { Draft } from './Session';

/** Reads a file and says what is believed of its columns. Fails as `readSurvey` does. */
export async function readDraft(source: ByteSource, options: ReadOptions): Promise<Result<Draft>> {
  const read = await readSurvey(source, options);
  if (!read.ok) return read;
  const file = read.value;
  const detected = detectCodebook(file);
  return ok({ file, detected, proposal: proposeStudy(file, detected) });
}

/** How a study file says its survey is to be read. */
export function readOptionsOf(study: Study | undefined): ReadOptions {
  const { encoding, delimiter, headerRows, sheet } = study?.csv ?? {};
  return {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(headerRows !== undefined && { headerRows }),
    ...(sheet !== undefined && { sheet }),
  };
}
