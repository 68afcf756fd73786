import { describe, expect, it } from 'vitest';
import { publishResults } from '../../../src/disclosure/publish/publishResults';
import { answerQuery } from '../../../src/results/answerQuery';
import { summarize } from '../../../src/results/summary/summarize';
import { attackOf, boundsOf } from '../attack';
import { cellsOf, distinctCells } from '../attackCells';
import { kindsOf } from '../attackKinds';
import { randomStudy } from '../randomStudy';

const kinds = kindsOf(false);
const policy = { minCell: 10, zeroIsSmall: false, dominance: 0.5 };

function published(seed: number, size: number, weighted = false) {
  const { open, columns } = randomStudy(seed, size, { weighted });
  const results = publishResults(summarize(open), (query) => answerQuery(open, query), policy);
  if (!results.ok) throw new Error(`published: expected results, got ${results.problems[0]?.code}`);
  return { document: results.value, columns };
}

describe('publishResults', () => {
  it('leaves out the few whose generation or filter is unknown, and says how many', () => {
    const { document, columns } = published(12, 900);
    const known = columns.gender.filter((gender, i) => gender && columns.generation[i]).length;
    expect(document.study.respondents).toBe(known);
    expect(document.study.disclosure?.leftOut).toBe(900 - known);
    const generations = Object.values(document.study.generations);
    expect(generations.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(known);
  });

  it('tells by generation, by each filter, and by generation within a level of a filter', () => {
    const { document } = published(3, 2500);
    const views = new Set(
      document.tables.map(({ by, filters }) =>
        [by, ...(filters ?? []).map((f) => f.levels)].join(),
      ),
    );
    expect(views).toContain('generation');
    expect(views).toContain('gender');
    expect([...views].some((view) => view.startsWith('generation,'))).toBe(true);
  });

  it('prints the policy and how many figures it cost', () => {
    const { document } = published(12, 900);
    expect(document.study.disclosure).toMatchObject({ minCell: 10, zeroIsSmall: false });
    expect(document.study.disclosure?.withheldCells).toBeGreaterThan(0);
  });

  it('says beside every missing figure why it is missing', () => {
    for (const weighted of [false, true]) {
      const { tables } = published(12, 900, weighted).document;
      expect(tables.flatMap((table, k) => unexplained(table, `tables[${k}]`))).toEqual([]);
    }
  });

  it('keeps the hidden counts of a study with unknown groups from an attacker', async () => {
    const { document } = published(12, 900);
    const attack = attackOf(document, kinds);
    for (const cell of distinctCells(document, kinds).filter(({ told }) => told === undefined)) {
      const [low, high] = await boundsOf(attack, cell.test);
      expect(high - low, cell.name).toBeGreaterThanOrEqual(policy.minCell - 1e-6);
    }
  }, 120_000);

  it('counts respondents, not weights, to find what is small', () => {
    const { document } = published(12, 900, true);
    const small = document.tables
      .flatMap(cellsOf)
      .filter(({ told }) => told !== undefined && told > 0 && told < policy.minCell);
    expect(small).toEqual([]);
  });
});

/** Where a part of a document has a null and neither `withheld` nor `undefined`, nor says so of a list of figures. */
function unexplained(part: unknown, path: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const isSaid = (name: string) =>
    'withheld' in part || 'undefined' in part || `${name}Withheld` in part;
  return Object.entries(part).flatMap(([name, value]) =>
    value === null && !isSaid(name)
      ? [`${path}.${name}`]
      : unexplained(said(part, name, value), `${path}.${name}`),
  );
}

/** Figures of a list that the part holding it explains. */
function said(part: object, name: string, value: unknown): unknown {
  return Array.isArray(value) && `${name}Withheld` in part
    ? value.filter((each) => each !== null)
    : value;
}
