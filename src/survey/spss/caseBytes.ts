import { unzlibSync } from 'fflate';
import { unpacksTooFar } from '../archive/unpacksTooFar';
import { ByteReader, SpssDamage } from './ByteReader';
import type { SpssDictionary } from './SpssDictionary';

/** The bytes of the cases as compression 1 or none has them: a ZLIB-compressed file's blocks are joined. */
export function caseBytes(bytes: Uint8Array, dictionary: SpssDictionary): Uint8Array {
  if (dictionary.compression !== 'zlib') return bytes.subarray(dictionary.dataStart);
  const reader = new ByteReader(bytes);
  reader.littleEndian = dictionary.littleEndian;
  reader.at = dictionary.dataStart + 8;
  reader.at = reader.int64();
  reader.bytes(16);
  reader.int32();
  const blocks = Array.from({ length: checkedCount(reader.int32(), bytes.length) }, () => {
    reader.bytes(8);
    return { at: reader.int64(), size: reader.int32(), packed: reader.int32() };
  });
  const total = blocks.reduce((sum, block) => sum + block.size, 0);
  if (unpacksTooFar(total, bytes.length))
    throw new SpssDamage('unpacks to more than memory holds, or far more than its size');
  const cases = new Uint8Array(total);
  let filled = 0;
  for (const block of blocks) {
    reader.at = block.at;
    const out = cases.subarray(filled, filled + block.size);
    unzlibSync(reader.bytes(block.packed), { out });
    filled += block.size;
  }
  return cases;
}

function checkedCount(count: number, size: number): number {
  if (count < 0 || count * 24 > size) throw new SpssDamage('has no list of its blocks');
  return count;
}
