// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureResults } from '../fixtures/results';
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

  it('from a published study: workbook, slides and report, but no study file or script without its survey', async () => {
    const { user } = renderApp({ studies: { sample: fixtureResults } });
    await user.click(await screen.findByRole('button', { name: /^Study:/ }));
    const group = await screen.findByRole('group', { name: 'Export' });
    expect(
      within(group)
        .getAllByRole('menuitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Workbook with every table (Excel)',
      'Slides with editable charts (PowerPoint)',
      'Report to print or save as PDF',
    ]);
    await user.click(within(group).getByRole('menuitem', { name: /^Workbook/ }));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    expect(saved[0]?.name).toMatch(/\.xlsx$/);
  });

  it('on paper: headline, findings and every answer, without menus', async () => {
    renderApp({ studies: { sample: fixtureResults }, hash: '#/report' });
    expect(
      await screen.findByRole('button', { name: 'Print, or save as PDF' }),
    ).toBeInTheDocument();
    expect((await screen.findAllByRole('figure')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'More for this chart' })).toBeNull();
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
