// @vitest-environment jsdom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useStore } from '../../../src/app/store/useStore';
import { createStudySession } from '../../../src/app/study/session/createStudySession';
import { applyStudyFile } from '../../../src/app/wizard/file/applyStudyFile';
import { readSurveyFiles } from '../../../src/app/wizard/file/readSurveyFiles';
import { finishImport } from '../../../src/app/wizard/finish/finishImport';
import { inProcessEngine } from '../inProcessEngine';
import { waveOne } from './waves';

const survey = (name: string, text = waveOne) => new File([text], name);
const draft = () => {
  const state = useStore.getState().draft;
  if (state.status !== 'draft') throw new Error(`expected a draft, got ${state.status}`);
  return state;
};

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

function unreadable(name: string): File {
  const file = new File(['{'], name);
  file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  return file;
}

/** A session whose import has read one survey. */
async function withDraft() {
  const session = createStudySession({
    fetch: async () => new Response(null, { status: 404 }),
    startEngine: async () => inProcessEngine(),
  });
  const read = async (file: File, studyFile?: File, signal = new AbortController().signal) =>
    readSurveyFiles(await session.engine(), session.reading, {
      survey: file,
      options: {},
      studyFile,
      signal,
    });
  const first = survey('first.csv');
  await read(first);
  return { session, read, first };
}

describe('the files of an import', () => {
  it('are those of the draft: one that could not be read does not take the place of the last', async () => {
    const { session, read, first } = await withDraft();
    await read(survey('empty.csv', ''));
    expect(useStore.getState().draft.status).toBe('failed');
    useStore.getState().leaveReading();
    expect(draft().opened.file.name).toBe('first.csv');
    expect(session.reading.survey).toBe(first);
  });

  it('say nothing once their reading was given up, whatever was wrong with the study file', async () => {
    const { read } = await withDraft();
    const stop = new AbortController();
    const torn = unreadable('study.json');
    let tear = () => {};
    torn.text = vi.fn(
      () =>
        new Promise<string>((_, reject) => {
          tear = () => reject(new DOMException('gone', 'NotReadableError'));
        }),
    );
    const reading = read(survey('second.csv'), torn, stop.signal);
    await vi.waitFor(() => expect(torn.text).toHaveBeenCalled());
    stop.abort();
    useStore.getState().leaveReading();
    tear();
    await reading;
    expect(draft().opened.file.name).toBe('first.csv');
  });

  it('name a study file that cannot be read, and leave the draft as it was', async () => {
    const { session } = await withDraft();
    const { study } = draft();
    await applyStudyFile(await session.engine(), unreadable('study.json'));
    expect(useStore.getState().notices).toMatchObject([{ code: 'file-unreadable' }]);
    expect(draft().study).toBe(study);
  });

  it('open although the part that keeps them cannot be loaded, which is said', async () => {
    vi.doMock('../../../src/app/study/kept/keptSurveys', () => {
      throw new Error('Failed to fetch dynamically imported module');
    });
    onTestFinished(() => vi.doUnmock('../../../src/app/study/kept/keptSurveys'));
    const { session } = await withDraft();
    const finished = await finishImport(session, draft(), true);
    expect(finished.ok).toBe(true);
    expect(useStore.getState().study.status).toBe('open');
    expect(draft()).toMatchObject({ isOpened: true, isKept: false });
    await vi.waitFor(() =>
      expect(useStore.getState().notices).toMatchObject([{ code: 'part-missing' }]),
    );
  });
});
