import type { ByteSource } from './ByteSource';
import { sliceBytes } from './readLimits';
import type { ReadOptions } from './SurveyFile';

/** Lets a waiting message (a cancel, above all) arrive before work goes on. */
export function letMessagesArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The source's slices in order, until its end or a cancel; progress runs from `from` to `to`. */
export async function* slices(
  source: ByteSource,
  options: ReadOptions,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < source.size; start += sliceBytes) {
    await letMessagesArrive();
    if (options.signal?.aborted) return;
    yield await source.slice(start, start + sliceBytes);
    const read = Math.min(1, (start + sliceBytes) / source.size);
    options.onProgress?.(from + (to - from) * read);
  }
}
