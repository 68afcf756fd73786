import { ByteReader, SpssDamage } from './ByteReader';
import { DictionaryBuilder } from './DictionaryBuilder';
import type { SpssDictionary } from './SpssDictionary';
import { spssDecoder } from './spssDecoder';

const fallbackEncoding = 'windows-1252';

/**
 * The dictionary of an SPSS system file (PSPP, "System File Format"). Read twice where need be: the encoding of its texts
 * is named after most of them. Throws `SpssDamage` where the bytes are not what the format says.
 */
export function readDictionary(bytes: Uint8Array): SpssDictionary {
  const first = readRecords(bytes, fallbackEncoding);
  return first.encoding === fallbackEncoding ? first : readRecords(bytes, first.encoding);
}

function readRecords(bytes: Uint8Array, encoding: string): SpssDictionary {
  const reader = new ByteReader(bytes);
  const decode = spssDecoder(encoding);
  const builder = new DictionaryBuilder(reader, decode);
  const header = readHeader(reader);
  for (;;) {
    const type = reader.int32();
    if (type === 2) builder.variable();
    else if (type === 3) builder.valueLabels();
    else if (type === 6) reader.bytes(reader.int32() * 80);
    else if (type === 7) builder.information();
    else if (type === 999) break;
    else throw new SpssDamage(`unknown record ${type} at byte ${reader.at - 4}`);
  }
  reader.int32();
  return { ...header, ...builder.finish(header.weightIndex), dataStart: reader.at };
}

function readHeader(reader: ByteReader) {
  const isPacked = reader.bytes(4)[3] === 0x33;
  reader.bytes(60);
  // The layout code is 2 or 3 in the file's own byte order.
  const layout = reader.int32();
  if (layout !== 2 && layout !== 3) {
    reader.littleEndian = false;
    reader.at -= 4;
    const swapped = reader.int32();
    if (swapped !== 2 && swapped !== 3) throw new SpssDamage('unknown layout');
  }
  reader.int32();
  const compression = (['none', 'bytes', 'zlib'] as const)[reader.int32()];
  if (!compression || isPacked !== (compression === 'zlib'))
    throw new SpssDamage('unknown compression');
  const weightIndex = reader.int32();
  const caseCount = reader.int32();
  const bias = reader.float64();
  reader.bytes(9 + 8 + 64 + 3);
  return { compression, weightIndex, caseCount, bias, littleEndian: reader.littleEndian };
}
