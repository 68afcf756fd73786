import type { Problem } from '../../problem/Problem';
import { FileDamage } from '../named/FileDamage';
import { tooManyColumns } from '../named/namedSurvey';
import type { StataBytes } from './StataBytes';
import type { StataDictionary, StataRelease, StataVariable } from './StataDictionary';

const decoders = { 'utf-8': new TextDecoder('utf-8'), 'windows-1252': machineText() };

/**
 * The dictionary of a Stata file of release 117 to 121 (Stata 13 to 19; "help dta"), read up to its data. Throws
 * `FileDamage` where the bytes are not what the format says; a table too wide is a problem.
 */
export function readDictionary(reader: StataBytes): StataDictionary | Problem {
  reader.tag('<stata_dta><header><release>');
  const release = releaseOf(Number(text(reader.bytes(3), 'utf-8')));
  reader.tag('</release><byteorder>');
  const order = text(reader.bytes(3), 'utf-8');
  if (order !== 'LSF' && order !== 'MSF') throw new FileDamage('byteorder', 'LSF / MSF', order);
  reader.littleEndian = order === 'LSF';
  reader.tag('</byteorder><K>');
  const count = reader.whole(release.columnBytes);
  reader.tag('</K><N>');
  const rowCount = reader.whole(release.rowBytes);
  reader.tag('</N><label>');
  reader.bytes(reader.whole(release.dataLabelBytes));
  reader.tag('</label><timestamp>');
  reader.bytes(reader.whole(1));
  reader.tag('</timestamp></header><map>');
  const map = Array.from({ length: 14 }, () => reader.whole(8));
  const end = map[13] ?? 0;
  const size = reader.view.byteLength;
  if (end > size) throw new FileDamage('<map>', `${end} bytes`, size);
  reader.tag('</map>');
  const wide = tooManyColumns(count);
  if (wide) return wide;
  return { release, rowCount, variables: readVariables(reader, release, count) };
}

function readVariables(
  reader: StataBytes,
  release: StataRelease,
  count: number,
): readonly StataVariable[] {
  const list = <T>(name: string, bytesEach: number, read: () => T): readonly T[] => {
    reader.tag(`<${name}>`);
    reader.need(count * bytesEach, `<${name}>`);
    const items = Array.from({ length: count }, read);
    if (name === 'sortlist') read();
    reader.tag(`</${name}>`);
    return items;
  };
  const padded = (width: number) => () => stataText(reader.bytes(width), release);
  const types = list('variable_types', 2, () => reader.whole(2));
  const names = list('varnames', release.nameBytes, padded(release.nameBytes));
  list('sortlist', release.columnBytes, () => reader.whole(release.columnBytes));
  const formats = list('formats', release.formatBytes, padded(release.formatBytes));
  const tables = list('value_label_names', release.nameBytes, padded(release.nameBytes));
  const labels = list('variable_labels', release.labelBytes, padded(release.labelBytes));
  reader.tag('<characteristics>');
  while (reader.isTag('<ch>')) {
    reader.tag('<ch>');
    reader.bytes(reader.whole(4));
    reader.tag('</ch>');
  }
  reader.tag('</characteristics>');
  return types.map((code, i) => ({
    ...typeOf(code),
    name: names[i] ?? '',
    label: labels[i] ?? '',
    format: formats[i] ?? '',
    labelTable: tables[i] ?? '',
  }));
}

const types: ReadonlyMap<number, Pick<StataVariable, 'type' | 'width'>> = new Map([
  [32768, { type: 'strL', width: 8 }],
  [65525, { type: 'alias', width: 0 }],
  [65526, { type: 'double', width: 8 }],
  [65527, { type: 'float', width: 4 }],
  [65528, { type: 'long', width: 4 }],
  [65529, { type: 'int', width: 2 }],
  [65530, { type: 'byte', width: 1 }],
]);

function typeOf(code: number): Pick<StataVariable, 'type' | 'width'> {
  if (code >= 1 && code <= 2045) return { type: code, width: code };
  const known = types.get(code);
  if (!known) throw new FileDamage('<variable_types>', '1–2045, 32768, 65525–65530', code);
  return known;
}

function releaseOf(number: number): StataRelease {
  if (!(number >= 117 && number <= 121)) throw new FileDamage('<release>', '117–121', number);
  const isWide = number === 119 || number === 121;
  const columnBytes = isWide ? 4 : 2;
  if (number === 117)
    return {
      number,
      columnBytes,
      encoding: 'windows-1252',
      rowBytes: 4,
      dataLabelBytes: 1,
      nameBytes: 33,
      formatBytes: 49,
      labelBytes: 81,
      strlVariableBytes: 4,
    };
  return {
    number,
    columnBytes,
    encoding: 'utf-8',
    rowBytes: 8,
    dataLabelBytes: 2,
    nameBytes: 129,
    formatBytes: 57,
    labelBytes: 321,
    strlVariableBytes: isWide ? 3 : 2,
  };
}

/** A text up to the zero byte that ends it, in the release's encoding. */
export function stataText(bytes: Uint8Array, { encoding }: StataRelease): string {
  const end = bytes.indexOf(0);
  return text(end < 0 ? bytes : bytes.subarray(0, end), encoding);
}

function text(bytes: Uint8Array, encoding: StataRelease['encoding']): string {
  return decoders[encoding].decode(bytes);
}

/**
 * Stata 13 wrote the encoding of the machine it ran on; other programs write UTF-8 all the same, which no other text
 * looks like. As a stream, since Node 20 takes windows-1252 for latin1 otherwise; a single byte leaves no state over.
 */
function machineText(): { decode(bytes: Uint8Array): string } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const western = new TextDecoder('windows-1252');
  return {
    decode(bytes) {
      try {
        return strict.decode(bytes);
      } catch {
        return western.decode(bytes, { stream: true });
      }
    },
  };
}
