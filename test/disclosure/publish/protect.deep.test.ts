import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/disclosure/publish/protect';
import { answerQuery } from '../../../src/results/answerQuery';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { DistributionTable } from '../../../src/results/measures/distribution/distributionSchema';
import type { GapTable } from '../../../src/results/measures/gap/gapSchema';
import type { MeanTable } from '../../../src/results/measures/mean/meanSchema';
import type { TopBoxTable } from '../../../src/results/measures/topBox/topBoxSchema';
import type { Query } from '../../../src/results/query/Query';
import { summarize } from '../../../src/results/summary/summarize';
import { openStudyOf, scaleItem } from '../../results/openStudyOf';

const policy = { minCell: 10, zeroIsSmall: false, dominance: 0.5 };
const levels = ['Low', 'Middling', 'High'];

/** Respondents by generation and answer, and the same number of yes and no to a behavior in each cell. */
function documentOf(
  counts: Readonly<Record<string, readonly number[]>>,
  queries?: readonly Query[],
) {
  const rows = Object.entries(counts).flatMap(([generation, byLevel]) =>
    byLevel.flatMap((count, k) =>
      Array.from(
        { length: count },
        (_, i) => [generation, levels[k]!, i % 2 ? 'Yes' : 'No'] as const,
      ),
    ),
  );
  const open = openStudyOf({
    columns: { worry: rows.map((row) => row[1]), acts: rows.map((row) => row[2]) },
    items: [
      scaleItem('worry', 'concern', levels, ['High']),
      scaleItem('acts', 'behavior', ['No', 'Yes'], ['Yes']),
    ],
    generation: rows.map((row) => row[0]),
    segments: Object.keys(counts),
  });
  const view = { by: 'generation', filters: [] };
  const asked: readonly Query[] = queries ?? [
    { measure: 'top-box', item: 'worry', ...view },
    { measure: 'distribution', item: 'worry', ...view },
    { measure: 'mean', item: 'worry', ...view },
    { measure: 'gap', concern: 'worry', behavior: 'acts', ...view },
  ];
  const tables = asked.flatMap((query) => {
    const table = answerQuery(open, query);
    return table.ok ? [table.value] : [];
  });
  const document: ResultsDocument = { format: 'divario.results/1', study: summarize(open), tables };
  return document;
}

function tablesOf({ tables }: ResultsDocument) {
  return tables as unknown as readonly [TopBoxTable, DistributionTable, MeanTable, GapTable];
}

const roomy = { Boomers: [60, 80, 60], 'Gen X': [80, 60, 70], 'Gen Z': [50, 70, 80] };
const tight = { ...roomy, Boomers: [4, 80, 60] };

