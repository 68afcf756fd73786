import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { slideDeck } from '../../src/export/slides/slideDeck';
import { workbook } from '../../src/export/workbook/workbook';
import { distributionTable, highTable } from '../charts/itemTables';
import { gapTable, hardGapTable } from '../charts/tables';
import { context, officePath } from './exported';

const folder = mkdtempSync(join(tmpdir(), 'divario-office-'));
const tables = [gapTable, hardGapTable, distributionTable, highTable];

afterAll(() => rmSync(folder, { recursive: true }));

async function convert(name: string, file: Blob): Promise<string> {
  writeFileSync(join(folder, name), new Uint8Array(await file.arrayBuffer()));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  execFileSync(officePath ?? '', [profile, ...options, join(folder, name)], { stdio: 'ignore' });
  return join(folder, name.replace(/\.\w+$/, '.pdf'));
}

describe.runIf(officePath)('LibreOffice', () => {
  it.each([
    ['tables.xlsx', workbook],
    ['slides.pptx', slideDeck],
  ] as const)(
    'opens %s and prints it',
    async (name, make) => {
      const pdf = await convert(name, await make(tables, context));
      expect(existsSync(pdf)).toBe(true);
      expect(statSync(pdf).size).toBeGreaterThan(5000);
    },
    120_000,
  );
});
