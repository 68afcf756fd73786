import { Inflate } from 'fflate';
import { errorProblem, type Problem } from '../../problem/Problem';
import { mostStreamedBytes } from '../readLimits';
import type { ReadOptions } from '../SurveyFile';
import { letMessagesArrive } from '../slices';
import { Checksum } from './Checksum';
import { archiveDamage, brokenPromise } from './damage';
import type { ZipArchive, ZipEntry } from './openZip';
import { SpoiledSource } from './SpoiledSource';
import { unpacksTooFar } from './unpacksTooFar';

const sliceBytes = 1024 * 1024;
const stepBytes = 16 * 1024;
/** Bytes unpacked after which a cancel is listened for. */
const unheardBytes = 2 * 1024 * 1024;
const headerSignature = 0x04034b50;
const headerBytes = 30;

/**
 * The bytes of one file of an archive, unpacked as they are asked for: memory never holds more than a piece, whatever the
 * archive claims. Ends early on a cancel. Throws `SpoiledSource` where the file is encrypted, packed in a way not
 * known here, grows beyond the size that the archive declares, or has another size or checksum.
 */
export async function* unpackedPieces(
  { source }: ZipArchive,
  entry: ZipEntry,
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'>,
): AsyncGenerator<Uint8Array> {
  const spoiled = (problem: Problem) => new SpoiledSource(problem);
  const unreadable =
    unreadableEntry(entry) ?? unpacksTooFar(entry.size, source.size, mostStreamedBytes);
  if (unreadable) throw spoiled(unreadable);
  const start = await contentStart({ source, entry });
  if (start === undefined) throw spoiled(archiveDamage(entry.name, 'header'));
  const content = new Checksum();
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  const unpack = (step: Uint8Array, last: boolean) => {
    if (entry.method === 0) pieces.push(step);
    else if (!pushed(inflate, step, last)) throw spoiled(archiveDamage(entry.name, 'stream'));
  };
  let sinceHeard = unheardBytes;
  for (let at = 0; at < entry.packed; at += sliceBytes) {
    const slice = await source.slice(start + at, start + Math.min(entry.packed, at + sliceBytes));
    for (let from = 0; from < slice.length; from += stepBytes) {
      const step = slice.subarray(from, from + stepBytes);
      unpack(step, at + from + step.length >= entry.packed);
      for (const piece of pieces.splice(0)) {
        content.add(piece);
        if (content.size > entry.size) {
          const detail = { part: entry.name, expected: entry.size, found: content.size };
          throw spoiled(errorProblem('part-size', detail));
        }
        sinceHeard += piece.length;
        if (sinceHeard > unheardBytes) {
          sinceHeard = 0;
          await letMessagesArrive();
          if (signal?.aborted) return;
        }
        yield piece;
      }
    }
    onProgress?.(Math.min(1, (at + sliceBytes) / entry.packed));
  }
  const broken = brokenPromise(entry.name, entry, content);
  if (broken) throw spoiled(broken);
}

function unreadableEntry({ name, method, isEncrypted }: ZipEntry): Problem | undefined {
  if (isEncrypted) return errorProblem('archive-encrypted', { part: name });
  if (method !== 0 && method !== 8) return errorProblem('archive-method', { part: name, method });
  return undefined;
}

/** Where the packed bytes begin: after the file's own header, which must agree with the directory's. */
async function contentStart({
  source,
  entry,
}: {
  readonly source: ZipArchive['source'];
  readonly entry: ZipEntry;
}): Promise<number | undefined> {
  const header = await source.slice(entry.at, entry.at + headerBytes + 0xffff);
  if (header.length < headerBytes) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, true) !== headerSignature) return undefined;
  if (view.getUint16(8, true) !== entry.method) return undefined;
  const nameEnd = headerBytes + view.getUint16(26, true);
  const name = new TextDecoder().decode(header.subarray(headerBytes, nameEnd));
  if (name !== entry.name) return undefined;
  const start = entry.at + nameEnd + view.getUint16(28, true);
  return start + entry.packed <= source.size ? start : undefined;
}

function pushed(inflate: Inflate, step: Uint8Array, last: boolean): boolean {
  try {
    inflate.push(step, last);
    return true;
  } catch {
    return false;
  }
}
