import { beforeEach, expect, it } from 'vitest';
import { surveyAtRisk } from '../../../src/app/store/surveyAtRisk';
import { useStore } from '../../../src/app/store/useStore';
import type { OpenedSurvey } from '../../../src/engine/protocol';
import type { Study } from '../../../src/study/Study';
import { fixtureResults } from '../fixtures/results';

const opened = { file: { name: 'mine.csv' } } as OpenedSurvey;
const atRisk = () => surveyAtRisk(useStore.getState());

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

it('nothing of the reader’s is lost by loading the page again while only published studies are open', () => {
  expect(atRisk()).toBeUndefined();
});

it('a survey being read or corrected would be lost, until this browser keeps it', () => {
  useStore.getState().startReading('mine.csv');
  expect(atRisk()).toBe('mine.csv');
  useStore.getState().beginDraft(opened, { format: 'divario.study/1', items: [] }, []);
  expect(atRisk()).toBe('mine.csv');
  useStore.getState().noteOpened(true);
  expect(atRisk()).toBeUndefined();
});

const study: Study = { format: 'divario.study/1', items: [] };
const summary = fixtureResults.study;

/** Opens a survey of the reader's own from the import, kept or not. */
function open(isKept: boolean): void {
  const store = useStore.getState();
  store.beginDraft(opened, study, []);
  store.openStudy({ origin: { kind: 'local', fileName: 'mine.csv' }, summary });
  store.noteOpened(isKept);
}

it('a survey whose corrections wait behind a file that could not be read would be lost', () => {
  useStore.getState().beginDraft(opened, study, []);
  useStore.getState().startReading('broken.csv');
  useStore.getState().failReading('broken.csv', []);
  expect(atRisk()).toBe('mine.csv');
});

it('a kept survey is safe, also behind a file that could not be read, and after another was given up', () => {
  open(true);
  useStore.getState().startReading('broken.csv');
  useStore.getState().failReading('broken.csv', []);
  expect(atRisk()).toBeUndefined();
  const another = { file: { name: 'another.csv' } } as OpenedSurvey;
  useStore.getState().beginDraft(another, study, []);
  expect(atRisk()).toBe('another.csv');
  useStore.getState().endImport();
  expect(atRisk()).toBeUndefined();
});

it('an open survey that was not kept would be lost, also when its import was given up', () => {
  open(false);
  useStore.getState().endImport();
  expect(atRisk()).toBe('mine.csv');
});

it('another wave’s survey would be lost, and one being read; a results file holds no answers', () => {
  const { pickWave, noteTaking } = useStore.getState();
  noteTaking({ status: 'reading', fileName: 'wave 1.csv', fraction: 0.5 });
  expect(atRisk()).toBe('wave 1.csv');
  pickWave({ kind: 'survey', fileName: 'wave 1.csv', summary, mismatches: [] });
  expect(atRisk()).toBe('wave 1.csv');
  pickWave({ kind: 'results', fileName: 'wave 1.json', results: fixtureResults });
  expect(atRisk()).toBeUndefined();
});
