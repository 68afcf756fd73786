// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useStore } from '../../../src/app/store/useStore';
import { readStudy } from '../../../src/study/readStudy';
import type { Study } from '../../../src/study/Study';
import { writeStudy } from '../../../src/study/writeStudy';
import { renderApp } from '../renderApp';
import {
  answerDialog,
  choose,
  drop,
  goToStep,
  openQuestion,
  openWizard,
  textFile,
} from './openWizard';
import { waveOne, waveTwo } from './waves';

function draft() {
  const { draft } = useStore.getState();
  if (draft.status !== 'draft') throw new Error('wizard: expected a draft, got none');
  return draft;
}

/** The study file that the wizard hands to the browser's downloads, and its name. */
async function savedStudy(save: () => Promise<void>): Promise<{ name: string; text: string }> {
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return 'blob:study';
  };
  URL.revokeObjectURL = () => {};
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
  });
  await save();
  click.mockRestore();
  return { name, text: (await blob?.text()) ?? '' };
}

/** A study file of the first wave, with two corrections in it. */
async function studyOfWaveOne(): Promise<Study> {
  const { user } = await openWizard(textFile('wave-1.csv', waveOne));
  await goToStep(user, 'Check the questions');
  await openQuestion(user, 'Do you use an ad blocker');
  await choose(user, 'How it is known', 'Observed');
  return draft().study;
}

describe('the study file', () => {
  it('is saved as it stands, named after the survey, and reads back equal', async () => {
    const { user } = await openWizard(textFile('wave-1.csv', waveOne));
    await goToStep(user, 'Check the questions');
    await openQuestion(user, 'Do you use an ad blocker');
    await choose(user, 'How it is known', 'Observed');
    const { name, text } = await savedStudy(() =>
      user.click(screen.getByRole('button', { name: 'Save as study file' })),
    );
    expect(name).toBe('wave-1.study.json');
    expect(text).toBe(writeStudy(draft().study));
    expect(readStudy(text)).toEqual({ ok: true, value: draft().study });
    expect(text).toContain('"evidence": "observed"');
  });

  it('of one wave is applied to the next, with what no longer matches: a column gone, an answer new', async () => {
    const { user } = await openWizard(textFile('wave-1.csv', waveOne));
    await goToStep(user, 'Check the questions');
    await openQuestion(user, 'Do you use an ad blocker');
    await choose(user, 'How it is known', 'Observed');
    const text = writeStudy(draft().study);

    act(() => drop(textFile('wave-2.csv', waveTwo)));
    await waitFor(() => expect(draft().opened.file.name).toBe('wave-2.csv'));
    answerDialog(textFile('wave-1.study.json', text));
    await user.click(screen.getByRole('button', { name: 'Apply a study file…' }));
    expect(
      await screen.findByText(/left out: this survey has no column “How much do you trust banks/),
    ).toBeVisible();
    expect(
      screen.getByText(
        /It may now be called “I am worried about how companies use my personal data”/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/none of its levels.*Only on new sites/)).toBeVisible();
    const blocker = draft().study.items.find((item) => item.column === 'Do you use an ad blocker?');
    expect(blocker?.evidence).toBe('observed');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(draft().study).toEqual(draft().opened.proposal);
  });

  it('comes along with the survey it was made for', async () => {
    const study = await studyOfWaveOne();
    act(() =>
      drop(textFile('wave-1.csv', waveOne), textFile('wave-1.study.json', writeStudy(study))),
    );
    await waitFor(() => expect(draft().past).toEqual([]));
    const blocker = draft().study.items.find((item) => item.column === 'Do you use an ad blocker?');
    expect(blocker?.evidence).toBe('observed');
    expect(draft().mismatches).toEqual([]);
  });

  it('dropped alone is applied to the survey that is being imported', async () => {
    const study = await studyOfWaveOne();
    act(() => drop(textFile('other.study.json', writeStudy({ ...study, title: 'Renamed' }))));
    await waitFor(() => expect(draft().study.title).toBe('Renamed'));
    expect(draft().past.at(-1)?.title).not.toBe('Renamed');
  });

  it('that is bad is noticed, and changes nothing', async () => {
    const { user } = await openWizard(textFile('wave-1.csv', waveOne));
    const before = draft().study;
    answerDialog(textFile('broken.json', '{"format": "divario.study/1", "items": 3}'));
    await user.click(screen.getByRole('button', { name: 'Apply a study file…' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/not right at items/);
    expect(draft().study).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('without any survey says that the survey is needed', async () => {
    renderApp({ hash: '#/import' });
    await screen.findByRole('button', { name: 'Choose a file…' });
    act(() => drop(textFile('wave-1.study.json', '{}')));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Choose the survey itself/);
  });
});

describe('another file while one is being imported', () => {
  it('that cannot be read says so, and leads back to the corrections made so far', async () => {
    const study = await studyOfWaveOne();
    const { user } = { user: (await import('@testing-library/user-event')).default.setup() };
    act(() => drop(textFile('empty.csv', '')));
    expect(await screen.findByRole('alert')).toHaveTextContent('The file is empty');
    await user.click(screen.getByRole('button', { name: 'Back to wave-1.csv' }));
    expect(draft().study).toBe(study);
  });

  it('is one at a time: of several the first is opened, and its owner is told', async () => {
    await openWizard(textFile('wave-1.csv', waveOne), textFile('wave-2.csv', waveTwo));
    expect(draft().opened.file.name).toBe('wave-1.csv');
    expect(screen.getByText(/one survey is opened at a time, here wave-1.csv/)).toBeVisible();
  });
});

describe('a file read again in another way', () => {
  async function correctedWaveOne() {
    const { user } = await openWizard(textFile('wave-1.csv', waveOne));
    await goToStep(user, 'Check the questions');
    await openQuestion(user, 'Do you use an ad blocker');
    await choose(user, 'How it is known', 'Observed');
    await openQuestion(user, 'I am worried');
    await choose(user, 'Role', 'trust');
    await goToStep(user, 'Check the file');
    return user;
  }
  const item = (start: string) =>
    draft().study.items.find(({ column }) => column?.startsWith(start));

  it('keeps the corrections of columns that are still there, as one that can be undone', async () => {
    const user = await correctedWaveOne();
    await choose(user, 'Encoding', 'windows-1252');
    await screen.findByRole('button', { name: /windows-1252/ });
    await waitFor(() => expect(draft().opened.file.encoding).toBe('windows-1252'));
    expect(item('Do you use an ad blocker')).toMatchObject({ evidence: 'observed' });
    expect(item('I am worried')).toMatchObject({ role: 'trust' });
    expect(draft().mismatches).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(item('I am worried')).toMatchObject({ role: 'concern' });
  });

  it('names the columns whose corrections no longer fit', async () => {
    const user = await correctedWaveOne();
    await choose(user, 'Header rows', '0');
    expect(
      await screen.findByText(/no column of these names.*I am worried.*Do you use an ad blocker/),
    ).toBeVisible();
    expect(draft().opened.file.headerRows).toBe(0);
  });
});
