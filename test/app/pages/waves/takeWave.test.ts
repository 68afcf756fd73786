// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeWave, leaveWave, takeWave } from '../../../../src/app/pages/waves/takeWave';
import { useStore } from '../../../../src/app/store/useStore';
import { createStudySession } from '../../../../src/app/study/session/createStudySession';
import type { Engine } from '../../../../src/engine/client';
import { fixtureResults } from '../../fixtures/results';
import { inProcessEngine } from '../../inProcessEngine';
import { waveOne } from '../../wizard/waves';

const survey = (name: string) => new File([waveOne], name);
const results = () => new File([JSON.stringify(fixtureResults)], '2022.json');
const picked = () => useStore.getState().pickedWave;
const taking = () => useStore.getState().takingWave;

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

/** A session whose engines say when they are closed, and can be made to wait before they adopt. */
function sessionWith({ gate }: { gate?: Promise<void> } = {}) {
  const open = new Set<Engine>();
  const session = createStudySession({
    fetch: async () => new Response(null, { status: 404 }),
    startEngine: async () => {
      const engine = inProcessEngine();
      const watched: Engine = {
        ask: async (name, args, options) => {
          if (name === 'adopt') await gate;
          return engine.ask(name, args, options);
        },
        close: () => {
          open.delete(watched);
          engine.close();
        },
      };
      open.add(watched);
      return watched;
    },
  });
  return { session, open };
}

describe('taking a file as the other wave', () => {
  it('holds a survey’s worker while the survey is the other wave, and no longer', async () => {
    const { session, open } = sessionWith();
    await takeWave(session, [survey('a 2022.csv')]);
    expect(picked()).toMatchObject({ kind: 'survey', fileName: 'a 2022.csv' });
    await takeWave(session, [survey('b 2023.csv')]);
    expect(picked()).toMatchObject({ fileName: 'b 2023.csv' });
    expect(open.size).toBe(1);
    await takeWave(session, [results()]);
    expect(picked()).toMatchObject({ kind: 'results' });
    expect(open.size).toBe(0);
    await takeWave(session, [survey('a 2022.csv')]);
    closeWave(session);
    expect([picked(), open.size]).toEqual([undefined, 0]);
  });

  it('gives up a survey that is still being read for a results file chosen after it', async () => {
    let adopt = () => {};
    const gate = new Promise<void>((resolve) => {
      adopt = resolve;
    });
    const { session, open } = sessionWith({ gate });
    const slow = takeWave(session, [survey('slow 2020.csv')]);
    await vi.waitFor(() => expect(taking().status).toBe('reading'));
    await takeWave(session, [results()]);
    adopt();
    await slow;
    expect(picked()).toMatchObject({ kind: 'results', fileName: '2022.json' });
    expect(taking()).toEqual({ status: 'idle' });
    expect(open.size).toBe(0);
  });

  it('keeps the wave there was when the reading of another is given up', async () => {
    const { session } = sessionWith();
    await takeWave(session, [results()]);
    const slow = takeWave(session, [survey('slow 2020.csv')]);
    leaveWave(session);
    await slow;
    expect(picked()).toMatchObject({ kind: 'results' });
    expect(taking()).toEqual({ status: 'idle' });
  });

  it('says why a study file beside a survey cannot be read', async () => {
    const { session } = sessionWith();
    const torn = new File(['{'], 'study.json');
    torn.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await takeWave(session, [survey('a 2022.csv'), torn]);
    expect(taking()).toMatchObject({ problem: { code: 'file-unreadable' } });
  });

  it('reads a survey by a study file of its own year, and by another’s in its own', async () => {
    const { session } = sessionWith();
    const study = {
      format: 'divario.study/1',
      title: 'In its own words',
      fieldwork: { year: 2021 },
      generation: { column: 'birth_year', from: 'birth-year' },
      items: [],
    };
    const studyFile = new File([JSON.stringify(study)], 'study.json');
    await takeWave(session, [survey('answers.csv'), studyFile]);
    expect(picked()).toMatchObject({ summary: { fieldworkYear: 2021, title: study.title } });
    await takeWave(session, [survey('answers 2023.csv'), studyFile]);
    expect(picked()).toMatchObject({ summary: { fieldworkYear: 2023, title: 'answers 2023' } });
  });

  it('says that ages tell no generations in a wave whose year nothing tells', async () => {
    const { session } = sessionWith();
    const byAge = { column: 'birth_year', from: 'age' };
    const study = { format: 'divario.study/1', generation: byAge, items: [] };
    const ages = waveOne.replace(/^\d{4}/gm, (year) => String(2024 - Number(year)));
    const studyFile = new File([JSON.stringify(study)], 'study.json');
    await takeWave(session, [new File([ages], 'answers.csv'), studyFile]);
    expect(picked()).toMatchObject({ mismatches: [{ code: 'generation-fieldwork-year-missing' }] });
  });
});
