import { beforeEach, expect, it } from 'vitest';
import { surveyAtRisk } from '../../../src/app/store/surveyAtRisk';
import { useStore } from '../../../src/app/store/useStore';
import type { OpenedSurvey } from '../../../src/engine/protocol';

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
