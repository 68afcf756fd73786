import { describe, expect, it } from 'vitest';
import { differencing } from '../../src/disclosure/differencing';
import { publishResults } from '../../src/disclosure/publishResults';
import { answerQuery } from '../../src/results/answerQuery';
import type { ResultsDocument } from '../../src/results/ResultsDocument';
import { summarize } from '../../src/results/summarize';
import { openStudyOf, scaleItem } from '../results/openStudyOf';
import { answers, concernTop, randomStudy } from './randomStudy';

interface Panel {
  readonly seed?: number;
  /** Of 1,500 respondents those that answered in this wave: from one to before another. */
  readonly from?: number;
  readonly to: number;
  readonly minCell?: number;
  readonly filters?: readonly string[];
}

function published({ seed = 14, from = 0, to, minCell = 10, filters = ['gender'] }: Panel) {
  const { columns } = randomStudy(seed, 1500);
  const within = (answersGiven: readonly string[]) => answersGiven.slice(from, to);
  const open = openStudyOf({
    columns: {
      gender: within(columns.gender),
      concern: within(columns.concern),
      behavior: within(columns.behavior),
    },
    items: [
      scaleItem('concern', 'concern', answers.concern, concernTop),
      scaleItem('behavior', 'behavior', answers.behavior, ['Yes']),
      scaleItem('gender', 'demographic', answers.gender, []),
    ],
    generation: within(columns.generation),
    segments: answers.generation,
    pairs: [{ concern: 'concern', behavior: 'behavior' }],
  });
  const results = publishResults(
    summarize({ ...open, codebook: { ...open.codebook, filters } }),
    (query) => answerQuery(open, query),
    { minCell, zeroIsSmall: false, dominance: 0.5 },
  );
  if (!results.ok) throw new Error(`published: expected results, got ${results.problems[0]?.code}`);
  return results.value;
}

describe('differencing', () => {
  it('finds a panel published again with a few more respondents', () => {
    const found = differencing(published({ to: 1200 }), published({ to: 1204 }));
    expect(found?.kind).toBe('few-apart');
    if (found?.kind !== 'few-apart') return;
    expect(found.difference).toBeGreaterThan(0);
    expect(found.difference).toBeLessThan(10);
    expect(found.minCell).toBe(10);
  });

  it('finds it whichever was first, and with as many left out as added', () => {
    const [before, after] = [published({ to: 1200 }), published({ from: 3, to: 1203 })];
    expect(differencing(before, after)?.kind).toBe('few-apart');
    expect(differencing(after, before)?.kind).toBe('few-apart');
  });

  it('finds few among many added: a group that grew by fewer than k', () => {
    const found = differencing(published({ to: 1200 }), published({ to: 1260 }));
    expect(found?.kind).toBe('few-apart');
  });

  it('finds one survey published twice under two policies, where each tells what the other hides', () => {
    const strict = published({ to: 300, minCell: 12 });
    const wide = published({ to: 300, minCell: 3, filters: [] });
    const found = differencing(strict, wide);
    expect(found?.kind).toBe('told-in-one');
  });

  it('lets the same document stand twice, and one that tells a part of the other', () => {
    const document = published({ to: 900 });
    expect(differencing(document, document)).toBeUndefined();
    const part: ResultsDocument = { ...document, tables: document.tables.slice(0, 4) };
    expect(differencing(part, document)).toBeUndefined();
  });

  it('lets waves of other people stand beside one another, of like size or not', () => {
    expect(
      differencing(published({ to: 700 }), published({ from: 700, to: 1400 })),
    ).toBeUndefined();
    expect(
      differencing(published({ to: 400 }), published({ from: 400, to: 1400 })),
    ).toBeUndefined();
    for (const seed of [5, 7, 10, 13])
      expect(differencing(published({ to: 1400 }), published({ seed, to: 1400 }))).toBeUndefined();
  });

  it('leaves noisy documents to their budgets, and synthetic ones alone', () => {
    const [before, after] = [published({ to: 1200 }), published({ to: 1204 })];
    const synthetic = (document: ResultsDocument): ResultsDocument => ({
      ...document,
      study: { ...document.study, source: { synthetic: true } },
    });
    expect(differencing(synthetic(before), after)).toBeUndefined();
    const noisy = {
      ...after,
      study: {
        ...after.study,
        disclosure: { minCell: 1, zeroIsSmall: false, withheldCells: 0, epsilon: 1 },
      },
    };
    expect(differencing(before, noisy)).toBeUndefined();
  });
});
