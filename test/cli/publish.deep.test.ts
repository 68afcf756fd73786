import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { PublishedPart } from '../../src/results/document/PublishedManifest';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { runStudy, studyPath } from './runStudy';

describeWithShared('a published study', () => {
  const folder = mkdtempSync(join(tmpdir(), 'divario-publish-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const survey = sharedPath('surveys/browser-fingerprinting-2023.csv');

  it('holds results and a manifest, no respondent and no count from 1 to k − 1', () => {
    const study = studyPath('browser-fingerprinting.json');
    const run = runStudy('publish', survey, '--study', study, '--out', folder, '--min-cell', '25');
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'parts', 'results.json']);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const listed = new Set([
      manifest.first,
      ...manifest.parts.map((part: PublishedPart) => part.file),
    ]);
    const parts = readdirSync(join(folder, 'parts')).map((name) => `parts/${name}`);
    expect(new Set(parts)).toEqual(listed);
    const text = readFileSync(join(folder, 'results.json'), 'utf8');
    const results: ResultsDocument = JSON.parse(text);
    expect(results.study.disclosure).toMatchObject({ minCell: 25 });
    const counts = results.tables.flatMap((table) => table.rows.map((row) => row.n));
    expect(counts.filter((n) => n !== null && n > 0 && n < 25)).toEqual([]);
    const ids = readFileSync(survey, 'utf8').split('\n').slice(1, 50);
    for (const line of ids) expect(text).not.toContain(line.split(',')[0] || 'R_');
  });

  it('with a privacy budget holds noisy figures only, and a ledger that adds up to it', () => {
    const study = studyPath('browser-fingerprinting.json');
    const words = ['publish', survey, '--study', study, '--out', folder, '--epsilon', '1'];
    expect(runStudy(...words).status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.disclosure).toMatchObject({ epsilon: 1, mechanism: 'discrete-laplace' });
    const spent = manifest.ledger.map((entry: { epsilon: number }) => entry.epsilon);
    expect(spent.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it('needs a study file and a folder', () => {
    expect(runStudy('publish', survey, '--out', folder).status).toBe(2);
    const study = studyPath('browser-fingerprinting.json');
    expect(runStudy('publish', survey, '--study', study).status).toBe(2);
    const few = runStudy('publish', survey, '--study', study, '--out', folder, '--min-cell', 'few');
    expect(few.status).toBe(2);
  });
});
