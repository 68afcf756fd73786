import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect';
import { publishedQueries } from '../../src/disclosure/publishedQueries';
import { answerQuery } from '../../src/results/answerQuery';
import type { ResultsDocument } from '../../src/results/ResultsDocument';
import { summarize } from '../../src/results/summarize';
import { attackOf, boundsOf, cellsOf, distinctCells } from './attack';
import { randomStudy } from './randomStudy';

const policy = { minCell: 10, zeroIsSmall: false, dominance: 0.5 };

function documentOf(seed: number, size: number): ResultsDocument {
  const { open } = randomStudy(seed, size);
  const study = summarize(open);
  const tables = publishedQueries(study).flatMap((query) => {
    const table = answerQuery(open, query);
    return table.ok ? [table.value] : [];
  });
  return { format: 'divario.results/1', study, tables };
}

describe('from a published document alone', () => {
  for (const [seed, size] of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
    (s) => [s, 200 + 80 * s] as const,
  )) {
    const document = documentOf(seed, size);
    const published = protect(document, policy);

    it(`no count from 1 to k − 1 is printed (survey ${seed})`, () => {
      const small = published.tables
        .flatMap(cellsOf)
        .filter(({ told }) => told !== undefined && told > 0 && told < policy.minCell);
      expect(small.map(({ name }) => name)).toEqual([]);
    });

    it(`no hidden count can be bounded to within k (survey ${seed})`, async () => {
      const attack = attackOf(published);
      const hidden = distinctCells(published).filter((cell) => cell.told === undefined);
      const narrow: string[] = [];
      for (const { name, test } of hidden) {
        const [low, high] = await boundsOf(attack, test);
        if (high - low < policy.minCell - 1e-6) narrow.push(`${name}: ${low}…${high}`);
      }
      expect(narrow).toEqual([]);
    }, 300_000);
  }
});
