// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/client';
import type { Query } from '../../src/results/query/Query';
import { fixtureResults } from './fixtures/results';
import { renderApp } from './renderApp';

const sample = { sample: fixtureResults };
const another = {
  ...fixtureResults,
  study: { ...fixtureResults.study, title: 'Another survey', source: { synthetic: false } },
};
const heading = () => screen.findByRole('heading', { level: 1 });
const hash = () => window.location.hash;

describe('the first visit', () => {
  it('opens the first published study on its headline, with the gap’s margin', async () => {
    renderApp({ studies: { sample: fixtureResults, other: another } });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /71% are concerned.*28 points, give or take 3/,
      }),
    ).toBeVisible();
    expect(await screen.findAllByText(/Trust and personalization 2024/)).not.toHaveLength(0);
    expect(screen.getByText('Synthetic data')).toBeVisible();
    expect(hash()).toBe('#/?study=sample');
    expect(document.title).toBe('Overview · Trust and personalization 2024 · Divario');
  });

  it('opens the study that the address names', async () => {
    renderApp({ studies: { sample: fixtureResults, other: another }, hash: '#/?study=other' });
    await waitFor(() => expect(document.title).toContain('Another survey'));
    expect(screen.queryByText('Synthetic data')).toBeNull();
  });

  it('opens another study, and says so, where the address names none of the site’s', async () => {
    renderApp({ studies: sample, hash: '#/?study=gone' });
    expect(await screen.findByText(/no study “gone”/)).toBeVisible();
    expect(await screen.findByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
  });

  it('says which filters of a link the study does not have, and shows it without them', async () => {
    renderApp({ studies: sample, hash: '#/?f.gender=Nobody' });
    expect(await screen.findByText(/no such filter.*gender: Nobody/)).toBeVisible();
    expect(await screen.findByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
  });

  it('says that a link to a file on somebody’s computer needs that file', async () => {
    renderApp({ studies: sample, hash: '#/paradox?study=local&by=gender' });
    expect(await screen.findByText(/made for a file on somebody’s own computer/)).toBeVisible();
  });

  it('invites to open a file on a site without studies', async () => {
    renderApp({});
    expect(await heading()).toHaveTextContent('Open a survey to begin');
    expect(screen.getByRole('button', { name: 'Open a survey file…' })).toBeVisible();
  });

  it('says why the study cannot be opened, and tries again when asked', async () => {
    let isDown = true;
    const respond = (address: string) =>
      isDown && address.endsWith('results.json') ? new Response(null, { status: 503 }) : undefined;
    const { user } = renderApp({ studies: sample, respond });
    expect(await screen.findByText(/could not be fetched.*503/)).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
  });

  it('names the field that is wrong in a results file', async () => {
    const respond = (address: string) =>
      address.endsWith('results.json') ? Response.json({ format: 'other/1' }) : undefined;
    renderApp({ studies: sample, respond });
    expect(await screen.findByText(/not right at format/)).toBeVisible();
  });

  it.each([
    ['is damaged', () => new Response('{"format":'), /results\.json is damaged on this site/],
    [
      'a later version made',
      () => Response.json({ format: 'divario.results/2' }),
      /a later form \(divario\.results\/2\) than this version/,
    ],
  ])(
    'tells a results file that %s, and opens another study from the menu',
    async (_, answer, said) => {
      const respond = (address: string) =>
        address === 'studies/sample/results.json' ? answer() : undefined;
      const { user } = renderApp({ studies: { sample: fixtureResults, other: another }, respond });
      expect(await screen.findByText(said)).toBeVisible();
      await user.click(await screen.findByRole('button', { name: /^Study: / }));
      await user.click(await screen.findByRole('menuitem', { name: 'Another survey' }));
      expect(await screen.findByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
    },
  );

  it('does not take a list of studies that cannot be had for a site without studies', async () => {
    let isDown = true;
    const respond = (address: string) =>
      isDown && address.endsWith('index.json') ? new Response(null, { status: 500 }) : undefined;
    const { user } = renderApp({ studies: sample, respond });
    expect(
      await screen.findByText(/could not be fetched from .*index\.json \(500\)/),
    ).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
  });

  it('leaves the open study open where the network is lost on the way to another', async () => {
    let isDown = false;
    const respond = () => (isDown ? Response.error() : undefined);
    const { session } = renderApp({ studies: { sample: fixtureResults, other: another }, respond });
    await screen.findByRole('heading', { level: 1, name: /71%/ });
    isDown = true;
    await act(() => session.openHosted('other'));
    expect(await screen.findByText(/could not be fetched/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /71%/ })).toBeVisible();
  });
});

