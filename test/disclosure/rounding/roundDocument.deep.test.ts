import { describe, expect, it } from 'vitest';
import { publishResults } from '../../../src/disclosure/publish/publishResults';
import { answerQuery } from '../../../src/results/answerQuery';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import { summarize } from '../../../src/results/summary/summarize';
import { attackOf, boundsOf } from '../attack';
import { distinctCells } from '../attackCells';
import { kindsOf } from '../attackKinds';
import { randomStudy } from '../randomStudy';

const base = 5;
const policy = { minCell: 10, zeroIsSmall: false, dominance: 0.5 };

function published(seed: number, size: number, rounding?: number, weighted = false) {
  const { open } = randomStudy(seed, size, { weighted });
  const results = publishResults(summarize(open), (query) => answerQuery(open, query), {
    ...policy,
    ...(rounding === undefined ? {} : { rounding }),
  });
  if (!results.ok) throw new Error(`published: expected results, got ${results.problems[0]?.code}`);
  return results.value;
}

/** Every number of a document that is a count of respondents, by where it stands. */
function countsIn(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number')
    return /\.(n|base|count|respondents|leftOut)$|generations\./.test(path) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => countsIn(each, `${path}.${key}`));
}

describe('a published document of rounded counts', () => {
  it('prints multiples of the base only, and says so', () => {
    const document = published(12, 900, base);
    expect(document.study.disclosure?.rounding).toBe(base);
    const counts = countsIn(document);
    expect(counts.length).toBeGreaterThan(400);
    expect(counts.filter(([, n]) => n % base !== 0)).toEqual([]);
  });

  for (const weighted of [false, true])
    it(`prints shares as rounded counts over rounded bases${weighted ? ', weighted' : ''}`, () => {
      const document = published(3, 2500, base, weighted);
      for (const table of document.tables) {
        const rows = [...table.rows, ...('quadrants' in table ? (table.quadrants ?? []) : [])];
        for (const row of rows) {
          if (row.estimate === null || table.measure === 'median') continue;
          const size = row.level === undefined ? row.n : row.base;
          const step = base / (size ?? 1);
          const isShare = 'count' in row || row.level !== undefined;
          if (isShare) expect(row.estimate / step).toBeCloseTo(Math.round(row.estimate / step), 6);
        }
      }
    });

  for (const [seed, size] of [
    [1, 280],
    [4, 520],
    [14, 1500],
  ] as const)
    it(`tells no count exactly, by all that it prints (survey ${seed})`, async () => {
      const document = published(seed, size, base);
      const kinds = kindsOf(false);
      const attack = attackOf(document, kinds);
      const exact: string[] = [];
      const narrow: string[] = [];
      for (const { name, test, told } of distinctCells(document, kinds).filter(
        (_, k) => k % 4 === 0,
      )) {
        if (told === 0) continue;
        const [low, high] = await boundsOf(attack, test);
        if (Math.floor(high + 1e-6) - Math.ceil(low - 1e-6) < 1)
          exact.push(`${name}: ${low}…${high}`);
        if (told === undefined && high - low < policy.minCell - 1e-3) narrow.push(name);
      }
      expect(exact).toEqual([]);
      expect(narrow).toEqual([]);
    }, 300_000);

  it('keeps figures near those of the counts as they are', () => {
    const rounded = figuresByRow(published(14, 3000, base));
    let compared = 0;
    for (const [name, exact] of figuresByRow(published(14, 3000))) {
      const found = rounded.get(name);
      if (!found || exact.n < 200) continue;
      compared += 1;
      // A gap is of two counts and their base, each moved by less than the rounding base.
      expect(Math.abs(found.estimate - exact.estimate) / exact.unit, name).toBeLessThan(
        (3 * base) / (exact.n - base),
      );
      expect(Math.abs(found.se / exact.se - 1), name).toBeLessThan(0.2);
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('holds no figure finer than the counts: df, bases and effective bases follow from the rounded base', () => {
    const document = published(14, 1500, base);
    for (const table of document.tables)
      for (const row of table.rows) {
        if (row.estimate === null) continue;
        const size = row.level === undefined ? row.n : row.base;
        expect(row.df).toBe((size ?? 0) - 1);
        expect(row.effectiveBase).toBe(size);
        expect(row.weightedBase).toBe(size);
        expect(row.varianceRatio).toBeUndefined();
      }
    const text = JSON.stringify(document);
    expect(text).not.toContain('"association"');
    expect(text).not.toContain('"versusRest"');
  });
});

function figuresByRow({ tables }: ResultsDocument) {
  return new Map(
    tables.flatMap((table) => {
      if (table.measure === 'median' || table.measure === 'sensitivity') return [];
      const subject = 'item' in table ? table.item : '';
      const unit = table.measure === 'index-gap' ? 100 : table.measure === 'mean' ? 2 : 1;
      return table.rows.flatMap(({ group, level, n, base: of, estimate, se }) =>
        estimate === null || !se || estimate === 0
          ? []
          : [
              [
                `${table.measure} ${subject} ${table.by} ${JSON.stringify(table.filters ?? [])} ${group} ${level ?? ''}`,
                { estimate, se, unit, n: (level === undefined ? n : of) ?? 0 },
              ] as const,
            ],
      );
    }),
  );
}
