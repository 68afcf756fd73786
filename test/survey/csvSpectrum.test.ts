import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from './readBytes';
import { tableRows } from './tableRows';

const require = createRequire(import.meta.url);
const root = dirname(require.resolve('csv-spectrum'));

describe('the csv-spectrum acid tests', () => {
  it.each(readdirSync(join(root, 'csvs')))('%s', async (file) => {
    const expected = JSON.parse(
      readFileSync(join(root, 'json', file.replace(/\.csv$/, '.json')), 'utf8'),
    ) as Record<string, string> | Record<string, string>[];
    const { table } = await readBytes(readFileSync(join(root, 'csvs', file)));
    const headers = table.columns.map((column) => column.header);
    const rows = tableRows(table).map((row) =>
      Object.fromEntries(row.map((cell, i) => [headers[i]!, cell])),
    );
    expect(rows.map(unredacted)).toEqual([expected].flat());
  });
});

/** The package made one telephone number anonymous in its JSON and left it in its CSV. */
function unredacted(row: Record<string, string>): Record<string, string> {
  return row['Contact Phone Number'] ? { ...row, 'Contact Phone Number': '1234567890' } : row;
}
