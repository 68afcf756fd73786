import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import benchmarks from '../../data/benchmarks.json';
import { sampleFiles } from '../../data/studies/sample/generate';
import { wave2022 } from '../../data/studies/sample/sampleWaves';
import { shiftShares } from '../../data/studies/sample/shiftShares';
import { earlierSampleFiles } from '../../data/studies/sample-2022/generate';
import { itemRoles } from '../../src/study/itemTerms';
import { studySchema } from '../../src/study/Study';

const folder = new URL('../../data/studies/sample/', import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const rows = Papa.parse<Record<string, string>>(fileOf('survey.csv'), {
  header: true,
  skipEmptyLines: true,
}).data;
const study = studySchema.parse(JSON.parse(fileOf('study.json')));
const calibration: readonly {
  readonly item: string;
  readonly levels: readonly string[];
  readonly benchmark: string;
  readonly target: number;
}[] = JSON.parse(fileOf('calibration.json'));

const weightOf = (row: Record<string, string>) => Number(row['weight']);
const levelsOf = (column: string) => {
  const item = study.items.find((one) => one.column === column);
  return (study.scales?.[item?.scale ?? '']?.levels ?? item?.levels ?? []).map((level) =>
    typeof level === 'string' ? level : level.value,
  );
};
const bornIn = (from: number, to: number) =>
  rows.filter(({ birth_year }) => Number(birth_year) >= from && Number(birth_year) <= to);

/** Weighted share of some levels among valid answers. */
function share(of: readonly Record<string, string>[], column: string, levels: readonly string[]) {
  const valid = of.filter((row) => levelsOf(column).includes(row[column]!));
  const sum = (some: typeof valid) => some.reduce((total, row) => total + weightOf(row), 0);
  return sum(valid.filter((row) => levels.includes(row[column]!))) / sum(valid);
}

/** POMP indices of the role's items, complete answers only; undefined for others. */
function indexOf(row: Record<string, string>, role: string): number | undefined {
  const scores = study.items
    .filter((item) => item.role === role && item.scale)
    .map(({ column = '', direction }) => {
      const levels = levelsOf(column);
      const score = levels.indexOf(row[column]!) / (levels.length - 1);
      if (score < 0) return Number.NaN;
      return direction === 'disclosing' ? 1 - score : score;
    });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Number.isNaN(mean) ? undefined : 100 * mean;
}

describe('the sample study', () => {
  it.each(Object.entries(sampleFiles()))(
    '%s is what its program makes, byte for byte',
    (name, text) => expect(fileOf(name) === text).toBe(true),
  );

  it('says that it is synthetic, in its title too', () => {
    expect(study.title).toMatch(/synthetic/);
    expect(study.source?.synthetic).toBe(true);
  });

  it('has 4,800 respondents or more, and 180 or more of the Silent generation', () => {
    expect(rows.length).toBeGreaterThanOrEqual(4800);
    expect(bornIn(1928, 1945).length).toBeGreaterThanOrEqual(180);
    expect(bornIn(1946, 1964).length).toBeGreaterThan(900);
    expect(bornIn(1997, 2006).length).toBeGreaterThan(600);
    expect(rows.every(({ birth_year }) => !(Number(birth_year) > 2006))).toBe(true);
  });

  it.each(calibration)(
    '$item reproduces $benchmark within 1.5 points',
    ({ item, levels, benchmark, target }) => {
      expect(target).toBe(benchmarks.find(({ id }) => id === benchmark)!.value / 100);
      expect(Math.abs(share(rows, item, levels) - target)).toBeLessThan(0.015);
    },
  );

  it('has items of every role, both directions and a willing behavior, and every declared column', () => {
    const roles = new Set(study.items.map(({ role }) => role));
    expect(itemRoles.filter((role) => role !== 'other' && !roles.has(role))).toEqual([]);
    expect(new Set(study.items.map(({ direction }) => direction))).toContain('protective');
    expect(new Set(study.items.map(({ direction }) => direction))).toContain('disclosing');
    expect(study.items.some(({ evidence }) => evidence === 'willing')).toBe(true);
    const columns = study.items.flatMap((item) => item.columns ?? [item.column!]);
    expect(columns.filter((column) => !(column in rows[0]!))).toEqual([]);
  });

  it('answers nothing but declared levels and missing texts', () => {
    const known = new Set(['', ...(study.missing ?? [])]);
    const strange = study.items.flatMap(({ column }) => {
      if (!column || levelsOf(column).length === 0) return [];
      const levels = levelsOf(column);
      return rows
        .map((row) => row[column]!)
        .filter((text) => !levels.includes(text) && !known.has(text));
    });
    expect(strange).toEqual([]);
  });

  it('has positive weights, and two PSUs or more in each stratum, each in one stratum', () => {
    expect(rows.every((row) => weightOf(row) > 0)).toBe(true);
    const strataOfPsu = new Map<string, Set<string>>();
    const psusOfStratum = new Map<string, Set<string>>();
    for (const { stratum = '', psu = '' } of rows) {
      strataOfPsu.set(psu, (strataOfPsu.get(psu) ?? new Set()).add(stratum));
      psusOfStratum.set(stratum, (psusOfStratum.get(stratum) ?? new Set()).add(psu));
    }
    expect([...strataOfPsu.values()].every((strata) => strata.size === 1)).toBe(true);
    expect([...psusOfStratum.values()].every((psus) => psus.size >= 2)).toBe(true);
  });

  it('ties concern to behavior weakly, r from 0.1 to 0.2 (Baruh et al. 2017)', () => {
    const points = rows.flatMap((row) => {
      const [x, y] = [indexOf(row, 'concern'), indexOf(row, 'behavior')];
      return x === undefined || y === undefined ? [] : [{ x, y, w: weightOf(row) }];
    });
    const mean = (of: (point: (typeof points)[number]) => number) =>
      points.reduce((sum, point) => sum + point.w * of(point), 0) /
      points.reduce((sum, { w }) => sum + w, 0);
    const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
    const covariance = mean((point) => (point.x - x) * (point.y - y));
    const r =
      covariance /
      Math.sqrt(mean((point) => (point.x - x) ** 2) * mean((point) => (point.y - y) ** 2));
    expect(r).toBeGreaterThan(0.1);
    expect(r).toBeLessThan(0.2);
  });

  it('holds duplicates, speeders, break-offs and every kind of missing answer', () => {
    const own = new Set(['respondent_id', 'interview_date', 'duration_seconds']);
    const answers = rows.map((row) =>
      JSON.stringify(Object.entries(row).filter(([column]) => !own.has(column))),
    );
    expect(answers.length - new Set(answers).size).toBe(14);
    expect(rows.filter((row) => Number(row['duration_seconds']) < 200).length).toBeGreaterThan(50);
    const texts = new Set(rows.flatMap((row) => Object.values(row)));
    expect(texts).toContain("Don't know");
    expect(texts).toContain('Prefer not to say');
    const routed = rows.filter((row) => row['smart_speaker'] === 'No');
    expect(routed.every((row) => row['tactic_voice_assistant'] === '')).toBe(true);
  });

  it('concern rises and willingness to share falls with age', () => {
    const generations = [
      bornIn(1928, 1945),
      bornIn(1946, 1964),
      bornIn(1965, 1980),
      bornIn(1981, 1996),
      bornIn(1997, 2006),
    ];
    const concerned = generations.map((of) =>
      share(of, 'concern_location', ['Somewhat concerned', 'Very concerned']),
    );
    const sharing = generations.map((of) =>
      share(of, 'share_location', ['Somewhat willing', 'Very willing']),
    );
    expect([...concerned].sort((a, b) => b - a)).toEqual(concerned);
    expect([...sharing].sort((a, b) => a - b)).toEqual(sharing);
  });
});

describe('the sample’s earlier wave', () => {
  const earlier = earlierSampleFiles();
  const rowsThen = Papa.parse<Record<string, string>>(earlier['survey.csv'] ?? '', {
    header: true,
    skipEmptyLines: true,
  }).data;

  it.each(Object.entries(earlier))('%s is what its program makes, byte for byte', (name, text) =>
    expect(readFileSync(new URL(`../sample-2022/${name}`, folder), 'utf8') === text).toBe(true),
  );

  it('is read as the later one is, but for its title and its fieldwork', () => {
    const { items, scales, design, pairs } = studySchema.parse(
      JSON.parse(earlier['study.json'] ?? ''),
    );
    expect({ items, scales, design, pairs }).toEqual({
      items: study.items,
      scales: study.scales,
      design: study.design,
      pairs: study.pairs,
    });
  });

  it('has adults of its own year only', () => {
    expect(rowsThen).toHaveLength(wave2022.respondents);
    expect(rowsThen.every(({ birth_year }) => !(Number(birth_year) > 2004))).toBe(true);
  });

  it('moved where it is said to have, and nowhere else by more than rounding', () => {
    for (const { column, role } of study.items) {
      const levels = levelsOf(column ?? '');
      if (!column || role === 'demographic' || levels.length < 4) continue;
      const sharesNow = levels.map((level) => share(rows, column, [level]));
      const expected = shiftShares(sharesNow, wave2022.shifts[column] ?? 0);
      levels.forEach((level, k) => {
        const then = share(rowsThen, column, [level]);
        expect(Math.abs(then - (expected[k] ?? 0)), `${column}: ${level}`).toBeLessThan(0.02);
      });
    }
  });
});