describe('the view', () => {
  it('follows the address, and the address the view', async () => {
    const { user } = renderApp({ studies: sample, hash: '#/?study=sample&by=gender' });
    expect(await screen.findByRole('button', { name: /Split by/ })).toHaveTextContent('Gender');
    await user.click(screen.getByRole('button', { name: /Split by/ }));
    await user.click(await screen.findByRole('option', { name: 'Generation' }));
    expect(hash()).toBe('#/?study=sample');
    act(() => window.history.back());
    await waitFor(() => expect(hash()).toBe('#/?study=sample&by=gender'));
    expect(await screen.findByRole('button', { name: /Split by/ })).toHaveTextContent('Gender');
  });

  it('keeps filters across pages and languages, and lifts them by their chip', async () => {
    const { user } = renderApp({ studies: sample });
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Female' }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('heading', { level: 1, name: /74%/ })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Italiano' }));
    await user.click(screen.getByRole('link', { name: 'Incroci' }));
    expect(hash()).toBe('#/crosstab?study=sample&f.gender=Female&lang=it');
    await user.click(screen.getByRole('link', { name: 'Panoramica' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Il 74%/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Togli il filtro Gender: Female' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Il 71%/ })).toBeVisible();
  });

  it('offers the published views only', async () => {
    const { user } = renderApp({ studies: sample });
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(1);
    expect(within(dialog).getByText(/holds the views offered here/)).toBeVisible();
  });

  it('headlines the pair that is chosen', async () => {
    const { user } = renderApp({ studies: sample });
    await user.click(await screen.findByRole('button', { name: /Concern and behavior/ }));
    await user.click(await screen.findByRole('option', { name: /who sees my location/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /61%.*13 points/ })).toBeVisible();
    expect(hash()).toContain('concern=concern_2&behavior=behavior_2');
  });
});

describe('the frame', () => {
  it('moves the focus to a page on arriving there, and skips to it on request', async () => {
    const { user } = renderApp({ studies: sample });
    await heading();
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Skip to content');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Methods' }));
    await waitFor(() => expect(document.title).toMatch(/^Methods/));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Methods' })).toHaveAttribute('aria-current', 'page');
  });

  it('takes a file dropped anywhere to the import, and leaves the open study open', async () => {
    const { session } = renderApp({ studies: sample });
    await heading();
    const file = new File(['age,concern\n30,Agree'], 'survey.csv');
    const dataTransfer = { types: ['Files'], files: [file] };
    fireEvent.dragOver(window, { dataTransfer });
    expect(screen.getByText('Drop the survey to open it')).toBeVisible();
    fireEvent.drop(window, { dataTransfer });
    expect(screen.queryByText('Drop the survey to open it')).toBeNull();
    expect(hash()).toBe('#/import?study=sample');
    expect(session.offered.current()).toEqual([file]);
  });

  it('says so at an address that names no page', async () => {
    renderApp({ studies: sample, hash: '#/nowhere' });
    expect(await heading()).toHaveTextContent('There is no such page');
  });
});

describe('the user’s own survey', () => {
  it('is drawn from the engine, and is there to return to after another study', async () => {
    const [topBox] = fixtureResults.tables;
    const engine: Engine = {
      ask: async (_name, args) => {
        const { queries } = args as { queries: readonly Query[] };
        const tables = queries.map(
          (query) =>
            fixtureResults.tables.find(
              (table) => table.measure === query.measure && table.by === query.by,
            ) ?? topBox,
        );
        return { ok: true, value: tables.map((table) => ({ ok: true, table })) as never };
      },
      close() {},
    };
    const { session, user } = renderApp({ studies: sample, startEngine: async () => engine });
    await heading();
    await session.engine();
    act(() => session.openLocal('mine.csv', another.study));
    await waitFor(() => expect(hash()).toBe('#/?study=local'));
    expect(document.title).toContain('Another survey');

    await user.click(await screen.findByRole('button', { name: /^Study/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Trust and personalization/ }));
    await waitFor(() => expect(hash()).toBe('#/?study=sample'));

    await user.click(await screen.findByRole('button', { name: /^Study/ }));
    await user.click(await screen.findByRole('menuitem', { name: /mine\.csv/ }));
    await waitFor(() => expect(hash()).toBe('#/?study=local'));

    act(() => window.history.back());
    await waitFor(() => expect(document.title).toContain('Trust and personalization'));
  });
});
