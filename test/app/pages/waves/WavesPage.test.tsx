// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import readSheets from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { useStore } from '../../../../src/app/store/useStore';
import { hostedSource } from '../../../../src/app/study/source/hostedSource';
import type { Engine } from '../../../../src/engine/client';
import type { EstimateRow } from '../../../../src/results/document/Results';
import type { ResultsDocument } from '../../../../src/results/document/ResultsDocument';
import { readResults } from '../../../../src/results/document/readResults';
import type { ResultTable } from '../../../../src/results/measures/Measures';
import type { Query } from '../../../../src/results/query/Query';
import { fixtureItems, fixtureResults } from '../../fixtures/results';
import { inProcessEngine } from '../../inProcessEngine';
import { renderApp } from '../../renderApp';
import { waveOne, waveTwo } from '../../wizard/waves';

const later = fixtureResults;

/** The fixture two years before: Gen Z far less concerned, one question worded otherwise, one not asked. */
const earlier: ResultsDocument = {
  ...fixtureResults,
  study: {
    ...fixtureResults.study,
    title: 'Trust and personalization 2022',
    fieldworkYear: 2022,
    items: fixtureItems.flatMap((item) => {
      if (item.id === 'behavior_2') return [];
      return [item.id === 'concern_2' ? { ...item, question: 'I worry about maps' } : item];
    }),
  },
  tables: fixtureResults.tables.flatMap((table): readonly ResultTable[] => {
    if (table.measure !== 'top-box' || table.item === 'behavior_2') return [];
    if (table.item !== 'concern_1') return [table];
    const rows = table.rows.map(
      (row): EstimateRow => (row.group === 'Gen Z' ? { ...row, estimate: 0.4 } : row),
    );
    return [{ ...table, rows }];
  }),
};

const both = { now: later, before: earlier };
const title = () => screen.findByRole('heading', { level: 1, name: /changed from/ });
const file = (name: string, text: string) => new File([text], name, { type: 'application/json' });

/** Answers the file picker that a press opens. */
async function choosing(given: File, press: () => Promise<void>): Promise<void> {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, 'files', { value: [given] });
    this.dispatchEvent(new Event('change'));
  });
  await press();
  click.mockRestore();
}

