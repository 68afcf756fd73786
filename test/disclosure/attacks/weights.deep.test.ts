import { expect, it } from 'vitest';
import { answerQuery } from '../../../src/results/answerQuery';
import { scaleItem } from '../../results/openStudyOf';
import { draws, publishedFrom, surveyOf, tablesOf, yesNo } from './surveyOf';

const size = 600;
/** Weights that are one for each gender, as raking to its shares makes them. */
const weightOf = { Female: 0.73, Male: 1.63 };

/** Few men say yes to `rare`. */
function survey() {
  const random = draws(7);
  const gender = Array.from({ length: size }, () => (random() < 0.7 ? 'Female' : 'Male'));
  const rare = gender.map((each, i) =>
    each === 'Female' ? (i % 19 === 1 ? 'Yes' : 'No') : i % 150 === 7 ? 'Yes' : 'No',
  );
  const mark = () => Array.from({ length: size }, () => (random() < 0.5 ? 'Yes' : 'No'));
  const worry = Array.from({ length: size }, () => levels[Math.floor(random() * 4)]!);
  return surveyOf(size, {
    columns: { gender, rare, worry, acts: mark() },
    items: [
      yesNo('rare', 'other'),
      scaleItem('worry', 'concern', levels, levels.slice(2)),
      yesNo('acts', 'behavior'),
      scaleItem('gender', 'demographic', Object.keys(weightOf), []),
    ],
    pairs: [{ concern: 'worry', behavior: 'acts' }],
    design: {
      weights: Float64Array.from(gender, (each) => weightOf[each as keyof typeof weightOf]),
    },
    filters: ['gender'],
  });
}

const levels = ['Low', 'Middling', 'High', 'Extreme'];
const open = survey();
const document = publishedFrom(open);

it('a weighted share stands beside no number of people where both would solve for a hidden count', () => {
  const rows = document.tables.flatMap((table) =>
    table.measure === 'top-box' && table.item === 'rare' && !table.filters?.length
      ? table.rows
      : [],
  );
  const all = rows.filter(({ group }) => group === 'Total');
  expect(rows.some(({ group, withheld }) => group === 'Male' && withheld)).toBe(true);
  expect(all.length).toBeGreaterThan(0);
  for (const row of all) {
    expect(row.count).toBeUndefined();
    if (row.estimate !== null)
      expect(Number.isInteger(Math.round(row.estimate * 1e9) / 1e7)).toBe(true);
  }
  const levelRows = document.tables.flatMap((table) =>
    table.measure === 'distribution' && table.item === 'rare' && !table.filters?.length
      ? table.rows.filter(({ group, estimate }) => group === 'Total' && estimate !== null)
      : [],
  );
  expect(levelRows.length).toBeGreaterThan(0);
  for (const row of levelRows) expect(row).toMatchObject({ n: null, nWithheld: 'small-cell' });
});

it('tells errors up to a twentieth too wide, never narrower, and what agrees with them', () => {
  const view = { by: 'generation', filters: [] };
  const whole = answerQuery(open, { measure: 'distribution', item: 'worry', ...view });
  const exact = new Map(
    (whole.ok ? whole.value.rows : []).map(({ group, level, estimate, se }) => [
      `${group} ${level}`,
      { estimate, se },
    ]),
  );
  const [table] = tablesOf(document, 'distribution').filter(({ item }) => item === 'worry');
  let compared = 0;
  for (const { group, level, estimate, se, base, intervals } of table?.rows ?? []) {
    const was = exact.get(`${group} ${level}`);
    if (estimate === null || se === null || !was?.se || !base) continue;
    compared += 1;
    const ratio = (share: number, error: number) => (error ** 2 * base) / (share * (1 - share));
    const told = ratio(estimate, se);
    expect(Math.log(told) / Math.log(1.1)).toBeCloseTo(
      Math.round(Math.log(told) / Math.log(1.1)),
      6,
    );
    const wider = told / ratio(was.estimate ?? 0, was.se);
    expect(wider).toBeGreaterThanOrEqual(1 - 1e-9);
    expect(wider).toBeLessThanOrEqual(1.1 + 1e-9);
    expect(intervals?.beta?.[0]).toBeLessThan(estimate);
    expect(intervals?.beta?.[1]).toBeGreaterThan(estimate);
  }
  expect(compared).toBeGreaterThan(10);
  const rowOf = new Map(
    [...(table?.rows ?? []), ...(table?.nets ?? [])].map((row) => [
      `${row.group} ${row.level}`,
      row.estimate,
    ]),
  );
  for (const { a, b, level, difference, se, df, p } of table?.contrasts ?? []) {
    if (difference === null || p === null) continue;
    expect(difference).toBeCloseTo(rowOf.get(`${a} ${level}`)! - rowOf.get(`${b} ${level}`)!, 10);
    expect(Math.abs(difference / se!) > 3.5 ? p < 0.01 : p > 0).toBe(true);
    expect(df).toBeGreaterThan(0);
  }
});

it('tells a gap as the difference of its told shares, and a mean as that of its told levels', () => {
  const [gap] = tablesOf(document, 'gap');
  for (const row of gap?.rows ?? []) {
    const of = (rows: readonly { group: string; estimate: number | null }[] | undefined) =>
      rows?.find(({ group }) => group === row.group)?.estimate ?? null;
    const [worried, acts] = [of(gap?.concerned), of(gap?.acting)];
    if (row.estimate !== null && worried !== null && acts !== null)
      expect(row.estimate).toBeCloseTo(worried - acts, 10);
  }
  const [mean] = tablesOf(document, 'mean').filter(({ item }) => item === 'worry');
  const [shares] = tablesOf(document, 'distribution').filter(({ item }) => item === 'worry');
  for (const row of mean?.rows ?? []) {
    const own = shares?.rows.filter(({ group }) => group === row.group) ?? [];
    if (row.estimate === null || own.some(({ estimate }) => estimate === null)) continue;
    const whole = own.reduce((sum, { estimate }) => sum + estimate!, 0);
    const sum = own.reduce((total, { estimate }, k) => total + (k + 1) * estimate!, 0);
    expect(row.estimate).toBeCloseTo(sum / whole, 4);
  }
});
