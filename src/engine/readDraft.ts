import { detectCodebook } from '../codebook/detectCodebook';
import { proposeStudy } from '../codebook/propose/proposeStudy';
import { ok, type Result } from '../problem/Result';
import type { ByteSource } from '../survey/ByteSource';
import { readSurvey, withCodebook } from '../survey/readSurvey';
import type { ReadOptions } from '../survey/SurveyFile';
import type { Draft } from './Session';

/** Reads a file, with a codebook beside it where there is one, and says what is believed of its columns. */
export async function readDraft(
  source: ByteSource,
  options: ReadOptions,
  codebook?: ByteSource,
): Promise<Result<Draft>> {
  const read = await readSurvey(source, options);
  if (!read.ok) return read;
  const joined = codebook ? await withCodebook(read.value, codebook, options) : read;
  if (!joined.ok) return joined;
  const file = joined.value;
  const detected = detectCodebook(file);
  return ok({ file, detected, proposal: proposeStudy(file, detected) });
}
