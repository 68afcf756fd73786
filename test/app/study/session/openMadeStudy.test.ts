import { describe, expect, it, vi } from 'vitest';
import { openMadeStudy } from '../../../../src/app/study/session/openMadeStudy';
import type { Engine } from '../../../../src/engine/client';
import { errorProblem } from '../../../../src/problem/Problem';
import { failed, ok } from '../../../../src/problem/Result';
import type { Study } from '../../../../src/study/Study';
import { fixtureSummary } from '../../fixtures/results';

const study: Study = { format: 'divario.study/1', items: [] };
const make = async () => ({ csv: 'a,b\n1,2\n', study });

function engineThat(adopt: ReturnType<Engine['ask']>) {
  const asked: { name: string; args: unknown }[] = [];
  const engine = {
    ask: (name: string, args: unknown) => {
      asked.push({ name, args });
      return name === 'adopt' ? adopt : Promise.resolve(ok({}));
    },
    close: vi.fn(),
  };
  return { engine: engine as unknown as Engine & { close: typeof engine.close }, asked };
}

describe('a synthetic study made by its program', () => {
  it('is opened as made, in a worker that closes with it', async () => {
    const { engine, asked } = engineThat(
      Promise.resolve(ok({ summary: fixtureSummary, warnings: [] })),
    );
    const source = await openMadeStudy(make, async () => engine);
    const opened = asked[0]?.args as { source: Blob };
    expect(await opened.source.text()).toBe('a,b\n1,2\n');
    expect(asked[1]).toMatchObject({ name: 'adopt', args: { study } });
    if (!source.ok) throw new Error('expected a source');
    expect(source.value.summary).toBe(fixtureSummary);
    source.value.close();
    expect(engine.close).toHaveBeenCalled();
  });

  it('lets go of the worker when it cannot be adopted', async () => {
    const { engine } = engineThat(Promise.resolve(failed(errorProblem('weight-all-zero'))));
    const source = await openMadeStudy(make, async () => engine);
    expect(source).toMatchObject({ ok: false, problems: [{ code: 'weight-all-zero' }] });
    expect(engine.close).toHaveBeenCalled();
  });
});
