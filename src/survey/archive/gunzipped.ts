import { Gunzip } from 'fflate';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { blobSource } from '../blobSource';
import type { ReadOptions } from '../SurveyFile';
import { slices } from '../slices';
import { unpacksTooFar } from './unpacksTooFar';

const stepBytes = 64 * 1024;

/** What a gzip file holds, unpacked slice by slice and given up as soon as it grows too far. */
export async function gunzipped(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<ByteSource>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const gunzip = new Gunzip((part) => {
    parts.push(part as Uint8Array<ArrayBuffer>);
    size += part.length;
  });
  let read = 0;
  for await (const slice of slices(source, options, 0, 0.1)) {
    for (let at = 0; at < slice.length; at += stepBytes) {
      const step = slice.subarray(at, at + stepBytes);
      read += step.length;
      if (!pushed(gunzip, step, read >= source.size))
        return failed(errorProblem('archive-damaged'));
      const problem = unpacksTooFar(size, read);
      if (problem) return failed(problem);
    }
  }
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  return ok(blobSource(source.name, new Blob(parts)));
}

function pushed(gunzip: Gunzip, step: Uint8Array, last: boolean): boolean {
  try {
    gunzip.push(step, last);
    return true;
  } catch {
    return false;
  }
}
