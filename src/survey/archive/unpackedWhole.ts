import type { ReadOptions } from '../SurveyFile';
import type { ZipArchive, ZipEntry } from './openZip';
import { unpackedPieces } from './unpackedPieces';

/** All bytes of one file of an archive; those had so far on a cancel. Throws as `unpackedPieces` does. */
export async function unpackedWhole(
  zip: ZipArchive,
  entry: ZipEntry,
  options: Pick<ReadOptions, 'signal' | 'onProgress'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of unpackedPieces(zip, entry, options)) {
    pieces.push(piece);
    size += piece.length;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
