import { describe, expect, it } from 'vitest';
import { clampWeights } from '../../../src/disclosure/noise/clampWeights';
import { privatize } from '../../../src/disclosure/noise/privatize';
import { answerQuery } from '../../../src/results/answerQuery';
import type { EstimateRow } from '../../../src/results/document/Results';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { ResultTable } from '../../../src/results/measures/Measures';
import { allQueries } from '../../../src/results/query/allQueries';
import { summarize } from '../../../src/results/summary/summarize';
import { randomStudy } from '../randomStudy';
import { seededBits } from './seededBits';

function documentOf(seed: number, size: number, weightBound?: number): ResultsDocument {
  const study = randomStudy(seed, size, { weighted: weightBound !== undefined }).open;
  const open =
    weightBound === undefined
      ? study
      : { ...study, design: clampWeights(study.design, weightBound) };
  const summary = summarize(open);
  const tables = allQueries(summary, { by: 'generation', filters: [] }).flatMap((query) => {
    const table = answerQuery(open, query);
    return table.ok ? [table.value] : [];
  });
  return { format: 'divario.results/1', study: summary, tables };
}

function estimates(tables: readonly ResultTable[]): Map<string, EstimateRow> {
  return new Map(
    tables.flatMap((table) => {
      const name = 'item' in table ? table.item : table.measure;
      return table.rows.map((row) => [
        `${table.measure} ${name} ${row.group} ${row.level ?? ''}`,
        row,
      ]);
    }),
  );
}

describe('privatize', () => {
  const document = documentOf(5, 1200);

  it('spends the budget it states, evenly over its histograms', () => {
    const { ledger, document: released } = privatize(document, { epsilon: 2 }, seededBits(1));
    expect(ledger.map(({ table }) => table)).toEqual([
      'generations',
      'concern',
      'behavior',
      'gender',
      'concern × behavior',
    ]);
    expect(ledger.reduce((sum, { epsilon }) => sum + epsilon, 0)).toBeCloseTo(2, 12);
    expect(released.study.disclosure).toMatchObject({
      epsilon: 2,
      mechanism: 'discrete-laplace',
    });
    expect(released.tables.every((table) => table.privacy?.epsilon === 2 / 5)).toBe(true);
  });

  it('gives the true figures where the budget is so large that there is no noise', () => {
    const { document: released } = privatize(document, { epsilon: 1e4 }, seededBits(2));
    const truth = estimates(document.tables);
    const found = estimates(released.tables);
    expect(found.size).toBeGreaterThan(50);
    for (const [name, row] of found) {
      const expected = truth.get(name);
      expect(row.estimate, name).toBeCloseTo(expected?.estimate ?? Number.NaN, 10);
      expect(row.n, name).toBe(expected?.n);
    }
  });

  it('agrees with the survey’s own errors where there is no noise', () => {
    const { document: released } = privatize(document, { epsilon: 1e4 }, seededBits(3));
    const truth = estimates(document.tables);
    for (const [name, row] of estimates(released.tables)) {
      const se = truth.get(name)?.se ?? Number.NaN;
      expect(Math.abs((row.se ?? 0) - se), name).toBeLessThan(0.01 * se + 1e-9);
    }
  });

  it('widens intervals so that they hold the true figure of the file as often as they say, and more', () => {
    const truth = estimates(document.tables);
    let inside = 0;
    let all = 0;
    for (let seed = 10; seed < 60; seed++) {
      const { document: released } = privatize(document, { epsilon: 0.5 }, seededBits(seed));
      for (const [name, row] of estimates(released.tables)) {
        const [low, high] = row.intervals?.t ?? [Number.NaN, Number.NaN];
        if (Number.isNaN(low)) continue;
        const value = truth.get(name)?.estimate ?? Number.NaN;
        all += 1;
        if (low <= value && value <= high) inside += 1;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(inside / all).toBeGreaterThan(0.95);
  }, 60_000);

  it('holds weighted sums too, one respondent adding no more than the bound', () => {
    const weighted = documentOf(6, 1500, 1.2);
    const budget = { epsilon: 1e4, weightBound: 1.2 };
    const { document: released, ledger } = privatize(weighted, budget, seededBits(4));
    expect(ledger).toHaveLength(1 + 2 * 4);
    const truth = estimates(weighted.tables);
    for (const [name, row] of estimates(released.tables))
      expect(row.estimate, name).toBeCloseTo(truth.get(name)?.estimate ?? Number.NaN, 2);
  });

  it('with a delta draws Gaussian noise of less variance over many tables', () => {
    const budget = { epsilon: 1, delta: 1e-6 };
    const { document: released } = privatize(document, budget, seededBits(5));
    expect(released.study.disclosure).toMatchObject({ mechanism: 'discrete-gaussian', ...budget });
    expect(released.tables[0]?.privacy?.noiseSd).toBeGreaterThan(1);
  });

  it('tells nothing that no budget was spent on', () => {
    const { document: released } = privatize(document, { epsilon: 1 }, seededBits(6));
    expect(released.study).not.toHaveProperty('quality');
    expect(released.study).not.toHaveProperty('segmentation');
    expect(released.tables.map(({ measure }) => measure)).not.toContain('index-gap');
  });
});