describe('protect', () => {
  it('leaves a document without small counts as it is', () => {
    const document = documentOf(roomy);
    const published = protect(document, policy);
    expect(published.tables).toEqual(document.tables);
    expect(published.study.disclosure?.withheldCells).toBe(0);
  });

  it('withholds a small count, and in its row and column at least one more', () => {
    const [, { rows }] = tablesOf(protect(documentOf(tight), policy));
    const hidden = rows
      .filter((row) => row.withheld)
      .map(({ group, level }) => `${group} ${level}`);
    expect(hidden).toContain('Boomers Low');
    expect(hidden.filter((name) => name.startsWith('Boomers')).length).toBeGreaterThan(1);
    expect(hidden.filter((name) => name.endsWith('Low')).length).toBeGreaterThan(1);
  });

  it('withholds every figure of a withheld row but its base', () => {
    const [, { rows }] = tablesOf(protect(documentOf(tight), policy));
    const row = rows.find(({ group, level }) => group === 'Boomers' && level === 'Low');
    expect(row).toEqual({
      group: 'Boomers',
      kind: 'group',
      level: 'Low',
      n: null,
      base: 144,
      estimate: null,
      se: null,
      withheld: 'small-cell',
    });
  });

  it('says nothing of which rows are small and which protect them', () => {
    const text = JSON.stringify(protect(documentOf(tight), policy));
    expect(text).not.toContain('secondary');
  });

  it('withholds a mean where a level beside it is hidden: with the others known it would tell it', () => {
    const [, distribution, mean] = tablesOf(protect(documentOf(tight), policy));
    const torn = new Set(distribution.rows.filter((row) => row.withheld).map(({ group }) => group));
    for (const row of mean.rows) if (torn.has(row.group)) expect(row.estimate).toBeNull();
  });

  it('withholds contrasts and letters of a withheld row, and adjusts p over those that stay', () => {
    const [, { contrasts = [], letters = [], rows }] = tablesOf(protect(documentOf(tight), policy));
    const hidden = rows
      .filter((row) => row.withheld && row.level === 'Low')
      .map(({ group }) => group);
    for (const each of contrasts.filter(({ level }) => level === 'Low')) {
      const touched = hidden.includes(each.a) || hidden.includes(each.b);
      expect(each.p === null).toBe(touched);
      expect(each.pHolm === null).toBe(touched);
    }
    for (const { group, level, higherThan } of letters)
      if (level === 'Low' && hidden.includes(group)) expect(higherThan).toBe('');
  });

  it('withholds the test of the whole table when one of its cells is hidden', () => {
    expect(tablesOf(documentOf(tight))[1].association).toBeDefined();
    expect(tablesOf(protect(documentOf(tight), policy))[1].association).toBeUndefined();
  });

  it('withholds a gap whose quadrants are small', () => {
    const [, , , gap] = tablesOf(protect(documentOf({ ...roomy, Boomers: [70, 70, 12] }), policy));
    expect(gap.rows.find(({ group }) => group === 'Boomers')?.estimate).toBeNull();
    expect(gap.riskDifference.find(({ group }) => group === 'Boomers')?.estimate).toBeNull();
    expect(gap.rows.find(({ group }) => group === 'Total')?.estimate).not.toBeNull();
  });

  it('counts nobody as small only where the policy says so', () => {
    const document = documentOf({ ...roomy, Boomers: [0, 80, 60] });
    const low = (published: ResultsDocument) =>
      tablesOf(published)[1].rows.find(
        ({ group, level }) => group === 'Boomers' && level === 'Low',
      );
    expect(low(protect(document, policy))?.n).toBe(0);
    expect(low(protect(document, { ...policy, zeroIsSmall: true }))?.n).toBeNull();
  });

  it('lets a group that is small as a whole vanish, its size included', () => {
    const { study } = protect(documentOf({ ...roomy, Boomers: [2, 3, 1] }), policy);
    expect(study.generations['Boomers']).toBeNull();
    const others = Object.values(study.generations).filter((n) => n === null);
    expect(others.length).toBeGreaterThan(1);
  });

  it('withholds a base that few respondents dominate by their weight', () => {
    const document = documentOf(roomy);
    const [topBox] = tablesOf(document);
    const dominated: ResultsDocument = {
      ...document,
      tables: [
        {
          ...topBox,
          rows: topBox.rows.map((row) =>
            row.group === 'Gen Z' ? { ...row, effectiveBase: 3.2 } : row,
          ),
        },
      ],
    };
    const [published] = tablesOf(protect(dominated, policy));
    expect(published.rows.find(({ group }) => group === 'Gen Z')?.estimate).toBeNull();
  });

  it('takes smaller counts where the policy lowers k', () => {
    const published = protect(documentOf(tight), { ...policy, minCell: 3 });
    expect(published.study.disclosure?.withheldCells).toBe(0);
  });

  it('tells no contrast of a level that has the name of a withheld net, nor of a net that has a withheld level’s', () => {
    const document = documentOf(tight);
    const [, distribution] = tablesOf(document);
    const net = (group: string, n: number) => ({
      ...distribution.rows.find((row) => row.group === group)!,
      level: 'High',
      n,
    });
    const nets = [net('Total', 300), net('Boomers', 4), net('Gen X', 70), net('Gen Z', 80)];
    const tables = [{ ...distribution, nets }];
    for (const rounding of [undefined, 5]) {
      const rounded = rounding === undefined ? policy : { ...policy, rounding };
      const published = protect({ ...document, tables }, rounded).tables[0] as DistributionTable;
      expect(published.nets?.find(({ group }) => group === 'Boomers')?.estimate).toBeNull();
      const told = published.contrasts?.filter(
        ({ a, b, level, p }) => level === 'High' && [a, b].includes('Boomers') && p !== null,
      );
      expect(told).toEqual([]);
    }
  });

  it('rounds by chance whom it is not of, as any other count: the nearest multiple could be unpicked', () => {
    const document = documentOf(roomy);
    const counts = Array.from({ length: 20 }, (_, k) => 11 + k);
    const told = counts.map(
      (leftOut) =>
        protect(document, { ...policy, rounding: 5 }, leftOut).study.disclosure?.leftOut ?? 0,
    );
    for (const [k, count] of counts.entries()) {
      expect(told[k]! % 5).toBe(0);
      expect(Math.abs(told[k]! - count)).toBeLessThan(5);
    }
    expect(told.some((each, k) => Math.abs(each - counts[k]!) > 2.5)).toBe(true);
    expect(protect(document, policy, 9).study.disclosure?.leftOut).toBeNull();
  });
});
