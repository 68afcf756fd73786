import { Gunzip } from 'fflate';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { blobSource } from '../blobSource';
import type { ReadOptions } from '../SurveyFile';
import { slices } from '../slices';
import { Checksum } from './Checksum';
import { archiveDamage, brokenPromise } from './damage';
import { unpacksTooFar } from './unpacksTooFar';

const stepBytes = 64 * 1024;
const trailerBytes = 8;
/** A member without content. The unpacker says that a member is whole only when it sees the next one begin. */
const emptyMember = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/**
 * What a gzip file holds, of all its members, unpacked slice by slice. Given up as soon as it grows too far, and refused
 * where the file ends within a member, or where a member's length or checksum is not what its trailer says.
 */
export async function gunzipped(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<ByteSource>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const ended: { readonly end: number; readonly content: Checksum }[] = [];
  let content = new Checksum();
  let unpacked = 0;
  const gunzip = new Gunzip((part) => {
    parts.push(part as Uint8Array<ArrayBuffer>);
    content.add(part);
    unpacked += part.length;
  });
  gunzip.onmember = (end) => {
    ended.push({ end, content });
    content = new Checksum();
  };
  let read = 0;
  let lastEnd = 0;
  const push = async (step: Uint8Array) => {
    if (!pushed(gunzip, step)) return archiveDamage(source.name, 'stream');
    for (const member of ended.splice(0)) {
      lastEnd = member.end;
      const problem = await memberProblem(source, member.end, member.content);
      if (problem) return problem;
    }
    return unpacksTooFar(unpacked, read);
  };
  for await (const slice of slices(source, options, 0, 0.1)) {
    for (let at = 0; at < slice.length; at += stepBytes) {
      const step = slice.subarray(at, at + stepBytes);
      read += step.length;
      const problem = await push(step);
      if (problem) return failed(problem);
    }
  }
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  const problem = await push(emptyMember);
  if (lastEnd !== source.size) return failed(archiveDamage(source.name, 'cut'));
  return problem ? failed(problem) : ok(blobSource(source.name, new Blob(parts)));
}

async function memberProblem(source: ByteSource, end: number, content: Checksum) {
  const trailer = await source.slice(end - trailerBytes, end);
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.length);
  if (trailer.length < trailerBytes) return archiveDamage(source.name, 'cut');
  const found = { crc: content.crc, size: content.size % 2 ** 32 };
  const promised = { crc: view.getUint32(0, true), size: view.getUint32(4, true) };
  return brokenPromise(source.name, promised, found);
}

function pushed(gunzip: Gunzip, step: Uint8Array): boolean {
  try {
    gunzip.push(step, false);
    return true;
  } catch {
    return false;
  }
}
