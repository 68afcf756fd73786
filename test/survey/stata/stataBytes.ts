/** A small Stata file, made by the format's own description ("help dta"): a twin of the reader, used by tests alone. */
export interface StataSpec {
  readonly release: 117 | 118 | 119 | 120 | 121;
  readonly littleEndian: boolean;
  /** What the header says; by default what is true. */
  readonly claims?: { readonly rows?: number; readonly columns?: number };
}

type Part = Uint8Array | string;

/**
 * One row a text, a long text, and each kind of number: `q` (byte, labelled 1, 2 and .a), `i`, `l`, `f`, `d`, `day`, and
 * with release 120 and 121 an alias.
 */
export function stataBytes({ release, littleEndian, claims = {} }: StataSpec): Uint8Array {
  const wide = release === 119 || release === 121;
  const aliased = release >= 120;
  const whole = (value: number, width: 1 | 2 | 4 | 8): Uint8Array => {
    const bytes = new Uint8Array(width);
    const view = new DataView(bytes.buffer);
    if (width === 1) view.setUint8(0, value);
    else if (width === 2) view.setUint16(0, value & 0xffff, littleEndian);
    else if (width === 4) view.setUint32(0, value >>> 0, littleEndian);
    else view.setBigUint64(0, BigInt(value), littleEndian);
    return bytes;
  };
  const float = (value: number, width: 4 | 8): Uint8Array => {
    const view = new DataView(new ArrayBuffer(width));
    if (width === 4) view.setFloat32(0, value, littleEndian);
    else view.setFloat64(0, value, littleEndian);
    return new Uint8Array(view.buffer);
  };
  const padded = (text: string, width: number): Uint8Array => {
    const bytes = new Uint8Array(width);
    bytes.set(new TextEncoder().encode(text));
    return bytes;
  };
  const [name, format, label] = release === 117 ? [33, 49, 81] : [129, 57, 321];
  const column = wide ? 4 : 2;
  const names = ['name', 'long', 'q', 'i', 'l', 'f', 'd', 'day', ...(aliased ? ['other'] : [])];
  const types = [7, 32768, 65530, 65529, 65528, 65527, 65526, 65528, ...(aliased ? [65525] : [])];
  const each = <T>(items: readonly T[], make: (item: T) => Part): Part[] => items.map(make);
  const longKey = (variable: number, row: number): Uint8Array => {
    if (release === 117) return joined([whole(variable, 4), whole(row, 4)]);
    const variableBytes = wide ? 3 : 2;
    const both = littleEndian
      ? BigInt(variable) | (BigInt(row) << BigInt(8 * variableBytes))
      : (BigInt(variable) << BigInt(64 - 8 * variableBytes)) | BigInt(row);
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, both, littleEndian);
    return new Uint8Array(view.buffer);
  };
  const missing = { f: 2 ** 127, d: 2 ** 1023 };
  const rows: Part[] = [
    ...[padded('Zoë', 7), longKey(2, 1), whole(1, 1), whole(-5, 2), whole(-70_000, 4)],
    ...[float(0.1, 4), float(0.1, 8), whole(23_497, 4)],
    ...[padded('', 7), longKey(0, 0), whole(102, 1), whole(32741, 2), whole(2147483621, 4)],
    ...[float(missing.f, 4), float(missing.d + 2 ** 1011, 8), whole(2147483622, 4)],
    ...[padded('full-wi', 7), longKey(2, 1), whole(127, 1), whole(7, 2), whole(8, 4)],
    ...[float(1.5, 4), float(-2e10, 8), whole(0, 4)],
  ];
  const longText = new TextEncoder().encode('a long text, kept apart\0');
  const labels: readonly (readonly [number, string])[] = [
    [1, 'Yes'],
    [2, 'No'],
    [2147483622, 'Don’t know'],
  ];
  const texts = labels.map(([, text]) => new TextEncoder().encode(`${text}\0`));
  const starts = texts.map((_, i) => texts.slice(0, i).reduce((sum, text) => sum + text.length, 0));
  const textBytes = joined(texts);
  const table = joined([
    whole(labels.length, 4),
    whole(textBytes.length, 4),
    ...starts.map((start) => whole(start, 4)),
    ...labels.map(([value]) => whole(value, 4)),
    textBytes,
  ]);
  return joined([
    `<stata_dta><header><release>${release}</release>`,
    `<byteorder>${littleEndian ? 'LSF' : 'MSF'}</byteorder>`,
    ...['<K>', whole(claims.columns ?? names.length, column), '</K>'],
    ...['<N>', whole(claims.rows ?? 3, release === 117 ? 4 : 8), '</N>'],
    ...['<label>', whole(0, release === 117 ? 1 : 2), '</label><timestamp>', whole(0, 1)],
    ...['</timestamp></header><map>', new Uint8Array(14 * 8), '</map>'],
    ...['<variable_types>', ...each(types, (type) => whole(type, 2)), '</variable_types>'],
    ...['<varnames>', ...each(names, (text) => padded(text, name)), '</varnames>'],
    ...['<sortlist>', new Uint8Array((names.length + 1) * column), '</sortlist><formats>'],
    ...each(names, (text) => padded(text === 'day' ? '%tdCCYY' : '%9.0g', format)),
    '</formats><value_label_names>',
    ...each(names, (text) => padded(text === 'q' ? 'yesno' : '', name)),
    '</value_label_names><variable_labels>',
    ...each(names, (text) => padded(text === 'q' ? 'Do you use an ad blocker?' : '', label)),
    '</variable_labels><characteristics><ch>',
    ...[whole(4, 4), 'note', '</ch></characteristics><data>', ...rows, '</data><strls>GSO'],
    ...[whole(2, 4), whole(1, release === 117 ? 4 : 8), whole(130, 1), whole(longText.length, 4)],
    ...[longText, '</strls><value_labels><lbl>', whole(table.length, 4), padded('yesno', name)],
    ...[new Uint8Array(3), table, '</lbl></value_labels></stata_dta>'],
  ]);
}

function joined(parts: readonly Part[]): Uint8Array {
  const bytes = parts.map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  );
  const whole = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
