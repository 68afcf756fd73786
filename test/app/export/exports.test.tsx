// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useStore } from '../../../src/app/store/useStore';
import type { Engine } from '../../../src/engine/client';
import { errorProblem } from '../../../src/problem/Problem';
import type { ProblemCode } from '../../../src/problem/ProblemCode';
import { readResults } from '../../../src/results/document/readResults';
import { fixtureResults } from '../fixtures/results';
import { crosstabStudy } from '../pages/crosstab/crosstabStudy';
import { pagesStudy } from '../pages/pagesStudy';
import { renderApp } from '../renderApp';

const saved: { name: string; content: Blob }[] = [];
const contents = new Map<string, Blob>();

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    const address = `blob:${contents.size}`;
    contents.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const content = contents.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
});

describe('what can be taken away', () => {
  it('from a chart: its figures, by keyboard alone, with the study and the filters', async () => {
    const { user } = renderApp({ studies: { sample: fixtureResults } });
    const button = await screen.findByRole('button', { name: 'More for this chart' });
    button.focus();
    await user.keyboard('{Enter}');
    const names = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    expect(names).toEqual([
      'Save as image (PNG)',
      'Save as drawing (SVG)',
      'Save the figures (CSV)',
      'Copy the table',
      'Copy the link to this view',
      'Copy the code to embed it',
      'How it is measured',
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/\.csv$/);
    const text = await saved[0]?.content.text();
    expect(text).toContain(fixtureResults.study.title);
    expect(text).toContain('Filters');
  });

  it('from a published study: workbook, slides and report, and why not what needs its survey', async () => {
    const { user } = renderApp({ studies: { sample: fixtureResults } });
    await user.click(await screen.findByRole('button', { name: /^Study:/ }));
    const group = await screen.findByRole('group', { name: 'Export' });
    const entry = (name: RegExp) => within(group).getByRole('menuitem', { name });
    for (const name of [/^R script/, /^Study file/]) {
      expect(entry(name)).toHaveAttribute('aria-disabled', 'true');
      expect(entry(name)).toHaveTextContent(/Needs the survey itself/);
    }
    expect(entry(/^Published study/)).toHaveTextContent(/published already/);
    expect(entry(/^Slides/)).not.toHaveAttribute('aria-disabled');
    expect(entry(/^Report/)).not.toHaveAttribute('aria-disabled');
    await user.click(entry(/^Workbook/));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    expect(saved[0]?.name).toMatch(/\.xlsx$/);
  });

  it('from the user’s own file: all of it, the published study as a folder to host', async () => {
    const engine = {
      ask: async () => ({ ok: true, value: { document: fixtureResults } }),
      close() {},
    } as unknown as Engine;
    const { session, user } = renderApp({ startEngine: async () => engine });
    await session.engine();
    act(() => session.openLocal('own.csv', fixtureResults.study));
    await user.click(await screen.findByRole('button', { name: /^Study:/ }));
    const group = await screen.findByRole('group', { name: 'Export' });
    for (const item of within(group).getAllByRole('menuitem'))
      expect(item).not.toHaveAttribute('aria-disabled');
    await user.click(within(group).getByRole('menuitem', { name: /^Published study/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/published\.zip$/);
    const parts = unzipSync(new Uint8Array(await saved[0]!.content.arrayBuffer()));
    const [results, manifest] = ['results.json', 'manifest.json'].map((file) => {
      const path = Object.keys(parts).find((each) => each.endsWith(`/${file}`));
      return JSON.parse(strFromU8(parts[path ?? ''] ?? new Uint8Array()));
    });
    expect(readResults(results).ok).toBe(true);
    expect(manifest).toMatchObject({
      format: 'divario.published/1',
      title: fixtureResults.study.title,
    });
  });

  it('not from a study that was closed, or an engine that failed, meanwhile: that is said, and no file is saved', async () => {
    const fails = { publish: 'cancelled', tables: 'part-missing' } as Record<string, ProblemCode>;
    const engine = {
      ask: async (name: string) => ({ ok: false, problems: [errorProblem(fails[name]!)] }),
      close() {},
    } as unknown as Engine;
    const { session, user } = renderApp({ startEngine: async () => engine });
    await session.engine();
    act(() => session.openLocal('own.csv', fixtureResults.study));
    const press = async (name: RegExp) => {
      await user.click(await screen.findByRole('button', { name: /^Study:/ }));
      await user.click(await screen.findByRole('menuitem', { name }));
    };
    await press(/^Published study/);
    expect(await screen.findByText(/closed before it was ready/)).toBeVisible();
    await press(/^Workbook/);
    await waitFor(() =>
      expect(useStore.getState().notices.map(({ code }) => code)).toEqual([
        'export-closed',
        'part-missing',
      ]),
    );
    expect(saved).toEqual([]);
  });

  it('from a crosstab: every row that it shows, with bases, errors and intervals', async () => {
    const { user } = renderApp({
      studies: { habits: crosstabStudy },
      hash: '#/crosstab?study=habits',
    });
    await user.click(await screen.findByRole('button', { name: 'Save the figures (CSV)' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const rows = Papa.parse<string[]>((await saved[0]?.content.text()) ?? '').data;
    const titles = rows.flatMap(([first]) => (first?.includes(', by ') ? [first] : []));
    expect(titles.map((title) => title.replace(/^.*: |, by .*$/g, ''))).toEqual([
      'all answers',
      'share in the top box',
      'mean',
    ]);
    const heads = new Set(rows.flat());
    for (const column of ['Base (n)', 'Estimate', 'Standard error', 'Interval, low', 'Letter'])
      expect(heads).toContain(column);
  });

  it('from consumers beside business leaders: published figures with their sources', async () => {
    const { user } = renderApp({ studies: { sample: fixtureResults }, hash: '#/benchmarks' });
    const figure = await screen.findByRole('figure', { name: /of business leaders/ });
    await user.click(within(figure).getByRole('button', { name: 'More for this chart' }));
    const names = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    expect(names).toEqual(
      expect.arrayContaining([
        'Save as image (PNG)',
        'Copy the link to this view',
        'How it is measured',
      ]),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Save the figures (CSV)' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = (await saved[0]?.content.text()) ?? '';
    expect(text).toMatch(/companies on themselves/);
    expect(text).toMatch(/https:\/\//);
    expect(text).toMatch(/Divario \d/);
  });

  it('on paper: headline, findings and every answer, without menus', async () => {
    renderApp({ studies: { sample: fixtureResults }, hash: '#/report' });
    expect(
      await screen.findByRole('button', { name: 'Print, or save as PDF' }),
    ).toBeInTheDocument();
    expect((await screen.findAllByRole('figure')).length).toBeGreaterThan(0);
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Beside published figures' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'More for this chart' })).toBeNull();
  });

  it.each([
    ['en', /^Base: respondents who answered/, /fewer than 10 respondents are withheld; .*ε = 2/],
    ['it', /^Base: chi ha risposto/, /meno di 10 rispondenti sono nascoste; .*ε = 2/],
  ] as const)(
    'on paper, in %s: what its figures are of, how tested and how protected',
    async (lang, base, policy) => {
      const disclosure = { minCell: 10, zeroIsSmall: false, withheldCells: 3, epsilon: 2 };
      const study = { ...fixtureResults, study: { ...fixtureResults.study, disclosure } };
      renderApp({ studies: { guarded: study }, hash: `#/report?study=guarded&lang=${lang}` });
      await screen.findAllByText('Holm');
      const facts = [...document.querySelectorAll('dl div')].map((fact) =>
        [...fact.children].map((part) => part.textContent).join(': '),
      );
      for (const fact of [/Italy|none|nessuno/, base, /95%/, /Holm/, policy, /Divario \d/])
        expect(facts).toContainEqual(expect.stringMatching(fact));
      expect(facts).toContainEqual(expect.stringContaining(study.study.title));
    },
  );

  it('on paper: what is welcome, ranked, without the choices of its page', async () => {
    renderApp({ studies: { pages: pagesStudy }, hash: '#/report?study=pages' });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Tactics, from creepy to welcome' }),
    ).toBeInTheDocument();
    expect((await screen.findAllByRole('figure', { name: /^Creepiest/ })).length).toBe(1);
    expect(screen.queryByRole('button', { name: /Creepiest first/ })).toBeNull();
  });

  it('in another page: one chart with its source and the way to the whole study', async () => {
    renderApp({ studies: { sample: fixtureResults }, hash: '#/embed/gap?study=sample' });
    expect(await screen.findByRole('figure')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Open the whole study' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('href')).toMatch(/^#\/paradox\?study=sample/);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
