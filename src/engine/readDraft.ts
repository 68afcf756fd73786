import { detectCodebook } from '../codebook/detectCodebook';
import { proposeStudy } from '../codebook/propose/proposeStudy';
import { ok, type Result } from '../problem/Result';
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
