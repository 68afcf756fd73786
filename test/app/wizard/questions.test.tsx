// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useStore } from '../../../src/app/store/useStore';
import type { StudyItem } from '../../../src/study/Study';
import { choose, goToStep, openQuestion, openWizard, textFile } from './openWizard';
import { waveOne } from './waves';

const concern = 'I am worried about how companies use my data';
const adBlocker = 'Do you use an ad blocker?';
const trust = 'How much do you trust banks with your data?';

async function openQuestions() {
  const app = await openWizard(textFile('wave-1.csv', waveOne));
  await goToStep(app.user, 'Check the questions');
  await screen.findByRole('list', { name: 'Questions' });
  return app;
}

function item(column: string): StudyItem | undefined {
  const { draft } = useStore.getState();
  if (draft.status !== 'draft') throw new Error('wizard: expected a draft, got none');
  return draft.study.items.find((one) => one.column === column);
}

const levelNames = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label') ?? row.textContent ?? '');
const rowOf = async (wording: string) =>
  screen.findByRole('button', { name: new RegExp(`^${wording.replace('?', '\\?')}`) });

describe('the questions of a survey being imported', () => {
  it('are listed with what each was taken for, and a correction marks the question as the owner’s choice', async () => {
    const { user } = await openQuestions();
    expect(await rowOf(concern)).toHaveTextContent('concern');
    await openQuestion(user, 'How much do you trust');
    await choose(user, 'Role', 'preference');
    expect(await rowOf(trust)).toHaveTextContent('preference · your choice');
    expect(item(trust)?.role).toBe('preference');
  });

  it('say why each was taken for what it is', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'I am worried');
    expect(screen.getByText(/^Why:.*worried/)).toBeVisible();
    expect(screen.getByText('120 answers, none blank.')).toBeVisible();
  });

  it('take one role together, as one correction that can be undone and redone', async () => {
    const { user } = await openQuestions();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: `Select ${trust}` }));
    await user.click(screen.getByRole('checkbox', { name: `Select ${adBlocker}` }));
    expect(screen.getByText('2 columns selected')).toBeVisible();
    await choose(user, 'Give them the role', 'tactic');
    expect([item(trust)?.role, item(adBlocker)?.role]).toEqual(['tactic', 'tactic']);
    await user.click(undo);
    expect([item(trust)?.role, item(adBlocker)?.role]).toEqual(['trust', 'behavior']);
    expect(undo).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect([item(trust)?.role, item(adBlocker)?.role]).toEqual(['tactic', 'tactic']);
  });

  it('are found by their wording, and narrowed to those of a role', async () => {
    const { user } = await openQuestions();
    const list = screen.getByRole('list', { name: 'Questions' });
    await user.type(screen.getByRole('searchbox', { name: 'Search questions' }), 'BLOCKER');
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox', { name: 'Search questions' }));
    await choose(user, 'Show', 'Role: concern');
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    await user.type(screen.getByRole('searchbox', { name: 'Search questions' }), 'nowhere');
    expect(screen.getByText('No column matches.')).toBeVisible();
  });

  it('are left out and taken in again', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'How much do you trust');
    await choose(user, 'Role', 'left out');
    expect(item(trust)).toBeUndefined();
    await choose(user, 'Role', 'trust');
    expect(item(trust)?.role).toBe('trust');
  });

  it('tell of a behavior whether it protects and how it is known', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'Do you use an ad blocker');
    await choose(user, 'Direction', 'Gives data away');
    await choose(user, 'How it is known', 'Observed');
    expect(item(adBlocker)).toMatchObject({ direction: 'disclosing', evidence: 'observed' });
  });

  it('are given a name for charts, which counts once its field is left', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'Do you use an ad blocker');
    const name = screen.getByRole('textbox', { name: 'Name on charts' });
    await user.clear(name);
    await user.type(name, 'Blocks ads');
    await user.tab();
    expect(item(adBlocker)?.label).toBe('Blocks ads');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(item(adBlocker)?.label).not.toBe('Blocks ads');
  });
});

describe('the answers of a question', () => {
  it('stand lowest first, and move by keyboard', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'I am worried');
    expect(levelNames()).toEqual([
      'Strongly disagree',
      'Disagree',
      'Neither agree nor disagree',
      'Agree',
      'Strongly agree',
    ]);
    screen.getByRole('button', { name: 'Move “Agree” up' }).focus();
    await user.keyboard('{Enter}');
    expect(item(concern)?.levels?.slice(2, 4)).toEqual(['Agree', 'Neither agree nor disagree']);
    await waitFor(() => expect(levelNames()[2]).toBe('Agree'));
    await user.click(screen.getByRole('button', { name: 'Reverse the order' }));
    expect(levelNames()[0]).toBe('Strongly agree');
  });

  it('count as yes where ticked', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'I am worried');
    const ticked = () =>
      screen
        .getAllByRole('checkbox', { name: /^Counts as yes/, checked: true })
        .map((box) => box.getAttribute('aria-label'));
    expect(ticked()).toEqual(['Counts as yes: Agree', 'Counts as yes: Strongly agree']);
    await user.click(screen.getByRole('checkbox', { name: 'Counts as yes: Agree' }));
    expect(item(concern)?.top).toEqual(['Strongly agree']);
    expect(ticked()).toEqual(['Counts as yes: Strongly agree']);
  });

  it('are made missing, and answers again', async () => {
    const { user } = await openQuestions();
    await openQuestion(user, 'I am worried');
    expect(screen.getByText('Prefer not to say')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Make missing: Neither agree nor disagree' }),
    );
    expect(item(concern)?.missing).toContain('Neither agree nor disagree');
    expect(levelNames()).not.toContain('Neither agree nor disagree');
    const missing = screen.getByText('Neither agree nor disagree').closest('li');
    await user.click(within(missing!).getByRole('button', { name: /^Make an answer/ }));
    expect(levelNames()).toContain('Neither agree nor disagree');
    expect(item(concern)?.missing).not.toContain('Neither agree nor disagree');
  });
});
