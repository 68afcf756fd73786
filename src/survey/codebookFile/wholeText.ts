import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { wholeBytes } from '../archive/wholeBytes';
import type { ByteSource } from '../ByteSource';
import { markedEncoding } from '../guessEncoding';
import type { ReadOptions } from '../SurveyFile';

/** Bytes of a codebook's XML or JSON, which are read whole; the largest surveys' take a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** The text of a codebook's XML or JSON. Fails where it is larger than any, or can't be read. */
export async function wholeText(source: ByteSource, options: ReadOptions): Promise<Result<string>> {
  if (source.size > mostBytes) {
    const detail = { size: Math.round(source.size / 1e6), limit: Math.round(mostBytes / 1e6) };
    return failed(errorProblem('file-too-large', detail));
  }
  const bytes = await wholeBytes(source, options);
  if (!bytes.ok) return bytes;
  return ok(new TextDecoder(encodingOf(bytes.value)).decode(bytes.value));
}

/** The encoding that a byte order mark or the XML declaration states; UTF-8 where neither does, or states nonsense. */
export function encodingOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes)?.encoding;
  const declaration = String.fromCharCode(...bytes.subarray(0, 100));
  const stated =
    marked ?? /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return 'utf-8';
  }
}
