import type { ByteSource } from './ByteSource';
import type { ReadOptions } from './SurveyFile';
import { slices } from './slices';

/** Pieces of a file's text, without a byte order mark; zero bytes are left out and counted in `zeros`. */
export async function* decodedText(
  source: ByteSource,
  encoding: string,
  options: ReadOptions,
  progressFrom: number,
  zeros: { count: number },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of slices(source, options, progressFrom, 1)) {
    // Always as a stream: no character is cut between slices, and Node 20 reads windows-1252 rightly.
    yield withoutZeros(decoder.decode(bytes, { stream: true }), zeros);
  }
  yield decoder.decode();
}

function withoutZeros(text: string, zeros: { count: number }): string {
  if (!text.includes('\0')) return text;
  const bare = text.replaceAll('\0', '');
  zeros.count += text.length - bare.length;
  return bare;
}
