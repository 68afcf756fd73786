import Papa from 'papaparse';

/** How rows and cells are told apart in a delimited text. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: Newline;
  /** Whether some rows end in CRLF, whose carriage return `newline` leaves on the last cell. */
  readonly carriage: boolean;
  /** Whether lone carriage returns end some rows and line feeds others. */
  readonly mixed: boolean;
  /** Characters of a leading `sep=` line, which is no row. */
  readonly skip: number;
}

type Newline = '\n' | '\r';

const delimiters = [',', ';', '\t', '|'] as const;
const rowsTried = 300;
const mostLooked = 1024 * 1024;

/** The dialect of a text's beginning; `complete` says that the sample is all of it, so that its last row counts. */
export function guessDialect(
  sample: string,
  complete: boolean,
  stated: string | undefined,
): Dialect {
  const sep = /^"?sep=([^\r\n"])"?(\r\n|\n|\r|$)/i.exec(sample);
  const skip = sep?.[0].length ?? 0;
  const text = sample.slice(skip);
  const { newline, carriage, mixed } = guessNewline(text);
  const delimiter = stated ?? sep?.[1] ?? guessDelimiter(text, complete, newline);
  return { delimiter, newline, carriage, mixed, skip };
}

/**
 * `\r` where lone carriage returns end the rows, else `\n`, which serves CRLF and a mixture of both too; where all three
 * stand in one text, `mixed` says that the lone ones are to be read as `\n`.
 * Line breaks within quotes do not vote: a text answer may hold any kind.
 */
function guessNewline(text: string): Pick<Dialect, 'newline' | 'carriage' | 'mixed'> {
  let quoted = false;
  let feeds = 0;
  let returns = 0;
  let carriage = false;
  for (let i = 0; i < text.length && (i < mostLooked || feeds + returns === 0); i++) {
    const character = text[i];
    if (character === '"') {
      if (!quoted) quoted = isBoundary(text[i - 1]);
      else if (text[i + 1] === '"') i++;
      else if (isBoundary(text[afterBlanks(text, i + 1)])) quoted = false;
    } else if (quoted) {
    } else if (character === '\n') {
      feeds++;
      carriage ||= text[i - 1] === '\r';
    } else if (character === '\r' && text[i + 1] !== '\n') returns++;
  }
  if (returns > 0 && feeds > 0) return { newline: '\n', carriage, mixed: true };
  return returns > 0
    ? { newline: '\r', carriage: false, mixed: false }
    : { newline: '\n', carriage, mixed: false };
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next++;
  return next;
}

function isBoundary(character: string | undefined): boolean {
  return character === undefined || '\n\r,;\t|'.includes(character);
}

/** The delimiter under which most rows have as many cells as the first; of equals the one with more cells. */
function guessDelimiter(text: string, complete: boolean, newline: Newline): string {
  const trials = delimiters.map((delimiter) => tryDelimiter(text, complete, delimiter, newline));
  const best = trials.reduce((a, b) => (isBetter(b, a) ? b : a));
  if (best.score > 0) return best.delimiter;
  const unused = trials.find((trial) => trial.widest <= 1);
  return unused?.delimiter ?? '\t';
}

interface Trial {
  readonly delimiter: string;
  readonly score: number;
  readonly width: number;
  readonly widest: number;
}

function isBetter(a: Trial, b: Trial): boolean {
  if (Math.abs(a.score - b.score) > 0.02) return a.score > b.score;
  return a.width > b.width;
}

function tryDelimiter(text: string, complete: boolean, delimiter: string, newline: Newline): Trial {
  const parser = new Papa.Parser({ delimiter, newline, preview: rowsTried });
  const { data, errors } = parser.parse(text, 0, !complete) as Papa.ParseResult<string[]>;
  const widths = data.filter((row) => !isBlankRow(row)).map((row) => row.length);
  const width = mode(widths);
  const widest = Math.max(0, ...widths);
  if (width < 2) return { delimiter, score: 0, width, widest };
  const alike = widths.filter((each) => each === width).length / widths.length;
  const broken = errors.filter((error) => error.type === 'Quotes').length / data.length;
  // A title above the table may have one cell; a header of one cell over uneven rows is a column of prose.
  const headed = widths[0] === width;
  if (!headed && (alike < 0.8 || width < 3)) return { delimiter, score: 0, width, widest };
  return {
    delimiter,
    score: alike * (headed ? 1 : 0.6) * (1 - Math.min(0.9, broken)),
    width,
    widest,
  };
}

/** The commonest value; the larger of equals. */
function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  for (const [value, count] of counts) {
    const bestCount = counts.get(best) ?? 0;
    if (count > bestCount || (count === bestCount && value > best)) best = value;
  }
  return best;
}

function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
