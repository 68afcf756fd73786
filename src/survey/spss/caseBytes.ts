import { unzlibSync } from 'fflate';
import { errorProblem } from '../../problem/Problem';
import { checksumText } from '../archive/Checksum';
import { SpoiledSource } from '../archive/SpoiledSource';
import { unpacksTooFar } from '../archive/unpacksTooFar';
import { adler32 } from './adler32';
import { ByteReader, SpssDamage } from './ByteReader';
import type { SpssDictionary } from './SpssDictionary';

const headerBytes = 24;
const trailerBytes = 24;
const blockBytes = 24;
const adlerBytes = 4;

interface Block {
  /** Where the block would begin if the cases were not packed, and where it does. */
  readonly from: number;
  readonly at: number;
  readonly size: number;
  readonly packed: number;
}

/**
 * The bytes of the cases as compression 1 or none has them: a ZLIB-compressed file's blocks are joined, each checked
 * against the size that the file's list of blocks states, and against its own checksum.
 */
export function caseBytes(bytes: Uint8Array, dictionary: SpssDictionary): Uint8Array {
  if (dictionary.compression !== 'zlib') return bytes.subarray(dictionary.dataStart);
  const blocks = blockList(bytes, dictionary);
  const total = blocks.reduce((sum, block) => sum + block.size, 0);
  if (unpacksTooFar(total, bytes.length))
    throw new SpssDamage('unpacks to more than memory holds, or far more than its size');
  const cases = new Uint8Array(total);
  let filled = 0;
  blocks.forEach((block, i) => {
    const place = { part: '.zsav', block: i + 1 };
    const packed = bytes.subarray(block.at, block.at + block.packed);
    // One byte more than stated shows a block that holds more.
    const found = unzlibSync(packed, { out: new Uint8Array(block.size + 1) });
    const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
    const checksums = {
      expected: checksumText(view.getUint32(packed.length - adlerBytes)),
      found: checksumText(adler32(found)),
    };
    if (checksums.expected !== checksums.found)
      throw new SpoiledSource(errorProblem('part-checksum', { ...place, ...checksums }));
    if (found.length !== block.size)
      throw new SpoiledSource(
        errorProblem('part-size', { part: '.zsav', expected: block.size, found: found.length }),
      );
    cases.set(found, filled);
    filled += block.size;
  });
  return cases;
}

/** The list at the file's end, which must account for every byte from the cases' beginning to its own. */
function blockList(bytes: Uint8Array, { dataStart, littleEndian, bias }: SpssDictionary) {
  const reader = new ByteReader(bytes);
  reader.littleEndian = littleEndian;
  reader.at = dataStart;
  const start = reader.int64();
  const trailer = reader.int64();
  const length = reader.int64();
  const fits = start === dataStart && trailer + length === bytes.length;
  if (!fits || trailer < dataStart + headerBytes) {
    const detail = { part: '.zsav', expected: trailer + length, found: bytes.length };
    throw new SpoiledSource(errorProblem('part-size', detail));
  }
  reader.at = trailer;
  const isBiased = reader.int64() === -bias && reader.int64() === 0;
  const largest = reader.int32();
  const count = reader.int32();
  if (!isBiased || count < 0 || length !== trailerBytes + blockBytes * count)
    throw new SpssDamage('has a list of blocks that contradicts itself');
  const blocks: Block[] = [];
  let from = dataStart;
  let at = dataStart + headerBytes;
  for (let i = 0; i < count; i++) {
    const block = {
      from: reader.int64(),
      at: reader.int64(),
      size: reader.int32(),
      packed: reader.int32(),
    };
    const isNext = block.from === from && block.at === at && block.packed > adlerBytes;
    if (!isNext || block.size < 0 || block.size > largest)
      throw new SpssDamage(`has a block ${i + 1} that is not where its list says`);
    blocks.push(block);
    from += block.size;
    at += block.packed;
  }
  if (at !== trailer) throw new SpssDamage('has bytes that are in none of its blocks');
  return blocks;
}
