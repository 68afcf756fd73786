import { detectCodebook } from '../codebook/detectCodebook';
import { proposeStudy } from '../codebook/propose/proposeStudy';
import { ok, type Result } from '../problem/Result';
import type { ByteSource } from '../survey/ByteSource';
import { readSurvey, readWithCodebook } from '../survey/readSurvey';
import type { ReadOptions } from '../survey/SurveyFile';
import type { Draft } from './Session';

/** Reads a file, with a codebook beside it where there is one, and says what is believed of its columns. */
export async function readDraft(
  source: ByteSource,
  options: ReadOptions,
  codebook?: ByteSource,
): Promise<Result<Draft>> {
  const read = await (codebook
    ? readWithCodebook(source, codebook, options)
    : readSurvey(source, options));
  if (!read.ok) return read;
  const file = read.value;
  const detected = detectCodebook(file);
  return ok({ file, detected, proposal: proposeStudy(file, detected) });
}
