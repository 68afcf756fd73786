import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Study, StudyItem } from '../../src/study/Study';
import { chanceFrom } from '../disclosure/register/syntheticRelease';
import { runStudy } from './runStudy';

const cohorts = ['Baby Boomers', 'Gen X', 'Millennials', 'Gen Z'];
const agree = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
const slow = 120_000;

type Row = Readonly<Record<string, string>>;

function answers(count: number): readonly Row[] {
  const chance = chanceFrom(33);
  const one = (of: readonly string[]) => of[Math.floor(chance() * of.length)]!;
  return Array.from({ length: count }, (_, i) => ({
    cohort: cohorts[i % 4]!,
    gender: one(['Female', 'Male']),
    c1: one(agree),
    c2: one(agree),
    b1: one(['No', 'Yes']),
    b2: one(['No', 'Yes']),
  }));
}

/** A study file of these columns, `q` before each but the cohort's. */
function study(q: string, more: Partial<Study> = {}): Partial<Study> {
  const behavior: Partial<StudyItem> = {
    role: 'behavior',
    direction: 'protective',
    levels: ['No', 'Yes'],
    top: ['Yes'],
  };
  return {
    format: 'divario.study/1',
    title: 'Case',
    fieldwork: { year: 2024 },
    generation: { column: 'cohort', from: 'cohort' },
    scales: { agree5: { levels: agree, top: agree.slice(3) } },
    items: [
      { column: `${q}c1`, role: 'concern', scale: 'agree5' },
      { column: `${q}c2`, role: 'concern', scale: 'agree5' },
      { column: `${q}b1`, ...behavior },
      { column: `${q}b2`, ...behavior },
      { column: `${q}gender`, role: 'demographic', kind: 'single', levels: ['Female', 'Male'] },
    ],
    filters: [`${q}gender`],
    pairs: [{ concern: `${q}c1`, behavior: `${q}b1` }],
    ...more,
  };
}

describe('a publisher’s register', () => {
  const rows = answers(300);
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'divario-register-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Publishes rows under a register named for the test. */
  function publish(
    register: string,
    out: string,
    survey: readonly Row[],
    q = '',
    more: Partial<Study> = {},
  ) {
    mkdirSync(join(folder, out), { recursive: true });
    const [csv, json] = [join(folder, `${out}.csv`), join(folder, `${out}.json`)];
    const columns = Object.keys(survey[0] ?? {});
    const names = columns.map((name) => (name === 'cohort' ? name : q + name));
    const lines = survey.map((row) => columns.map((name) => row[name]).join(','));
    writeFileSync(csv, [names.join(','), ...lines, ''].join('\n'));
    writeFileSync(json, JSON.stringify(study(q, more)));
    const path = join(folder, register);
    const words = ['--study', json, '--out', join(folder, out), '--register', path];
    return runStudy('publish', csv, ...words);
  }

  const results = (out: string) => readFileSync(join(folder, out, 'results.json'), 'utf8');
  const releases = (register: string) =>
    JSON.parse(readFileSync(join(folder, register), 'utf8')).releases;

  it(
    'refuses the survey less one person, under other names, in another order, in another folder or the same',
    () => {
      expect(publish('a.json', 'one', rows).status).toBe(0);
      const renamed = publish('a.json', 'two', rows.slice(0, -1).reverse(), 'Q_', {
        title: 'Other',
      });
      expect([renamed.status, renamed.stderr]).toEqual([1, expect.stringContaining('1 person')]);
      expect(existsSync(join(folder, 'two', 'results.json'))).toBe(false);
      expect(publish('a.json', 'one', rows.slice(0, -1)).status).toBe(1);
      expect(releases('a.json')).toHaveLength(1);
    },
    slow,
  );

  it(
    'welcomes the same survey again, which gives the same bytes, and lets its owner alone read it',
    () => {
      expect(publish('b.json', 'again', rows).status).toBe(0);
      const first = results('again');
      expect(JSON.parse(first).study.disclosure.release).toBe(releases('b.json')[0].id);
      expect(publish('b.json', 'again', rows).status).toBe(0);
      expect(results('again')).toBe(first);
      expect(releases('b.json')).toHaveLength(1);
      expect(statSync(join(folder, 'b.json')).mode & 0o777).toBe(0o600);
      const text = readFileSync(join(folder, 'b.json'), 'utf8');
      expect(text).not.toMatch(/Gen X|Strongly|gender|Female/);
    },
    slow,
  );

  it(
    'rounds the same people’s counts alike whatever the title and the names',
    () => {
      const rounded = { disclosure: { rounding: 5 } };
      expect(publish('c.json', 'round', rows, '', rounded).status).toBe(0);
      const other = { ...rounded, title: 'A second edition' };
      expect(publish('c.json', 'edition', rows, '', other).stderr).toBe('');
      expect(JSON.parse(results('edition')).tables).toEqual(JSON.parse(results('round')).tables);
    },
    slow,
  );

  it(
    'knows a survey of three questions again, less one person',
    () => {
      const short = rows.map(({ cohort, c1, b1 }) => ({ cohort: cohort!, c1: c1!, b1: b1! }));
      const items = study('').items?.filter(({ column }) => column === 'b1' || column === 'c1');
      const brief = { ...(items && { items }), filters: [] };
      expect(publish('d.json', 'short', short, '', brief).status).toBe(0);
      const twin = short.slice(0, -1);
      const refused = publish('d.json', 'twin', twin, '', brief);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toMatch(/1 person|too few to tell/);
    },
    slow,
  );

  it(
    'draws noise once for the same people whatever the folder and title, and adds up budgets',
    () => {
      const noisy = { disclosure: { epsilon: 2 } };
      expect(publish('n.json', 'noise', rows, '', noisy).status).toBe(0);
      const titled = { ...noisy, title: 'Elsewhere' };
      expect(publish('n.json', 'elsewhere', rows, '', titled).stderr).toBe('');
      expect(JSON.parse(results('elsewhere')).tables).toEqual(JSON.parse(results('noise')).tables);
      const more = publish('n.json', 'more', rows.slice(0, -1), 'Q_', noisy);
      expect([more.status, more.stderr]).toEqual([1, expect.stringContaining('ε = 4')]);
    },
    slow,
  );

  it('lies in no published folder and in no repository', () => {
    const inside = publish(join('e', 'register.json'), 'e', rows);
    expect([inside.status, inside.stderr]).toEqual([1, expect.stringContaining('--register')]);
    mkdirSync(join(folder, 'git', '.git'), { recursive: true });
    expect(publish(join('git', 'deep', 'register.json'), 'f', rows).status).toBe(1);
  });
});
