import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engineOn, type WorkerPort } from '../../src/engine/client';
import type { FromWorker, ToWorker } from '../../src/engine/protocol';

/** A worker's port whose answers the test gives by hand. */
function handPort() {
  const sent: ToWorker[] = [];
  const listeners: ((event: { data: FromWorker }) => void)[] = [];
  const failures: ((event: Event) => void)[] = [];
  const port = {
    postMessage: (message: ToWorker) => void sent.push(message),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === 'message') listeners.push(listener);
      if (type === 'error') failures.push(listener);
    },
    terminate: () => undefined,
  } as unknown as WorkerPort;
  const answer = (data: FromWorker) => {
    for (const listener of listeners) listener({ data });
  };
  const fail = (event: Event) => {
    for (const listener of failures) listener(event);
  };
  return { port, sent, answer, fail };
}

describe('the engine client', () => {
  it('pairs replies with calls, whatever their order', async () => {
    const { port, answer } = handPort();
    const engine = engineOn(port);
    const first = engine.ask('previewRows', { count: 1 });
    const second = engine.ask('discard', {});
    answer({ kind: 'done', id: 2, value: null });
    answer({ kind: 'done', id: 1, value: { headers: ['a'], rows: [] } });
    expect(await first).toEqual({ ok: true, value: { headers: ['a'], rows: [] } });
    expect(await second).toEqual({ ok: true, value: null });
  });

  it('tells progress, then the problems of a failed call', async () => {
    const { port, answer } = handPort();
    const fractions: number[] = [];
    const asked = engineOn(port).ask('discard', {}, { onProgress: (f) => void fractions.push(f) });
    answer({ kind: 'progress', id: 1, fraction: 0.5 });
    answer({ kind: 'failed', id: 1, problems: [{ code: 'file-empty', severity: 'error' }] });
    expect(await asked).toEqual({
      ok: false,
      problems: [{ code: 'file-empty', severity: 'error' }],
    });
    expect(fractions).toEqual([0.5]);
  });

  it('drops a cancelled call, tells the worker, and ignores its late reply', async () => {
    const { port, sent, answer } = handPort();
    const controller = new AbortController();
    const asked = engineOn(port).ask('discard', {}, { signal: controller.signal });
    controller.abort();
    answer({ kind: 'done', id: 1, value: null });
    expect(await asked).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
    expect(sent.at(-1)).toEqual({ kind: 'cancel', id: 1 });
  });

  it('answers every call, those to come too, where the worker’s script is not to be had', async () => {
    const { port, fail } = handPort();
    const engine = engineOn(port);
    const asked = engine.ask('discard', {});
    fail(new Event('error'));
    expect(await asked).toMatchObject({ problems: [{ code: 'part-missing' }] });
    expect(await engine.ask('discard', {})).toMatchObject({ problems: [{ code: 'part-missing' }] });
  });

  it('goes on after a fault within the worker, whose call it answers', async () => {
    const { port, answer, fail } = handPort();
    const engine = engineOn(port);
    const asked = engine.ask('discard', {});
    fail(Object.assign(new Event('error'), { message: 'no such row' }));
    expect(await asked).toMatchObject({
      problems: [{ code: 'engine-failed', detail: { reason: 'no such row' } }],
    });
    const next = engine.ask('discard', {});
    answer({ kind: 'done', id: 2, value: null });
    expect(await next).toEqual({ ok: true, value: null });
  });

  it('answers what is under way, and what comes after, as cancelled when it is closed', async () => {
    const { port, sent } = handPort();
    const engine = engineOn(port);
    const asked = engine.ask('discard', {});
    engine.close();
    expect(await asked).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
    expect(await engine.ask('discard', {})).toMatchObject({ problems: [{ code: 'cancelled' }] });
    expect(sent).toHaveLength(1);
  });
});

describe('a worker that is lost', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is noticed once it was silent for a minute; its calls fail, and another engine may be started', async () => {
    const { port, answer, sent } = handPort();
    const engine = engineOn(port);
    const heard = vi.fn();
    engine.onLost?.(heard);
    const first = engine.ask('discard', {});
    answer({ kind: 'done', id: 1, value: null });
    await first;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(heard).not.toHaveBeenCalled();
    const asked = engine.ask('previewRows', { count: 1 });
    await vi.advanceTimersByTimeAsync(70_000);
    expect(sent.at(-1)).toEqual({ kind: 'ping' });
    expect(await asked).toMatchObject({ problems: [{ code: 'engine-stuck' }] });
    expect(heard).toHaveBeenCalledOnce();
    expect(engine.isAbsent).toBe(true);
  });

  it('is not one that works for long and says so, nor one whose script is long in coming', async () => {
    const { port, answer } = handPort();
    const heard = vi.fn();
    const engine = engineOn(port);
    engine.onLost?.(heard);
    void engine.ask('open', { source: new Blob(), name: 'a.csv', options: {} });
    await vi.advanceTimersByTimeAsync(120_000);
    for (let i = 0; i < 30; i++) {
      answer(i % 2 === 0 ? { kind: 'pong' } : { kind: 'progress', id: 1, fraction: i / 30 });
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('is ended when it does not stop reading within a second, and left when it does', async () => {
    for (const stops of [true, false]) {
      const { port, answer } = handPort();
      const end = vi.spyOn(port, 'terminate');
      const engine = engineOn(port);
      const stop = new AbortController();
      const args = { source: new Blob(), name: 'a.csv', options: {} };
      const asked = engine.ask('open', args, { signal: stop.signal });
      stop.abort();
      expect(await asked).toMatchObject({ problems: [{ code: 'cancelled' }] });
      if (stops) answer({ kind: 'failed', id: 1, problems: [] });
      await vi.advanceTimersByTimeAsync(1100);
      expect(end).toHaveBeenCalledTimes(stops ? 0 : 1);
    }
  });
});
