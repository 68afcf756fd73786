import { describe, expect, it, vi } from 'vitest';
import { openHostedSurvey } from '../../../src/app/study/openHostedSurvey';
import type { Engine } from '../../../src/engine/client';
import { errorProblem } from '../../../src/problem/Problem';
import { failed, ok } from '../../../src/problem/Result';
import { fixtureSummary } from '../fixtures/results';

const entry = { survey: 'studies/sample/survey.csv', study: 'studies/sample/study.json' };
const study = { format: 'divario.study/1', csv: { delimiter: ';', headerRows: 2 }, items: [] };

function site(files: Readonly<Record<string, Response>>) {
  return async (address: string) => files[address] ?? new Response(null, { status: 404 });
}

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

describe('a synthetic study’s survey', () => {
  it('is read as its study file says, in a worker that closes with it', async () => {
    const { engine, asked } = engineThat(
      Promise.resolve(ok({ summary: fixtureSummary, warnings: [] })),
    );
    const fetch = site({
      [entry.survey]: new Response('a;b'),
      [entry.study]: Response.json(study),
    });
    const source = await openHostedSurvey(entry, fetch, async () => engine);
    expect(asked[0]).toMatchObject({
      name: 'open',
      args: { name: 'survey.csv', options: { delimiter: ';', headerRows: 2 } },
    });
    expect(asked[1]).toMatchObject({ name: 'adopt', args: { study } });
    if (!source.ok) throw new Error('expected a source');
    expect(source.value.summary).toBe(fixtureSummary);
    source.value.close();
    expect(engine.close).toHaveBeenCalled();
  });

  it('starts no worker when a file of it is missing or wrong', async () => {
    const startEngine = vi.fn();
    const missing = site({ [entry.study]: Response.json(study) });
    expect(await openHostedSurvey(entry, missing, startEngine)).toMatchObject({
      ok: false,
      problems: [{ code: 'study-unreachable', detail: { address: entry.survey, reason: '404' } }],
    });
    const wrong = site({ [entry.study]: Response.json({ format: 'x' }) });
    expect(await openHostedSurvey(entry, wrong, startEngine)).toMatchObject({
      problems: [{ code: 'study-invalid' }, {}],
    });
    expect(startEngine).not.toHaveBeenCalled();
  });

  it('lets go of the worker when the survey cannot be adopted', async () => {
    const { engine } = engineThat(Promise.resolve(failed(errorProblem('weight-all-zero'))));
    const fetch = site({
      [entry.survey]: new Response('a;b'),
      [entry.study]: Response.json(study),
    });
    const source = await openHostedSurvey(entry, fetch, async () => engine);
    expect(source).toMatchObject({ ok: false, problems: [{ code: 'weight-all-zero' }] });
    expect(engine.close).toHaveBeenCalled();
  });
});
