import { errorProblem, type Problem, warningProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { ByteSource } from './ByteSource';
import { chooseEncoding } from './chooseEncoding';
import { decodedText } from './decodedText';
import { type Dialect, guessDialect } from './guessDialect';
import { markedEncoding } from './guessEncoding';
import { RowParser, type UnendedRow } from './RowParser';
import { longestRow } from './readLimits';
import type { ReadOptions, SurveyFile } from './SurveyFile';
import { looksBinary } from './sniffFormat';
import { TableBuilder } from './TableBuilder';
import { cutSequence, encodedOnce, isTwiceEncoded } from './twiceEncoded';

const sampleLength = 256 * 1024;
const scanShare = 0.15;

/** Reads a delimited text: decoded slice by slice, parsed as it comes, straight into columns. */
export async function readText(
  source: ByteSource,
  head: Uint8Array,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  const isWide = options.encoding?.toLowerCase().startsWith('utf-16') || markedEncoding(head);
  if (!isWide && looksBinary(head)) return failed(errorProblem('file-binary', { kind: 'binary' }));
  const chosen = await chooseEncoding(source, head, options, scanShare);
  if (!chosen.ok) return chosen;
  const { encoding } = chosen.value;
  const builder = new TableBuilder(options.headerRows);
  const zeros = { count: 0 };
  const pieces = decodedText(source, encoding, options, scanShare, zeros);
  const parsed = await parsePieces(pieces, builder, options);
  if (options.signal?.aborted) return failed(errorProblem('cancelled'));
  const built = builder.finish();
  if (!built.ok) return built;
  const { layout, table } = built.value;
  return ok({
    name: source.name,
    encoding,
    delimiter: parsed.dialect.delimiter,
    headerRows: layout.headerRows,
    platform: layout.platform,
    table,
    warnings: [
      ...chosen.value.warnings,
      ...(parsed.twice ? [warningProblem('text-encoded-twice')] : []),
      ...textWarnings(zeros.count, parsed.repairedRows, table.columns.length),
      ...built.value.warnings,
      ...cutOff(parsed.unended, layout.headings.length, built.value.warnings),
    ],
  });
}

interface ParsedPieces {
  readonly dialect: Dialect;
  readonly repairedRows: readonly number[];
  readonly unended: UnendedRow | undefined;
  /** The text had been encoded twice, and was set right. */
  readonly twice: boolean;
}

/** Gathers enough text to tell the dialect, then parses piece by piece into the builder. */
async function parsePieces(
  pieces: AsyncIterable<string>,
  builder: TableBuilder,
  options: ReadOptions,
): Promise<ParsedPieces> {
  let sample = '';
  let dialect: Dialect | undefined;
  let parser: RowParser | undefined;
  let twice = false;
  let cut = '';
  const repaired = (piece: string): string => {
    if (!twice) return piece;
    const whole = cut + piece;
    const end = whole.length - cutSequence(whole);
    cut = whole.slice(end);
    return encodedOnce(whole.slice(0, end));
  };
  let isReturnLast = false;
  /** Where all kinds of line ends stand in one text, each is a line feed; one that a piece's end cuts waits for the rest. */
  const evenLines = (piece: string): string => {
    if (!dialect?.mixed) return piece;
    const whole = isReturnLast ? `\r${piece}` : piece;
    isReturnLast = whole.endsWith('\r');
    return (isReturnLast ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  };
  const start = (complete: boolean): RowParser => {
    twice = isTwiceEncoded(sample);
    sample = repaired(sample);
    dialect = guessDialect(sample, complete, options.delimiter);
    const started = new RowParser(dialect);
    builder.add(started.push(evenLines(sample.slice(dialect.skip))));
    return started;
  };
  for await (const piece of pieces) {
    if (builder.problem) break;
    if (parser) builder.add(parser.push(evenLines(repaired(piece))));
    else {
      sample += piece;
      if (isEnough(sample)) parser = start(false);
    }
  }
  parser ??= start(true);
  if (cut !== '') builder.add(parser.push(evenLines(encodedOnce(cut))));
  if (isReturnLast) builder.add(parser.push('\n'));
  if (!builder.problem) builder.add(parser.finish());
  return { dialect: dialect!, repairedRows: parser.repairedRows, unended: parser.unended, twice };
}

/** A sample must hold several rows, unless one row is longer than any can be. */
function isEnough(sample: string): boolean {
  if (sample.length < sampleLength) return false;
  return sample.length > longestRow || /[\r\n][\s\S]*[\r\n]/.test(sample);
}

/**
 * The warning of a text that ends within a row: nothing else tells that it was cut off. Where other rows are short too, the
 * last one's being short says nothing.
 */
function cutOff(
  unended: UnendedRow | undefined,
  expected: number,
  warnings: readonly Problem[],
): readonly Problem[] {
  if (!unended || unended.row === 1) return [];
  const { row, cells, isQuoted } = unended;
  const isFooter = warnings.some(
    ({ code, place }) => code === 'rows-footer' && place?.rows?.includes(row),
  );
  const isOnlyShort = warnings.every(
    ({ code, detail }) => code !== 'rows-ragged' || detail?.count === 1,
  );
  if (!isQuoted && (cells >= expected || isFooter || !isOnlyShort)) return [];
  const fault = isQuoted ? 'quote' : 'cells';
  return [warningProblem('text-cut-off', { row, fault, found: cells, expected })];
}

function textWarnings(
  zeros: number,
  repairedRows: readonly number[],
  columns: number,
): readonly Problem[] {
  const warnings: Problem[] = [];
  if (zeros > 0) warnings.push(warningProblem('text-zero-bytes', { count: zeros }));
  if (repairedRows.length > 0) {
    const detail = { count: repairedRows.length, first: repairedRows[0]! };
    warnings.push(warningProblem('quote-unclosed', detail, { rows: repairedRows.slice(0, 20) }));
  }
  if (columns === 1) warnings.push(warningProblem('table-one-column'));
  return warnings;
}
