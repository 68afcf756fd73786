import { describe, expect, it } from 'vitest';
import { differencing } from '../../../src/disclosure/beside/differencing';
import { publishResults } from '../../../src/disclosure/publish/publishResults';
import { publishNoisy } from '../../../src/engine/publishNoisy';
import { answerQuery } from '../../../src/results/answerQuery';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { DistributionTable } from '../../../src/results/measures/distribution/distributionSchema';
import { summarize } from '../../../src/results/summary/summarize';
import { openStudyOf, scaleItem } from '../../results/openStudyOf';
import { seededBits } from '../noise/seededBits';
import { answers, concernTop, randomStudy } from '../randomStudy';

interface Panel {
  readonly seed?: number;
  /** Of 1,500 respondents those that answered in this wave: from one to before another. */
  readonly from?: number;
  readonly to: number;
  readonly minCell?: number;
  readonly filters?: readonly string[];
  readonly rounding?: number;
  /** Puts so many, evenly spread, into the next generation, or to the next answer of concern. */
  readonly moved?: number;
  readonly recoded?: number;
}

function openPanel({
  seed = 14,
  from = 0,
  to,
  moved = 0,
  recoded = 0,
  filters = ['gender'],
}: Panel) {
  const { columns } = randomStudy(seed, 1500);
  const within = (answersGiven: readonly string[]) => answersGiven.slice(from, to);
  const changed = (answersGiven: readonly string[], levels: readonly string[], count: number) =>
    answersGiven.map((answer, i) =>
      count > 0 && i % Math.ceil(answersGiven.length / count) === 0 && answer
        ? levels[(levels.indexOf(answer) + 1) % levels.length]!
        : answer,
    );
  const open = openStudyOf({
    columns: {
      gender: within(columns.gender),
      concern: changed(within(columns.concern), answers.concern, recoded),
      behavior: within(columns.behavior),
    },
    items: [
      scaleItem('concern', 'concern', answers.concern, concernTop),
      scaleItem('behavior', 'behavior', answers.behavior, ['Yes']),
      scaleItem('gender', 'demographic', answers.gender, []),
    ],
    generation: changed(within(columns.generation), answers.generation, moved),
    segments: answers.generation,
    pairs: [{ concern: 'concern', behavior: 'behavior' }],
  });
  return { ...open, codebook: { ...open.codebook, filters } };
}

function published({ minCell = 10, rounding, ...panel }: Panel) {
  const open = openPanel(panel);
  const results = publishResults(summarize(open), (query) => answerQuery(open, query), {
    minCell,
    zeroIsSmall: false,
    dominance: 0.5,
    ...(rounding === undefined ? {} : { rounding }),
  });
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

  it('finds one survey cut at another year, which moves fifteen across a boundary', () => {
    const found = differencing(published({ to: 1500 }), published({ to: 1500, moved: 15 }));
    expect(found?.kind).toBe('few-apart');
  });

  it('finds a panel with four more respondents and twelve answers coded anew', () => {
    const found = differencing(published({ to: 1400 }), published({ to: 1404, recoded: 12 }));
    expect(found?.kind).toBe('few-apart');
  });

  it('finds a panel with four more respondents under another rounding, or one rounded and one not', () => {
    const [five, ten, none] = [5, 10, undefined].map(
      (rounding) => (to: number) =>
        published({ to, ...(rounding === undefined ? {} : { rounding }) }),
    );
    expect(differencing(five!(1200), ten!(1204))?.kind).toBe('few-apart');
    expect(differencing(ten!(1200), five!(1204))?.kind).toBe('few-apart');
    expect(differencing(none!(1200), ten!(1204))?.kind).toBe('few-apart');
  });

  it('finds a sample that grew by half, a group of which grew by fewer than k', () => {
    expect(differencing(published({ to: 900 }), published({ to: 1350 }))?.kind).toBe('few-apart');
  });

  it('finds an answer that nobody gave in one, and more than k − 1 in the other', () => {
    const document = published({ to: 1200 });
    const [without, withSome] = [0, 12].map((n) => withCount(document, n));
    const strict = { ...without!.study.disclosure!, minCell: 14 };
    const found = differencing(
      { ...without!, study: { ...without!.study, disclosure: strict } },
      withSome!,
    );
    expect(found).toMatchObject({ kind: 'few-apart', difference: 12 });
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
    const rounded = [5, 10].map((rounding, k) =>
      published({ from: 700 * k, to: 700 * (k + 1), rounding }),
    );
    expect(differencing(rounded[0]!, rounded[1]!)).toBeUndefined();
  });

  it('finds two budgets spent on the same people', () => {
    const first = noisy({ to: 1400, epsilon: 8 });
    expect(differencing(first, noisy({ to: 1400, epsilon: 4 }))).toEqual({
      kind: 'noise-twice',
      epsilon: 12,
    });
    expect(differencing(first, noisy({ to: 1404, epsilon: 8 }))?.kind).toBe('noise-twice');
    expect(differencing(first, noisy({ seed: 7, to: 1400, epsilon: 8 }))).toBeUndefined();
  });

  it('takes two noisy documents to be of the same people where the noise leaves too little to tell', () => {
    const first = noisy({ to: 300, epsilon: 0.1 });
    expect(differencing(first, noisy({ to: 300, epsilon: 0.11 }))?.kind).toBe('noise-twice');
    // One draw, published again.
    expect(differencing(first, noisy({ to: 300, epsilon: 0.1 }))).toBeUndefined();
    const others = noisy({ seed: 7, to: 300, epsilon: 0.1 });
    expect(differencing(first, others)?.kind).toBe('noise-twice');
  });

  it('leaves a document with noise beside one without to its budget, and synthetic ones alone', () => {
    const [before, after] = [published({ to: 1200 }), published({ to: 1204 })];
    const synthetic = (document: ResultsDocument): ResultsDocument => ({
      ...document,
      study: { ...document.study, source: { synthetic: true } },
    });
    expect(differencing(synthetic(before), after)).toBeUndefined();
    expect(differencing(before, noisy({ to: 1204, epsilon: 1 }))).toBeUndefined();
  });
});

function noisy({ epsilon, ...panel }: Panel & { readonly epsilon: number }): ResultsDocument {
  const open = openPanel(panel);
  const items = open.codebook.items.map(({ id }) => ({ column: id, levels: ['Declared'] }));
  const declared = { ...open, study: { ...open.study, items } };
  const released = publishNoisy(declared, epsilon, () => seededBits(panel.to + 10 * epsilon));
  if (!released.ok) throw new Error('noisy: expected a release');
  return released.value.document;
}

/** The same with so many in one cell of a distribution, which no other table counts. */
function withCount(document: ResultsDocument, n: number): ResultsDocument {
  const row = { group: 'Gen Z', level: 'Extreme', n, base: 300, estimate: n / 300, se: 0.01 };
  const table: DistributionTable = {
    measure: 'distribution',
    item: 'other',
    by: 'generation',
    levels: ['Low', 'Extreme'],
    rows: [row],
  };
  return { ...document, tables: [...document.tables, table] };
}
