import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ResultTable } from '../../../src/results/measures/Measures';
import { summarize } from '../../../src/results/summary/summarize';
import { compareWaves } from '../../../src/results/waves/compareWaves';
import type { ChangeRow, WaveTables } from '../../../src/results/waves/WaveComparison';
import { rows } from '../../estimate/ownOracle';
import { expectIntervalNear, expectNear } from '../../estimate/relative';
import { openStudyOf, scaleItem, tableOf } from '../openStudyOf';

interface Published {
  readonly change: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
  readonly interval: readonly [number, number];
}

const published: {
  readonly clustered: {
    readonly changes: Readonly<Record<string, Readonly<Record<string, Published>>>>;
    readonly holm: readonly number[];
    readonly bh: readonly number[];
  };
  readonly plain: Published;
} = JSON.parse(readFileSync(new URL('../../oracle/waves.json', import.meta.url), 'utf8'));

const yesNo = ['0', '1'];
const view = { by: 'generation', filters: [] };
const groups = ['Elder', 'Middle', 'Younger'];

/** Half of the oracle's strata as one wave. R's figures have groups too small to show, so all are taken as shown. */
function wave(strata: readonly number[], design: 'clustered' | 'plain'): WaveTables {
  const own = rows.filter((row) => strata.includes(Number(row['stratum'])));
  const column = (header: string) => own.map((row) => row[header] ?? '');
  const coded = (header: string) => {
    const names = [...new Set(column(header))];
    return { names, codes: Int32Array.from(column(header), (text) => names.indexOf(text)) };
  };
  const open = openStudyOf({
    columns: Object.fromEntries(
      ['concern', 'behavior', 'score', 'certain'].map((each) => [each, column(each)]),
    ),
    items: [
      scaleItem('concern', 'concern', yesNo, ['1']),
      scaleItem('behavior', 'behavior', yesNo, ['1']),
      scaleItem('score', 'other', ['1', '2', '3', '4', '5'], ['4', '5']),
      scaleItem('certain', 'other', yesNo, ['1']),
    ],
    generation: column('group').map((name) => (groups.includes(name) ? name : '')),
    segments: groups,
    design:
      design === 'plain'
        ? {}
        : {
            weights: Float64Array.from(column('weight'), Number),
            strata: coded('stratum'),
            clusters: coded('psu'),
          },
  });
  const tables: readonly ResultTable[] =
    design === 'plain'
      ? [tableOf(open, { measure: 'top-box', item: 'certain', ...view })]
      : [
          tableOf(open, { measure: 'top-box', item: 'concern', ...view }),
          tableOf(open, { measure: 'top-box', item: 'score', ...view }),
          tableOf(open, { measure: 'gap', concern: 'concern', behavior: 'behavior', ...view }),
        ];
  return {
    study: summarize(open),
    tables: tables.map(
      (table) =>
        ({
          ...table,
          rows: table.rows.map(({ reliability: _, ...row }) => row),
        }) as ResultTable,
    ),
  };
}

function expectChange(row: ChangeRow | undefined, want: Published): void {
  expectNear(row?.change ?? undefined, want.change);
  expectNear(row?.se ?? undefined, want.se);
  expectNear(row?.df ?? undefined, want.df);
  expectNear(row?.p ?? undefined, want.p);
  expectIntervalNear(row?.interval ?? [], want.interval);
}

describe('changes between two waves agree with R', () => {
  it('svycontrast over two strata, of clusters, weights and small domains, with p.adjust', () => {
    const { changes } = compareWaves(
      wave([1, 2, 3, 4], 'clustered'),
      wave([5, 6, 7, 8], 'clustered'),
    );
    const want = [
      published.clustered.changes['concern'],
      published.clustered.changes['high'],
      published.clustered.changes['gap'],
    ];
    expect(changes).toHaveLength(want.length);
    let tested = 0;
    for (const [k, { rows: changed }] of changes.entries())
      for (const [group, figures] of Object.entries(want[k] ?? {})) {
        const row = changed.find((each) => each.group === group);
        expectChange(row, figures);
        expectNear(row?.pHolm ?? undefined, published.clustered.holm[tested] ?? Number.NaN);
        expectNear(row?.pBH ?? undefined, published.clustered.bh[tested] ?? Number.NaN);
        tested += 1;
      }
    expect(tested).toBe(12);
  });

  it('Welch’s t test, where neither wave has weights, strata or clusters', () => {
    const { changes } = compareWaves(wave([1, 2, 3, 4], 'plain'), wave([5, 6, 7, 8], 'plain'));
    expectChange(changes[0]?.rows[0], published.plain);
  });
});
