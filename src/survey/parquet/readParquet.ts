import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetSchema,
} from 'hyparquet';
import { parquetReadColumn } from 'hyparquet/src/read.js';
import { errorProblem } from '../../problem/Problem';
import { failed, type Result } from '../../problem/Result';
import { SpoiledSource } from '../archive/SpoiledSource';
import { unpacksTooFar } from '../archive/unpacksTooFar';
import type { ByteSource } from '../ByteSource';
import { ColumnBuilder } from '../ColumnBuilder';
import { damageProblem, FileDamage } from '../named/FileDamage';
import { namedSurvey, tooManyColumns } from '../named/namedSurvey';
import { singleText, valueText } from '../named/valueText';
import { mostCells } from '../readLimits';
import type { ReadOptions, SurveyFile } from '../SurveyFile';
import { letMessagesArrive } from '../slices';
import { checkedRows, checkPages } from './checkPages';
import { pageDecompressors } from './pageDecompressors';

type TextOf = (value: unknown) => string;

/** Dates as text, since a day and a moment are both a `Date` to the library. */
const parsers = {
  dateFromDays: (days: number) => valueText(new Date(days * 86_400_000)).slice(0, 10),
};

/**
 * Reads a Parquet file, a column of a row group at a time: only those bytes are in memory. A list in a cell is its values
 * joined by `;`.
 */
export async function readParquet(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<SurveyFile>> {
  try {
    const file = asyncBuffer(source);
    const metadata = await within('PAR1', () =>
      parquetMetadataAsync(file, { parsers, geoparquet: false }),
    );
    const { children } = parquetSchema(metadata);
    const rowCount = checkedRows(metadata, source.size);
    const wide = tooManyColumns(children.length);
    if (wide) return failed(wide);
    if (
      rowCount * children.length > mostCells ||
      unpacksTooFar(rowCount * children.length, source.size)
    ) {
      const detail = {
        size: Math.round((rowCount * children.length) / 1e6),
        limit: mostCells / 1e6,
      };
      return failed(errorProblem('file-too-large', detail));
    }
    const compressors = await pageDecompressors(codecsOf(metadata));
    const columns = children.map(({ element, children: parts }) => ({
      name: element.name,
      values: new ColumnBuilder(),
      text: textOf(element.type === 'FLOAT' && parts.length === 0),
    }));
    for (const [at, column] of columns.entries()) {
      await readColumn(file, metadata, compressors, column, options);
      if (options.signal?.aborted) return failed(errorProblem('cancelled'));
      options.onProgress?.((at + 1) / columns.length);
    }
    return namedSurvey(source.name, 'utf-8', columns, rowCount);
  } catch (cause) {
    return failed(damageProblem('Parquet', cause));
  }
}

function textOf(isSingle: boolean): TextOf {
  if (!isSingle) return valueText;
  return (value) => (typeof value === 'number' ? singleText(value) : valueText(value));
}

async function readColumn(
  file: AsyncBuffer,
  metadata: FileMetaData,
  compressors: Compressors,
  {
    name,
    values,
    text,
  }: { readonly name: string; readonly values: ColumnBuilder; readonly text: TextOf },
  { signal }: ReadOptions,
): Promise<void> {
  let rowStart = 0;
  for (const [group, { num_rows, columns }] of metadata.row_groups.entries()) {
    await letMessagesArrive();
    if (signal?.aborted) return;
    const place = `${name} (row group ${group + 1})`;
    const rowEnd = rowStart + Number(num_rows);
    const chunks = columns.flatMap(({ meta_data: chunk }) => (chunk ? [chunk] : []));
    for (const chunk of chunks.filter(({ path_in_schema }) => path_in_schema[0] === name))
      await within(place, () => checkPages(file, chunk, Number(num_rows), place));
    const asked = { file, metadata, compressors, parsers, rowStart, rowEnd, columns: [name] };
    const cells = await within(place, () => parquetReadColumn(asked));
    if (cells.length !== rowEnd - rowStart)
      throw new FileDamage(place, `${rowEnd - rowStart} rows`, cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = text(cells[i]);
      if (cell !== '') values.set(rowStart + i, cell);
    }
    rowStart = rowEnd;
  }
}

function codecsOf({ row_groups }: FileMetaData): ReadonlySet<string> {
  return new Set(
    row_groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec ?? '')),
  );
}

/** The library throws plain errors at whatever it can't read; here only the file can be at fault. */
async function within<T>(place: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof FileDamage || !(cause instanceof Error) || cause instanceof SpoiledSource)
      throw cause;
    throw new FileDamage(place, 'Parquet', cause.message.replace(/^parquet /, ''));
  }
}

function asyncBuffer(source: ByteSource): AsyncBuffer {
  return {
    byteLength: source.size,
    async slice(start, end) {
      const bytes = await source.slice(start, end ?? source.size);
      return bytes.slice().buffer as ArrayBuffer;
    },
  };
}
