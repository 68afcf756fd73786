import { FileDamage } from '../named/FileDamage';
import { stataText } from './readDictionary';
import type { LongTexts } from './readTails';
import type { StataBytes } from './StataBytes';
import type { StataDictionary, StataLabel, StataVariable } from './StataDictionary';
import { missingName, numberText } from './stataNumber';

/** For each variable, what reads its text from the row that begins at a byte. */
export function rowReaders(
  reader: StataBytes,
  { variables, release }: StataDictionary,
  texts: LongTexts,
  labelsOf: (variable: StataVariable) => readonly StataLabel[],
): readonly ((rowStart: number) => string)[] {
  const { view, littleEndian } = reader;
  let offset = 0;
  return variables.map((variable) => {
    const place = offset;
    offset += variable.width;
    const { type, width } = variable;
    if (type === 'alias') return () => '';
    if (typeof type === 'number')
      return (start) => {
        const bytes = new Uint8Array(view.buffer, view.byteOffset + start + place, width);
        return stataText(bytes, release);
      };
    if (type === 'strL') return (start) => longText(view, start + place);
    const labelled = new Set(labelsOf(variable).map(({ value }) => value));
    const number = numberReader(view, type, littleEndian);
    return (start) => {
      const value = number(start + place);
      const missing = missingName(type, value);
      if (missing !== undefined) return labelled.has(missing) ? missing : '';
      return Number.isNaN(value) ? '' : numberText(variable, value);
    };
  });

  function longText(from: DataView, at: number): string {
    const key = longKey(from, at, release.strlVariableBytes, littleEndian);
    // R's haven writes the place in release 119 as 118 has it.
    const text = texts.get(key) ?? texts.get(longKey(from, at, 2, littleEndian));
    if (text) return text();
    if (key === '0_0') return '';
    throw new FileDamage(`byte ${at}`, `<strls> ${key}`, 'GSO —');
  }
}

/** `variable_row` of a long text: the first bytes of eight name the variable, the others the row. */
function longKey(view: DataView, at: number, variableBytes: number, littleEndian: boolean): string {
  const bits = BigInt(8 * variableBytes);
  const both = view.getBigUint64(at, littleEndian);
  const rowBits = 64n - bits;
  const variable = littleEndian ? both & ((1n << bits) - 1n) : both >> rowBits;
  const row = littleEndian ? both >> bits : both & ((1n << rowBits) - 1n);
  return `${variable}_${row}`;
}

function numberReader(
  view: DataView,
  type: 'double' | 'float' | 'long' | 'int' | 'byte',
  littleEndian: boolean,
): (at: number) => number {
  switch (type) {
    case 'double':
      return (at) => view.getFloat64(at, littleEndian);
    case 'float':
      return (at) => view.getFloat32(at, littleEndian);
    case 'long':
      return (at) => view.getInt32(at, littleEndian);
    case 'int':
      return (at) => view.getInt16(at, littleEndian);
    case 'byte':
      return (at) => view.getInt8(at);
  }
}
