// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useStore } from '../../../src/app/store/useStore';
import type { Study } from '../../../src/study/Study';
import { choose, goToStep, openQuestion, openWizard, textFile } from './openWizard';
import { waveOne } from './waves';

async function openPeople() {
  const app = await openWizard(textFile('wave-1.csv', waveOne));
  await goToStep(app.user, 'Check who is who');
  await screen.findByRole('heading', { level: 2, name: 'Generation' });
  return app;
}

function study(): Study {
  const { draft } = useStore.getState();
  if (draft.status !== 'draft') throw new Error('wizard: expected a draft, got none');
  return draft.study;
}

const segment = async (name: string) => (await screen.findByText(name)).closest('li');

describe('who is who in a survey being imported', () => {
  it('is read from the year of birth, with how many that gives of each generation', async () => {
    await openPeople();
    expect(study().generation).toMatchObject({ column: 'birth_year' });
    expect(await segment('Baby Boomers')).toHaveTextContent(/^Baby Boomers\d+$/);
    expect(await segment('Gen Z')).toBeVisible();
    expect(screen.getByText('Everybody has one.')).toBeVisible();
  });

  it('is asked for again where no column tells it', async () => {
    const { user } = await openPeople();
    await choose(user, 'Column with age or year of birth', 'None');
    expect(study().generation).toBeUndefined();
    expect(screen.getByText(/No column tells the respondents’ age/)).toBeVisible();
    expect(screen.getByText(/all of them are shown as one group/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show the results' })).toBeEnabled();
    await choose(user, 'Column with age or year of birth', 'birth_year');
    await segment('Gen X');
    expect(screen.getByRole('button', { name: 'Show the results' })).toBeEnabled();
  });

  it('follows the column its owner chooses, and counts who has none then', async () => {
    const { user } = await openPeople();
    await choose(user, 'Column with age or year of birth', 'Gender');
    expect(study().generation).toEqual({ column: 'Gender' });
    expect(await screen.findByText(/^120 respondents have none/)).toBeVisible();
    await choose(user, 'What it holds', 'generation names');
    expect(study().generation).toEqual({ column: 'Gender', from: 'cohort' });
  });

  it('keeps the year of the fieldwork once its field is left', async () => {
    const { user } = await openPeople();
    const year = screen.getByRole('textbox', { name: 'Year of the fieldwork' });
    await user.clear(year);
    await user.type(year, '2024{Enter}');
    expect(study().fieldwork).toEqual({ year: 2024 });
    await user.clear(year);
    await user.type(year, 'soon{Enter}');
    expect(study().fieldwork).toEqual({ year: 2024 });
  });

  it('is weighted by the column its owner chooses', async () => {
    const { user } = await openPeople();
    await choose(user, 'Weight', 'None');
    expect(study().design).not.toHaveProperty('weight');
    await choose(user, 'Weight', 'weight');
    expect(study().design).toMatchObject({ weight: 'weight' });
  });

  it('sets concerns against behaviors as its owner pairs them', async () => {
    const { user } = await openPeople();
    for (const button of screen.queryAllByRole('button', { name: /^Remove the pair/ }))
      await user.click(button);
    expect(study().pairs).toEqual([]);
    await choose(user, 'Behavior', 'Do you use an ad blocker?');
    await user.click(screen.getByRole('button', { name: 'Add this pair' }));
    expect(study().pairs).toEqual([
      {
        concern: 'I am worried about how companies use my data',
        behavior: 'Do you use an ad blocker?',
      },
    ]);
    expect(screen.getByRole('button', { name: 'Add this pair' })).toBeDisabled();
  });

  it('leaves nobody out unless its owner says so', async () => {
    const { user } = await openPeople();
    expect(study().exclude).toBeUndefined();
    const box = await screen.findByRole('checkbox', { name: /exact duplicate/ });
    expect(box).toBeDisabled();
    const filter = screen.getByRole('checkbox', { name: 'Gender' });
    const was = study().filters?.includes('Gender') ?? false;
    await user.click(filter);
    expect(study().filters?.includes('Gender')).toBe(!was);
  });

  it('leaves duplicates out when told, as a choice that can be undone', async () => {
    const [header, first, ...rest] = waveOne.split('\n');
    const doubled = [header, first, first, ...rest].join('\n');
    const { user } = await openWizard(textFile('doubled.csv', doubled));
    await goToStep(user, 'Check who is who');
    await user.click(await screen.findByRole('checkbox', { name: /^1 exact duplicate/ }));
    expect(study().exclude).toEqual({ duplicates: true });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(study().exclude).toBeUndefined();
  });
});

describe('the way to the results', () => {
  it('is open to a survey without a concern; pages that need one say so, and lead back to mend it', async () => {
    const { user } = await openPeople();
    await goToStep(user, 'Check the questions');
    await openQuestion(user, 'I am worried');
    await choose(user, 'Role', 'other');
    expect(screen.getByText(/No question is marked as a concern/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the results' }));
    expect(
      await screen.findByRole('heading', { name: 'This survey can’t show the paradox' }),
    ).toBeVisible();
    expect(screen.getByText(/I am worried/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: /Mend it in the import/ }));
    expect(await screen.findByRole('button', { name: 'Check the questions' })).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('is open to a survey whose ages are all missing: all its respondents are one group, and that is said', async () => {
    const [header, ...rows] = waveOne.split('\n');
    const ageless = [
      header!.replace('birth_year', 'Age'),
      ...rows.map((row) => row.replace(/^\d+/, '')),
    ].join('\n');
    const { user } = await openWizard(textFile('ageless.csv', ageless));
    await goToStep(user, 'Check who is who');
    await choose(user, 'Column with age or year of birth', 'Age');
    await choose(user, 'What it holds', 'age');
    await user.click(screen.getByRole('button', { name: 'Show the results' }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /act to protect it|paradox/,
      }),
    ).toBeVisible();
    expect(
      screen.getAllByText(
        /“Age” tells nobody’s generation, so all respondents are shown as one/,
      )[0],
    ).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('stays in the wizard where the weights are bad, and names the rows', async () => {
    const { user } = await openPeople();
    await choose(user, 'Weight', 'bad_weight');
    await user.click(screen.getByRole('button', { name: 'Show the results' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /“bad_weight” has 1 value .*negative.*first rows: 42/,
    );
    await choose(user, 'Weight', 'weight');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('ends on the overview of the survey, and leads back to its reading with every correction', async () => {
    const { user } = await openPeople();
    await user.click(screen.getByRole('button', { name: 'Show the results' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/\?study=local/));
    expect(
      await screen.findByRole('heading', { level: 1, name: /act to protect it/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Data' }));
    await user.click(await screen.findByRole('link', { name: 'Correct how the file was read' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
    await goToStep(user, 'Check the questions');
    await openQuestion(user, 'I am worried');
    await user.click(screen.getByRole('checkbox', { name: 'Counts as yes: Agree' }));
    await user.click(screen.getByRole('button', { name: 'Show the results' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/\?study=local/));
    const counted = useStore.getState().study;
    if (counted.status !== 'open') throw new Error('study: expected an open one');
    const concern = counted.summary.items?.find((one) => one.role === 'concern');
    expect(concern?.top).toEqual(['Strongly agree']);
  });

  it('is given up by discarding the survey', async () => {
    const { user } = await openPeople();
    await user.click(screen.getByRole('button', { name: 'Discard this survey' }));
    expect(within(screen.getByRole('main')).getByRole('button')).toHaveTextContent('Choose a file');
  });
});
