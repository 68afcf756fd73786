import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runStudy } from './runStudy';

const folder = mkdtempSync(join(tmpdir(), 'divario-asked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const generations = [1955, 1972, 1988, 2001];

/** Two questions of 120 people: how worried they are, and an act in `answers`; a third of them act. */
function survey(name: string, headers: string, answers: readonly [no: string, yes: string]) {
  const rows = Array.from({ length: 120 }, (_, k) => {
    const worried = [
      'Not at all concerned',
      'Not very concerned',
      'Somewhat concerned',
      'Very concerned',
    ][k % 4];
    return [k + 1, generations[k % generations.length], worried, answers[k % 3 === 0 ? 1 : 0]].join(
      ',',
    );
  });
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, `${headers}\n${rows.join('\n')}\n`);
  return path;
}

function stated(name: string, items: readonly object[], more: object = {}) {
  const path = join(folder, `${name}.json`);
  const study = {
    format: 'divario.study/1',
    generation: { column: 'birth_year', from: 'birth-year' },
    items,
    pairs: [{ concern: 'concern', behavior: 'act' }],
    ...more,
  };
  writeFileSync(path, JSON.stringify(study));
  return path;
}

const levels = [
  'Not at all concerned',
  'Not very concerned',
  'Somewhat concerned',
  'Very concerned',
];
const concern = {
  id: 'concern',
  column: 'How concerned are you about your privacy?',
  role: 'concern',
  kind: 'scale',
  levels,
};
const headers = 'id,birth_year,How concerned are you about your privacy?,Q7';
const codes = survey('codes', headers, ['2', '1']);

const estimate = (...words: readonly string[]) => {
  const run = runStudy('estimate', ...words, '--json');
  return { ...run, document: JSON.parse(run.stdout) };
};
const tablesOf = (
  document: { tables: readonly { measure: string; item?: string }[] },
  measure: string,
) => document.tables.filter((table) => table.measure === measure);

describe('two answers of which nobody knows the yes', () => {
  const act = {
    id: 'act',
    column: 'Q7',
    role: 'behavior',
    direction: 'protective',
    kind: 'single',
    levels: ['1', '2'],
  };

  it('have no top box and no gap, and are named as assumed', () => {
    const { document, stderr } = estimate(codes, '--study', stated('yes-asked', [concern, act]));
    expect(document.study.assumed).toEqual([{ item: 'act', what: 'top', value: null }]);
    expect(tablesOf(document, 'top-box').map(({ item }) => item)).toEqual(['concern']);
    expect(tablesOf(document, 'gap')).toEqual([]);
    expect(stderr).toMatch(/1 reading is not confirmed.*Q7/);
  });

  it('have both once the study file says which it is', () => {
    const study = stated('yes-known', [concern, { ...act, top: ['1'] }]);
    const { document, stderr } = estimate(codes, '--study', study);
    expect(document.study.assumed).toEqual([]);
    expect(stderr).not.toMatch(/confirmed/);
    const [gap] = document.tables.filter(({ measure }: { measure: string }) => measure === 'gap');
    expect(gap.acting[0].estimate).toBeCloseTo(1 / 3, 12);
  });

  it('are told apart by words that say yes, in whatever order they are stated', () => {
    const words = survey('words', headers, ['No', 'Yes']);
    const study = stated('words', [concern, { ...act, levels: ['Yes', 'No'] }]);
    const { document } = estimate(words, '--study', study);
    expect(document.study.assumed).toEqual([]);
    const [gap] = document.tables.filter(({ measure }: { measure: string }) => measure === 'gap');
    expect(gap.acting[0].estimate).toBeCloseTo(1 / 3, 12);
  });
});

describe('a direction that nobody stated', () => {
  const act = {
    id: 'act',
    column: 'Q7',
    role: 'behavior',
    kind: 'single',
    levels: ['2', '1'],
    top: ['1'],
  };

  it('is never taken as protective: no gap, no index, and publishing names the field that settles it', () => {
    const study = stated('direction', [concern, act]);
    const { document } = estimate(codes, '--study', study);
    expect(document.study.assumed).toEqual([{ item: 'act', what: 'direction', value: null }]);
    expect(tablesOf(document, 'gap')).toEqual([]);
    expect(tablesOf(document, 'index-gap')).toMatchObject([
      { rows: [], undefined: 'direction-asked' },
    ]);
    const published = runStudy('publish', codes, '--study', study, '--out', join(folder, 'out'));
    expect(published.status).toBe(1);
    expect(published.stderr).toContain('items[1].direction (act)');
  });

  it('is drawn from nothing while `check` names it, and confirmed by taking the name out', () => {
    const guessed = { ...act, direction: 'disclosing' };
    const asked = estimate(
      codes,
      '--study',
      stated('named', [concern, { ...guessed, check: ['direction'] }]),
    );
    expect(asked.document.study.assumed).toEqual([
      { item: 'act', what: 'direction', value: 'disclosing' },
    ]);
    expect(tablesOf(asked.document, 'gap')).toEqual([]);
    const known = estimate(codes, '--study', stated('unnamed', [concern, guessed]));
    expect(known.document.study.assumed).toEqual([]);
    const [gap] = known.document.tables.filter(
      ({ measure }: { measure: string }) => measure === 'gap',
    );
    expect(gap.acting[0].estimate).toBeCloseTo(2 / 3, 12);
  });
});

describe('a file read without a study file', () => {
  const read = JSON.parse(runStudy('inspect', codes, '--json').stdout);

  it('says of each column whether to look, which answers are the yes, and has no headline on a guess', () => {
    const [act] = read.columns.slice(-1);
    expect(act).toMatchObject({ check: true, top: null });
    expect(read.headline).toBeNull();
    expect(read.needs.length).toBeGreaterThan(0);
    expect(Array.isArray(read.pairs)).toBe(true);
  });

  it('is written by init with what to confirm, and publishes nothing before', () => {
    const study = join(folder, 'init.json');
    writeFileSync(study, runStudy('init', codes).stdout);
    const items = JSON.parse(readFileSync(study, 'utf8')).items;
    expect(items.at(-1).check).toContain('top');
    const published = runStudy('publish', codes, '--study', study, '--out', join(folder, 'out'));
    expect(published.status).toBe(1);
    expect(published.stderr).toMatch(/items\[\d+\]\.top \(Q7\)/);
  });

  it('is read for certain where its words leave no doubt', () => {
    const words = survey(
      'sure',
      'id,birth_year,How concerned are you about your online privacy?,Have you deleted cookies to protect your online privacy?',
      ['No', 'Yes'],
    );
    const { columns } = JSON.parse(runStudy('inspect', words, '--json').stdout);
    expect(columns[2].top).toEqual(['Somewhat concerned', 'Very concerned']);
    expect(columns[3]).toMatchObject({ top: ['Yes'], direction: 'protective' });
  });
});
