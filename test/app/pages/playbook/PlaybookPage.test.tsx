// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixtureResults } from '../../fixtures/results';
import { renderApp } from '../../renderApp';

const open = (query = '', studies = { sample: fixtureResults }) =>
  renderApp({ studies, hash: `#/playbook?study=sample${query}` });
const section = async (name: RegExp) =>
  (await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement;

/** A strategy with what is folded under it unfolded. */
async function unfolded(name: RegExp, user: ReturnType<typeof open>['user']) {
  const found = await section(name);
  for (const fold of within(found).queryAllByRole('heading', { level: 3, name: folds }))
    await user.click(fold);
  return found;
}

const folds = /What this survey says|Ask next time|Che cosa dice|Da chiedere/;

describe('the playbook', () => {
  it('holds six ways to earn trust, each with the strength of its evidence', async () => {
    open();
    const contents = await screen.findByRole('navigation', { name: /The six ways/ });
    expect(within(contents).getAllByRole('listitem')).toHaveLength(6);
    const creepy = await section(/Avoid creepy tactics/);
    expect(creepy).toHaveTextContent('Evidence in this survey: weak 1 question speaks to it.');
  });

  it('tells each figure with its interval, base, answers counted and the groups furthest apart', async () => {
    const { user } = open();
    const minimal = await unfolded(/Collect only what is needed/, user);
    expect(minimal).toHaveTextContent(
      /“Companies collect too much about me”: 71% answer “Agree” or “Strongly agree” \(95% interval \d+% to \d+%, n 4,060\)\. By group: 80% of the Silent generation against 60% of Gen Z\./,
    );
  });

  it('says what a behavior is known from', async () => {
    const { user } = open();
    const transparent = await unfolded(/transparent without overwhelming/, user);
    expect(within(transparent).getByText('self-reported')).toBeVisible();
  });

  it('words what to ask where a survey asks nothing, to be pasted', async () => {
    const { user } = open();
    const aggregate = await unfolded(/aggregate and anonymous/, user);
    expect(aggregate).toHaveTextContent('Evidence in this survey: none');
    expect(aggregate).toHaveTextContent('asks nothing that speaks to this');
    const [copy] = within(aggregate).getAllByRole('button', { name: /^Copy the question/ });
    await user.click(copy as HTMLElement);
    expect(await within(aggregate).findByText('Question copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(
      /used only in totals\?\n\( \) Very unwilling/,
    );
  });

  it('words it in Italian for who reads Italian', async () => {
    const { user } = open('&lang=it');
    const aggregate = await unfolded(/aggregati e anonimi/, user);
    expect(aggregate).toHaveTextContent('Prove in questa indagine: nessuna');
    expect(aggregate).toHaveTextContent(/senza il tuo nome e usati solo in totali\?/);
  });

  it('says by which rules evidence is graded, and that made-up respondents prove nothing', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('heading', { name: 'How strength is judged' }));
    expect(
      await screen.findByText(
        /Moderate: 2 questions or more, each on at least 100.*10 points wide/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/These respondents are made up/)).toBeVisible();
  });

  it('stands, with all there is to ask, for a survey of nothing to the point', async () => {
    const study = { ...fixtureResults.study, items: [], pairs: [] };
    open('', { sample: { ...fixtureResults, study } });
    await section(/Avoid creepy tactics/);
    expect(screen.getAllByText(/asks nothing that speaks to this/)).toHaveLength(6);
  });
});