describe('the waves page', () => {
  it('explains where a second wave comes from while there is none', async () => {
    renderApp({ studies: { now: later }, hash: '#/waves' });
    expect(
      await screen.findByRole('heading', { name: 'A second wave shows what changed' }),
    ).toBeVisible();
    expect(screen.getByText(/divario estimate FILE/)).toBeVisible();
  });

  it('says how many figures changed beyond chance, and which most, from a link', async () => {
    renderApp({ studies: both, hash: '#/waves?study=now&c.wave=before' });
    expect(await title()).toHaveTextContent(
      '1 figure of 2 changed from 2022 to 2024 by more than chance',
    );
    const [first] = within(
      screen.getAllByRole('list').find((list) => list.tagName === 'OL')!,
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      /“Companies collect too much about me” rose by 20 points among Gen Z/,
    );
  });

  it('titles the figure that changed most, and shows its table', async () => {
    const { user } = renderApp({ studies: both, hash: '#/waves?study=now&c.wave=before' });
    const name = /“Companies collect too much about me”: \+20 points among Gen Z, from 40% to 60%/;
    const figure = await screen.findByRole('figure', { name });
    await user.click(within(figure).getByRole('button', { name: 'Show table' }));
    const row = within(within(figure).getByRole('table')).getByRole('row', { name: /^Gen Z/ });
    expect(row).toHaveTextContent('+20.4');
  });

  it('lists what is not compared with the reason, and takes another wording on request', async () => {
    const { user } = renderApp({ studies: both, hash: '#/waves?study=now&c.wave=before' });
    await title();
    expect(
      screen.getByRole('heading', { name: 'Worded differently', hidden: true }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('heading', { name: 'Only in the later wave (2024)', hidden: true })[0],
    ).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /only the wording differs/ }));
    await waitFor(async () => expect(await title()).toHaveTextContent(/of 3 changed/));
    expect(window.location.hash).toContain('c.wording=any');
  });

  it('turns the waves round when asked', async () => {
    const { user } = renderApp({ studies: both, hash: '#/waves?study=now&c.wave=before' });
    await title();
    await user.click(screen.getByRole('button', { name: 'Swap earlier and later' }));
    await waitFor(async () => expect(await title()).toHaveTextContent('from 2024 to 2022'));
  });

  it('takes a results file as the other wave, and says what is wrong with one that is none', async () => {
    const { user } = renderApp({ studies: { now: later }, hash: '#/waves' });
    const press = async () =>
      user.click(await screen.findByRole('button', { name: 'Choose the other wave’s file…' }));
    await choosing(file('notes.json', 'age,concern'), press);
    expect(await screen.findByRole('alert')).toHaveTextContent(/not valid JSON/);
    await choosing(file('2022.json', JSON.stringify(earlier)), press);
    expect(await title()).toHaveTextContent('from 2022 to 2024');
    expect(screen.getByText(/From the file 2022.json/)).toBeVisible();
  });

  it('takes a survey as the other wave, read as the open one is, and says what does not fit', async () => {
    const { session, user } = renderApp({
      hash: '#/waves',
      startEngine: async () => inProcessEngine(),
    });
    const engine = await session.engine();
    const source = new File([waveOne], 'trust 2022.csv');
    const opened = await engine.ask('open', { source, name: source.name, options: {} });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const study = { ...opened.value.proposal, title: 'The first wave' };
    const adopted = await engine.ask('adopt', { study });
    if (!adopted.ok) throw new Error(JSON.stringify(adopted.problems));
    act(() => session.openLocal(source.name, adopted.value.summary));
    await choosing(new File([waveTwo], 'trust 2024.csv', { type: 'text/csv' }), async () =>
      user.click(await screen.findByRole('button', { name: 'Choose the other wave’s file…' })),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: /from 2022 to 2024/ }),
    ).toBeVisible();
    expect(screen.getByText(/From the file trust 2024\.csv/)).toBeVisible();
    const mismatches = screen.getByText(/of this study’s reading not found in the other wave/);
    await user.click(mismatches);
    expect(within(mismatches.closest('details')!).getAllByText(/trust banks/)[0]).toBeVisible();
  });

  it('keeps the comparison, dimmed, and the focus while a picked survey’s figures of a new view are worked out', async () => {
    let release = () => {};
    let held: Promise<void> | undefined;
    const engineOf = (): Engine => {
      const engine = inProcessEngine();
      return {
        ...engine,
        ask: async (name, args, options) => {
          if (name === 'tables') await held;
          return engine.ask(name, args, options);
        },
      };
    };
    const { session, user } = renderApp({ hash: '#/waves', startEngine: async () => engineOf() });
    const engine = await session.engine();
    const source = new File([waveOne], 'trust 2022.csv');
    const opened = await engine.ask('open', { source, name: source.name, options: {} });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const study = { ...opened.value.proposal, filters: ['Gender'] };
    const adopted = await engine.ask('adopt', { study });
    if (!adopted.ok) throw new Error(JSON.stringify(adopted.problems));
    act(() => session.openLocal(source.name, adopted.value.summary));
    await choosing(new File([waveTwo], 'trust 2024.csv', { type: 'text/csv' }), async () =>
      user.click(await screen.findByRole('button', { name: 'Choose the other wave’s file…' })),
    );
    const wave = await screen.findByRole('heading', { level: 1, name: /from 2022 to 2024/ });
    const swap = screen.getByRole('button', { name: 'Swap earlier and later' });
    swap.focus();
    held = new Promise((resolve) => {
      release = resolve;
    });
    act(() => useStore.getState().filterBy('Gender', ['Woman']));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(swap).toHaveFocus();
    expect(wave).toBeVisible();
    expect(screen.queryByText('Opening the other wave…')).toBeNull();
    expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
    await act(async () => release());
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    expect(swap).toHaveFocus();
  });

  it('goes on reading another wave while the reader looks at other pages, and can be told to stop', async () => {
    const { session, user } = renderApp({ studies: { now: later }, hash: '#/waves?study=now' });
    await screen.findByRole('button', { name: 'Choose the other wave’s file…' });
    const reading = new AbortController();
    session.waveReading = reading;
    const { noteTaking } = useStore.getState();
    act(() => noteTaking({ status: 'reading', fileName: 'wave 1.csv', fraction: 0.25 }));
    expect(await screen.findByRole('progressbar')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Methods' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await user.click(screen.getByRole('link', { name: 'Waves' }));
    expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(reading.signal.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('saves the user’s own study as results that can be read back', async () => {
    const engine: Engine = {
      ask: async (_: string, { queries }: { queries: readonly unknown[] }) => ({
        ok: true,
        value: queries.map(() => ({ ok: true, table: later.tables[0] })),
      }),
      close() {},
    } as unknown as Engine;
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => {};
    const { session, user } = renderApp({ hash: '#/waves', startEngine: async () => engine });
    await session.engine();
    act(() => session.openLocal('own.csv', later.study));
    await user.click(await screen.findByRole('button', { name: /Save this study’s results/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(readResults(JSON.parse(await saved[0]!.text())).ok).toBe(true);
  });

  it('sets the user’s own survey beside a published study that is open, and takes the changes into the workbook', async () => {
    const own = hostedSource(earlier);
    const engine = {
      ask: async (_: string, { queries }: { queries: readonly Query[] }) => ({
        ok: true,
        value: await own.tables(queries, new AbortController().signal),
      }),
      close() {},
    } as unknown as Engine;
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => {};
    const { session, user } = renderApp({
      studies: { now: later },
      hash: '#/waves?study=now&c.wave=local',
      startEngine: async () => engine,
    });
    await session.engine();
    act(() => session.openLocal('own.csv', earlier.study));
    await act(() => session.openHosted('now'));
    expect(await title()).toHaveTextContent('1 figure of 2 changed from 2022 to 2024');
    expect(screen.getByRole('button', { name: /Your own file, own\.csv/ })).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Study:/ }));
    await user.click(await screen.findByRole('menuitem', { name: /^Workbook/ }));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    const sheets = await readSheets(Buffer.from(await saved[0]!.arrayBuffer()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\d+ Changes concern_1$/),
        expect.stringMatching(/^\d+ Not compared$/),
      ]),
    );
  });
});
