import { FileDamage } from '../named/FileDamage';
import { stataText } from './readDictionary';
import type { StataBytes } from './StataBytes';
import type { StataLabel, StataRelease } from './StataDictionary';
import { missingName } from './stataNumber';

/** Long texts by the place that a row refers to them by (`variable_row`); each is cut from the file when it is asked for. */
export type LongTexts = ReadonlyMap<string, () => string>;

/** The texts longer than a row may hold, which stand behind the data. */
export function readLongTexts(reader: StataBytes, release: StataRelease): LongTexts {
  const texts = new Map<string, () => string>();
  reader.tag('<strls>');
  while (reader.isTag('GSO')) {
    reader.tag('GSO');
    const variable = reader.whole(4);
    const row = reader.whole(release.number === 117 ? 4 : 8);
    reader.whole(1);
    const bytes = reader.bytes(reader.whole(4));
    texts.set(`${variable}_${row}`, () => stataText(bytes, release));
  }
  reader.tag('</strls>');
  return texts;
}

/** The tables of value labels, by name. */
export function readValueLabels(
  reader: StataBytes,
  release: StataRelease,
): ReadonlyMap<string, readonly StataLabel[]> {
  const tables = new Map<string, readonly StataLabel[]>();
  reader.tag('<value_labels>');
  while (reader.isTag('<lbl>')) {
    reader.tag('<lbl>');
    const size = reader.whole(4);
    const name = stataText(reader.bytes(release.nameBytes), release);
    reader.bytes(3);
    const end = reader.at + size;
    tables.set(name, labelTable(reader, release, name));
    if (reader.at !== end) throw new FileDamage(`<lbl> ${name}`, `${end} bytes`, reader.at);
    reader.tag('</lbl>');
  }
  reader.tag('</value_labels>');
  reader.tag('</stata_dta>');
  return tables;
}

function labelTable(
  reader: StataBytes,
  release: StataRelease,
  name: string,
): readonly StataLabel[] {
  const count = reader.whole(4);
  const textBytes = reader.whole(4);
  reader.need(count * 8 + textBytes, `<lbl> ${name}`);
  const starts = Array.from({ length: count }, () => reader.whole(4));
  const values = Array.from({ length: count }, () => reader.signed());
  const texts = reader.bytes(textBytes);
  return values.map((value, i) => {
    const start = starts[i] ?? 0;
    if (start >= textBytes) throw new FileDamage(`<lbl> ${name}`, `< ${textBytes}`, start);
    const label = stataText(texts.subarray(start), release);
    return { value: missingName('long', value) ?? String(value), label };
  });
}
