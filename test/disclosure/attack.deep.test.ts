import { describe, expect, it } from 'vitest';
import type { DisclosurePolicy } from '../../src/disclosure/DisclosurePolicy';
import { protect } from '../../src/disclosure/publish/protect';
import { publishedQueries } from '../../src/disclosure/publish/publishedQueries';
import { answerQuery } from '../../src/results/answerQuery';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import { allQueries } from '../../src/results/query/allQueries';
import { summarize } from '../../src/results/summary/summarize';
import { attackOf, boundsOf } from './attack';
import { cellsOf, distinctCells } from './attackCells';
import { kindsOf } from './attackKinds';
import { type RandomOptions, randomStudy } from './randomStudy';

const policy: DisclosurePolicy = { minCell: 10, zeroIsSmall: false, dominance: 0.5 };

/** All that a study publishes, and besides it a crossed banner or one of overlapping groups. */
function documentOf(seed: number, size: number, options: RandomOptions = {}): ResultsDocument {
  const { open } = randomStudy(seed, size, options);
  const study = summarize(open);
  const by = options.withTraces ? 'traces' : 'generation × gender';
  const others = allQueries(study, { by, filters: [] }).filter(
    (query) => !('item' in query && by.includes(query.item)),
  );
  const tables = [...publishedQueries(study), ...others].flatMap((query) => {
    const table = answerQuery(open, query);
    return table.ok ? [table.value] : [];
  });
  return { format: 'divario.results/1', study, tables };
}

const surveys: readonly (readonly [seed: number, size: number, options: RandomOptions])[] = [
  ...[1, 2, 3, 8, 10].map((s) => [s, 200 + 80 * s, {}] as const),
  ...[11, 12].map((s) => [s, 120 * s - 800, { complete: true }] as const),
  ...[21, 24].map((s) => [s, 40 * s - 500, { withTraces: true }] as const),
];

describe('from a published document alone', () => {
  for (const [seed, size, options] of surveys) {
    const name = `survey ${seed} of ${size}${Object.keys(options).map((each) => `, ${each}`)}`;
    const kinds = kindsOf(options.withTraces === true);
    const document = documentOf(seed, size, options);
    const published = protect(document, policy);

    it(`no count from 1 to k − 1 is printed (${name})`, () => {
      const small = published.tables
        .flatMap(cellsOf)
        .filter(({ told }) => told !== undefined && told > 0 && told < policy.minCell);
      expect(small.map((cell) => cell.name)).toEqual([]);
    });

    it(`no hidden count can be bounded to within k (${name})`, async () => {
      const attack = attackOf(published, kinds);
      const hidden = distinctCells(published, kinds).filter((cell) => cell.told === undefined);
      const narrow: string[] = [];
      for (const cell of hidden) {
        const [low, high] = await boundsOf(attack, cell.test);
        if (high - low < policy.minCell - 1e-3) narrow.push(`${cell.name}: ${low}…${high}`);
      }
      expect(narrow).toEqual([]);
    }, 300_000);
  }
});
