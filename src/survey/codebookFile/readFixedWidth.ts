import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { ColumnBuilder } from '../ColumnBuilder';
import { chooseEncoding } from '../chooseEncoding';
import { decodedText } from '../decodedText';
import { damageProblem } from '../named/FileDamage';
import { namedSurvey } from '../named/namedSurvey';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { wholeText } from './wholeText';
import { childText, within, type XmlElement, xmlTree } from './xmlTree';

/** A column of a fixed-width record: what it is called, and how a line gives its answer. */
interface FixedColumn {
  readonly name: string;
  readonly read: (line: string) => string;
}

/**
 * Reads data whose lines a Triple-S definition cuts into answers by position (Triple-S 3.0, “position”, “spread”). An answer of
 * several is a column for each of its values, `name_code`, 1 or 0. Undefined where the codebook is no such definition, or
 * the data have a header of its names.
 */
export async function readFixedWidth(
  source: ByteSource,
  codebook: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile> | undefined> {
  const start = new TextDecoder().decode(await codebook.slice(0, 65_536));
  if (!/<sss[\s>]/.test(start) || /<record[^>]*\sformat\s*=\s*["']csv/.test(start))
    return undefined;
  const text = await wholeText(codebook, options);
  if (!text.ok) return text;
  let columns: readonly FixedColumn[];
  let skipped: number;
  try {
    const root = xmlTree(text.value);
    columns = within(root, 'variable').flatMap(columnsOf);
    skipped = Number(within(root, 'record')[0]?.attributes.skip ?? 0);
  } catch (cause) {
    return failed(damageProblem('XML', cause));
  }
  const head = await source.slice(0, 65_536);
  const [first = ''] = new TextDecoder().decode(head).split('\n');
  const named = columns.filter(({ name }) => first.includes(name));
  if (columns.length === 0 || named.length > columns.length / 2) return undefined;
  const chosen = await chooseEncoding(source, head, options, 0.1);
  if (!chosen.ok) return chosen;
  const { encoding, warnings } = chosen.value;
  const built = columns.map(({ name, read }) => ({ name, read, values: new ColumnBuilder() }));
  let row = -skipped;
  const add = (line: string) => {
    if (row >= 0)
      for (const { read, values } of built) {
        const answer = read(line);
        if (answer !== '') values.set(row, answer);
      }
    row++;
  };
  let rest = '';
  for await (const piece of decodedText(source, encoding, options, 0.1, { count: 0 })) {
    const lines = (rest + piece).split(/\r\n|\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') add(line);
  }
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  if (rest.replaceAll('\u001a', '').trim() !== '') add(rest);
  return namedSurvey(source.name, encoding, built, Math.max(0, row), warnings);
}

function columnsOf(variable: XmlElement): readonly FixedColumn[] {
  const name = childText(variable, 'name') ?? variable.attributes.ident ?? '';
  const position = variable.children.find((each) => each.name === 'position')?.attributes;
  const from = Number(position?.start) - 1;
  const to = Number(position?.finish ?? position?.start);
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from) return [];
  if (variable.attributes.type !== 'multiple')
    return [{ name, read: (line) => line.slice(from, to).trim() }];
  const codes = within(variable, 'value').map(({ attributes }) => attributes.code ?? '');
  const spread = variable.children.find((each) => each.name === 'spread')?.attributes;
  const isGiven = spread
    ? spreadReader(from, to, Number(spread.subfields), codes)
    : (line: string, i: number) => line[from + i] === '1';
  return codes.map((code, i) => ({
    name: `${name}_${code}`,
    read: (line) => {
      if (line.slice(from, to).trim() === '') return '';
      return isGiven(line, i) ? '1' : '0';
    },
  }));
}

/** Of answers listed in so many fields side by side: whether the value of a place in the list is among them. */
function spreadReader(from: number, to: number, fields: number, codes: readonly string[]) {
  const width = Math.max(1, Math.floor((to - from) / Math.max(1, fields)));
  return (line: string, i: number) => {
    for (let at = from; at < to; at += width) {
      const given = line.slice(at, at + width).trim();
      if (given !== '' && Number(given) === Number(codes[i])) return true;
    }
    return false;
  };
}
