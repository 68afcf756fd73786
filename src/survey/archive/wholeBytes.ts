import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { mostWholeBytes } from '../readLimits';
import type { ReadOptions } from '../SurveyFile';
import { slices } from '../slices';

/** All bytes of a source whose format cannot be read in order; progress runs to a half. */
export async function wholeBytes(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (source.size > mostWholeBytes) {
    const detail = { size: Math.round(source.size / 1e6), limit: Math.round(mostWholeBytes / 1e6) };
    return failed(errorProblem('file-too-large', detail));
  }
  const bytes = new Uint8Array(source.size);
  let at = 0;
  for await (const slice of slices(source, options, 0, 0.5)) {
    bytes.set(slice, at);
    at += slice.length;
  }
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  return ok(bytes);
}
