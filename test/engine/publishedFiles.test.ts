import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/engine/publishedFiles';
import { type PublishedManifest, subjectOf } from '../../src/results/document/PublishedManifest';
import { parseResults } from '../../src/results/document/parseResults';
import type { ResultTable } from '../../src/results/measures/Measures';
import { fixtureResults } from '../app/fixtures/results';

const files = publishedFiles({ document: fixtureResults });
const manifest = JSON.parse(files['manifest.json'] ?? '') as PublishedManifest;

function tablesOf(file: string): readonly ResultTable[] {
  const document = parseResults(files[file] ?? '');
  if (!document.ok) throw new Error(`${file}: expected results, got ${document.problems[0]?.code}`);
  return document.value.tables;
}

describe('the files of a published study', () => {
  it('hold every table once in the parts, each a results document, and all of them in one file', () => {
    const inParts = manifest.parts.flatMap(({ file }) => tablesOf(file));
    const key = (table: ResultTable) => JSON.stringify(table);
    expect(inParts.map(key).sort()).toEqual(fixtureResults.tables.map(key).sort());
    expect(tablesOf('results.json')).toEqual(fixtureResults.tables);
  });

  it('say of each part what it is about and how long it is', () => {
    for (const { file, bytes, measure, by, filters, subjects } of manifest.parts) {
      expect(Buffer.byteLength(files[file] ?? '')).toBe(bytes);
      const tables = tablesOf(file);
      expect(tables.map(subjectOf)).toEqual(subjects);
      for (const table of tables)
        expect([table.measure, table.by, table.filters ?? []]).toEqual([measure, by, filters]);
    }
  });

  it('begin with the study’s description and the tables of its headline', () => {
    const first = parseResults(files[manifest.first] ?? '');
    if (!first.ok) throw new Error('first part: expected results');
    expect(first.value.study).toEqual(fixtureResults.study);
    const [pair] = fixtureResults.study.pairs ?? [];
    expect(first.value.tables).toEqual([
      expect.objectContaining({ measure: 'gap', by: 'generation', ...pair }),
    ]);
  });

  it('are named by what they hold, so that a part never changes under its name', () => {
    const study = { ...fixtureResults.study, title: 'Another' };
    const other = publishedFiles({ document: { ...fixtureResults, study } });
    for (const [name, text] of Object.entries(other))
      if (name.startsWith('parts/') && name in files) expect(text).toBe(files[name]);
    expect(JSON.parse(other['manifest.json'] ?? '').first).not.toBe(manifest.first);
  });
});
