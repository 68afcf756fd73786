import { describe, expect, it, vi } from 'vitest';
import type { StudySource } from '../../../../src/app/study/source/StudySource';
import { createTableCache } from '../../../../src/app/study/tables/createTableCache';
import type { TableReply } from '../../../../src/engine/protocol';
import type { Query, View } from '../../../../src/results/query/Query';
import { fixtureResults, fixtureSummary } from '../../fixtures/results';

const [table] = fixtureResults.tables;
const all: View = { by: 'generation', filters: [] };
const top = (item: string, view = all): Query => ({ measure: 'top-box', item, ...view });
const women: View = { by: 'generation', filters: [{ column: 'gender', levels: ['Female'] }] };

/** A source that answers when told to. */
function slowSource() {
  const calls: { queries: readonly Query[]; signal: AbortSignal; answer: () => void }[] = [];
  const source: StudySource = {
    kind: 'local',
    summary: fixtureSummary,
    tables: (queries, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        const replies = queries.map((): TableReply => ({ ok: true, table: table! }));
        calls.push({ queries, signal, answer: () => resolve(replies) });
      }),
    close: vi.fn(),
  };
  return { source, calls };
}

const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('the cache of tables', () => {
  it('asks for everything claimed in one tick at once, each query one time', async () => {
    const { source, calls } = slowSource();
    const cache = createTableCache();
    cache.drawFrom(source);
    cache.claim(top('a'));
    cache.claim(top('a'));
    cache.claim(top('b'));
    await tick();
    expect(calls.map(({ queries }) => queries)).toEqual([[top('a'), top('b')]]);
  });

  it('keeps an answer for the next view that asks', async () => {
    const { source, calls } = slowSource();
    const cache = createTableCache();
    cache.drawFrom(source);
    const release = cache.claim(top('a'));
    await tick();
    calls[0]?.answer();
    await tick();
    release();
    cache.claim(top('a'));
    await tick();
    expect(cache.reply(top('a'))).toEqual({ ok: true, table });
    expect(calls).toHaveLength(1);
  });

  it('cancels a query that a newer one replaced, and shows the last answer of its subject meanwhile', async () => {
    const { source, calls } = slowSource();
    const cache = createTableCache();
    cache.drawFrom(source);
    const releaseFirst = cache.claim(top('a'));
    await tick();
    calls[0]?.answer();
    await tick();
    releaseFirst();
    const releaseSecond = cache.claim(top('a', women));
    await tick();
    releaseSecond();
    cache.claim(top('a', { by: 'gender', filters: [] }));
    await tick();
    expect(calls[1]?.signal.aborted).toBe(true);
    expect(calls[2]?.signal.aborted).toBe(false);
    expect(cache.reply(top('a', { by: 'gender', filters: [] }))).toBeUndefined();
    expect(cache.last(top('a', { by: 'gender', filters: [] }))).toBe(table);
  });

  it('does not cancel what is released and claimed again at once', async () => {
    const { source, calls } = slowSource();
    const cache = createTableCache();
    cache.drawFrom(source);
    const release = cache.claim(top('a'));
    await tick();
    release();
    cache.claim(top('a'));
    await tick();
    expect(calls).toHaveLength(1);
    expect(calls[0]?.signal.aborted).toBe(false);
  });

  it('forgets everything of a study when another is drawn from, and asks that one', async () => {
    const first = slowSource();
    const second = slowSource();
    const cache = createTableCache();
    cache.drawFrom(first.source);
    cache.claim(top('a'));
    await tick();
    cache.drawFrom(second.source);
    first.calls[0]?.answer();
    await tick();
    expect(first.calls[0]?.signal.aborted).toBe(true);
    expect(first.source.close).toHaveBeenCalled();
    expect(cache.reply(top('a'))).toBeUndefined();
    expect(second.calls).toHaveLength(1);
  });

  it('turns a crash of the source into a problem', async () => {
    const cache = createTableCache();
    const tables = () => Promise.reject(new Error('out of memory'));
    cache.drawFrom({ kind: 'local', summary: fixtureSummary, tables, close() {} });
    cache.claim(top('a'));
    await tick();
    expect(cache.reply(top('a'))).toMatchObject({
      ok: false,
      problem: { code: 'engine-failed', detail: { reason: 'out of memory' } },
    });
  });

  it('asks again for what the source failed to answer, at the next view that wants it', async () => {
    const problem = { code: 'engine-failed', severity: 'error' } as const;
    const tables = vi
      .fn<StudySource['tables']>()
      .mockResolvedValueOnce([{ ok: false, problem }])
      .mockResolvedValueOnce([{ ok: true, table: table! }]);
    const cache = createTableCache();
    cache.drawFrom({ ...slowSource().source, tables });
    const release = cache.claim(top('a'));
    await tick();
    expect(cache.reply(top('a'))?.ok).toBe(false);
    release();
    await tick();
    cache.claim(top('a'));
    await tick();
    expect(cache.reply(top('a'))?.ok).toBe(true);
  });
});
