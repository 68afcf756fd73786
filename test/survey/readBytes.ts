import { bytesSource } from '../../src/survey/bytesSource';
import { readSurvey } from '../../src/survey/readSurvey';
import type { ReadOptions, SurveyFile } from '../../src/survey/SurveyFile';

/** Reads a text (as UTF-8) or bytes that must be readable. */
export async function readBytes(
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<SurveyFile> {
  const result = await readSurvey(bytesSource('test', toBytes(content)), options);
  if (!result.ok) throw new Error(`expected a survey, got ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** The code of the first problem of content that must not be readable. */
export async function problemOf(
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<string> {
  const result = await readSurvey(bytesSource('test', toBytes(content)), options);
  if (result.ok) throw new Error(`expected a problem, got ${result.value.table.rowCount} rows`);
  return result.problems[0]?.code ?? '';
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
