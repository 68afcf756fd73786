import type { AsyncBuffer, ColumnMetaData, FileMetaData, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { FileDamage } from '../named/FileDamage';

/** Rows of all row groups, which must be as many as the file says, in column chunks that lie within it. */
export function checkedRows({ num_rows, row_groups }: FileMetaData, size: number): number {
  let rows = 0;
  row_groups.forEach((group, at) => {
    rows += Number(group.num_rows);
    for (const { meta_data: chunk } of group.columns) {
      if (!chunk) continue;
      const { start, end } = extentOf(chunk);
      const place = `${chunk.path_in_schema.join('.')} (row group ${at + 1})`;
      if (!(start >= 0 && end >= start && end <= size))
        throw new FileDamage(place, `≤ ${size} bytes`, `${start}–${end}`);
    }
  });
  if (rows !== Number(num_rows)) throw new FileDamage('num_rows', Number(num_rows), rows);
  return rows;
}

/**
 * Walks a chunk's pages by their headers, before the library reads them: each must lie within the chunk, and their values
 * be as many as the chunk says. The library takes both on trust, and may go round in circles where they are not so.
 */
export async function checkPages(
  file: AsyncBuffer,
  chunk: ColumnMetaData,
  rowCount: number,
  place: string,
): Promise<void> {
  const { start, end } = extentOf(chunk);
  const view = new DataView(await file.slice(start, end));
  const reader = { view, offset: 0 };
  const isFlat = chunk.path_in_schema.length === 1;
  let values = 0;
  while (reader.offset < view.byteLength) {
    const header = parquetHeader(reader);
    const left = view.byteLength - reader.offset;
    if (!isCount(header.compressed_page_size) || header.compressed_page_size > left)
      throw new FileDamage(place, `≤ ${left} bytes`, header.compressed_page_size ?? '—');
    if (!isCount(header.uncompressed_page_size) || !isCount(valuesOf(header)))
      throw new FileDamage(place, '≥ 0', header.uncompressed_page_size ?? '—');
    if (header.type !== 'DICTIONARY_PAGE') values += valuesOf(header);
    reader.offset += header.compressed_page_size;
  }
  const expected = isFlat ? rowCount : Number(chunk.num_values);
  if (values !== expected) throw new FileDamage(place, `${expected} values`, values);
}

function valuesOf(header: PageHeader): number {
  const { data_page_header, data_page_header_v2, dictionary_page_header } = header;
  switch (header.type) {
    case 'DATA_PAGE':
      return data_page_header?.num_values ?? -1;
    case 'DATA_PAGE_V2':
      return data_page_header_v2?.num_values ?? -1;
    case 'DICTIONARY_PAGE':
      return dictionary_page_header?.num_values ?? -1;
    default:
      return -1;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function extentOf(chunk: ColumnMetaData): { readonly start: number; readonly end: number } {
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  return { start, end: start + Number(chunk.total_compressed_size) };
}
