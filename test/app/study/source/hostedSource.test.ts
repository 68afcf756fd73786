import { describe, expect, it } from 'vitest';
import { hostedSource } from '../../../../src/app/study/source/hostedSource';
import type { StudySource } from '../../../../src/app/study/source/StudySource';
import { upgradingSource } from '../../../../src/app/study/source/upgradingSource';
import { publishedFiles } from '../../../../src/engine/publishedFiles';
import { errorProblem } from '../../../../src/problem/Problem';
import { failed, ok } from '../../../../src/problem/Result';
import type { PublishedManifest } from '../../../../src/results/document/PublishedManifest';
import type { Query } from '../../../../src/results/query/Query';
import { fixtureResults, fixtureSummary } from '../../fixtures/results';

const { signal } = new AbortController();
const published: Query = {
  measure: 'gap',
  concern: 'concern_1',
  behavior: 'behavior_1',
  by: 'generation',
  filters: [{ column: 'gender', levels: ['Female'] }],
};
const unpublished: Query = { ...published, by: 'region' };

describe('a published study', () => {
  it('answers each published table by its query, filters included', async () => {
    const source = hostedSource(fixtureResults);
    for (const table of fixtureResults.tables) {
      const { measure, by, filters = [] } = table;
      const query = (
        measure === 'gap'
          ? { measure, by, filters, concern: table.concern, behavior: table.behavior }
          : { measure, by, filters, item: 'item' in table ? table.item : '' }
      ) as Query;
      expect(await source.tables([query], signal)).toEqual([{ ok: true, table }]);
    }
  });

  it('answers the gap of all respondents alone from its table by generation', async () => {
    const query: Query = { ...published, by: 'none', filters: [] };
    const [reply] = await hostedSource(fixtureResults).tables([query], signal);
    const byGeneration = fixtureResults.tables.find(
      ({ measure, by, filters = [] }) =>
        measure === 'gap' && by === 'generation' && filters.length === 0,
    );
    expect(reply).toMatchObject({
      ok: true,
      table: { by: 'none', rows: [byGeneration?.rows[0]], contrasts: [] },
    });
  });

  it('says of any other table that it was not published', async () => {
    const replies = await hostedSource(fixtureResults).tables([published, unpublished], signal);
    expect(replies).toMatchObject([
      { ok: true },
      { ok: false, problem: { code: 'not-published' } },
    ]);
  });

  it('in parts reads what a query needs, once, and tries again what could not be read', async () => {
    const files = publishedFiles({ document: fixtureResults });
    const { first, parts } = JSON.parse(files['manifest.json'] ?? '') as PublishedManifest;
    const asked: string[] = [];
    let isReachable = false;
    const source = hostedSource(JSON.parse(files[first] ?? ''), {
      parts,
      read: async ({ file }) => {
        asked.push(file);
        if (!isReachable)
          return failed(errorProblem('study-unreachable', { address: file, reason: '503' }));
        return ok(JSON.parse(files[file] ?? ''));
      },
    });
    expect(source.published).toEqual(hostedSource(fixtureResults).published);
    const [unread] = await source.tables([published], signal);
    expect(unread).toMatchObject({ ok: false, problem: { code: 'study-unreachable' } });
    isReachable = true;
    const replies = await source.tables([published, published, unpublished], signal);
    expect(replies).toEqual(
      await hostedSource(fixtureResults).tables([published, published, unpublished], signal),
    );
    expect(asked).toHaveLength(2);
    expect(new Set(asked).size).toBe(1);
  });

  it('tells which views it holds', () => {
    expect(hostedSource(fixtureResults).published).toEqual([
      { by: 'generation', filters: [] },
      { by: 'gender', filters: [] },
      { by: 'generation', filters: published.filters },
    ]);
  });
});

describe('a published study whose survey may be read', () => {
  const [table] = fixtureResults.tables;
  const survey: StudySource = {
    kind: 'local',
    summary: fixtureSummary,
    tables: async (queries) => queries.map(() => ({ ok: true, table: table! })),
    close() {},
  };

  it('opens the survey on the first query beyond what was published, once', async () => {
    let opened = 0;
    const source = upgradingSource(hostedSource(fixtureResults), async () => {
      opened += 1;
      return ok(survey);
    });
    await source.tables([published], signal);
    expect(opened).toBe(0);
    const replies = await source.tables([published, unpublished], signal);
    await source.tables([unpublished], signal);
    expect(opened).toBe(1);
    expect(replies[0]).not.toEqual(replies[1]);
    expect(replies[1]).toEqual({ ok: true, table });
  });

  it('says why, where the survey cannot be opened, and tries again the next time', async () => {
    const answers = [failed(errorProblem('study-unreachable')), ok(survey)];
    const source = upgradingSource(hostedSource(fixtureResults), async () => answers.shift()!);
    expect(await source.tables([unpublished], signal)).toMatchObject([
      { ok: false, problem: { code: 'study-unreachable' } },
    ]);
    expect(await source.tables([unpublished], signal)).toMatchObject([{ ok: true }]);
  });
});
