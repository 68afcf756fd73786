// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../renderApp';
import { crosstabStudy, distribution, longLabel } from './crosstabStudy';

const open = (query = '') =>
  renderApp({ studies: { habits: crosstabStudy }, hash: `#/crosstab?study=habits${query}` });
const table = () => screen.findByRole('table');
const row = async (name: RegExp | string) =>
  within(await table()).getByRole('row', {
    name: typeof name === 'string' ? new RegExp(`^${name}`) : name,
  });
const cells = async (name: RegExp | string) =>
  within(await row(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the crosstab', () => {
  it('shows column percents with intervals, by generation, from the first question on', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
      'Reads privacy policies',
    );
    const heads = within(await table()).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Column percent',
      'Total',
      'Gen X(A)',
      'Millennials(B)',
      'Gen Z(C)',
    ]);
    expect((await cells('Never'))[0]).toBe('50%46% to 54%');
  });

  it('bears the letters of the table, cell by cell', async () => {
    open('&c.intervals=no');
    const figures = await cells('Never');
    for (const { group, higherThan } of (distribution.letters ?? []).slice(0, 3)) {
      const at = ['Total', 'Gen X', 'Millennials', 'Gen Z'].indexOf(group);
      expect(figures[at]?.replace(/^\d+%(higher than )?/, '')).toBe(higherThan);
    }
  });

  it('states the bases, and marks a small one', async () => {
    open();
    expect(await cells('Base, n')).toEqual(['900', '400', '440', '60†']);
    expect(await cells('Effective base')).toEqual(['720', '320', '352', '48']);
    expect(screen.getByText(/Small base: fewer than 100/)).toBeVisible();
  });

  it('says why a figure is not shown, and tells no letter of it', async () => {
    open();
    expect((await cells(/^Always/))[3]).toMatch(/^–.*Too uncertain to show$/);
    expect((await cells('Sometimes'))[2]).toMatch(/Withheld to protect another group$/);
    expect(screen.getByText(/Columns whose figure is not shown are not lettered/)).toBeVisible();
  });

  it('tests the whole question, and states base, level and correction under the table', async () => {
    open();
    expect(
      await screen.findByText(
        /differ by more than chance.*Rao–Scott F\(3\.7, 812\.4\) = 9\.92, p < 0\.001/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/respondents who answered · 95% confidence intervals · .*Holm/),
    ).toBeVisible();
  });

  it('adds counts and decimals, and keeps that in the address', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Counts' }));
    await user.click(screen.getByRole('checkbox', { name: 'One decimal' }));
    expect((await cells('Never'))[0]).toBe('50.0%46.0% to 54.0%n 450');
    expect(window.location.hash).toContain('c.counts=yes&c.decimals=yes');
  });

  it('orders the answers by a column', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /Order of answers/ }));
    await user.click(await screen.findByRole('option', { name: 'highest first, Gen Z' }));
    const rows = within(await table()).getAllByRole('rowheader');
    expect(rows.slice(3, 6).map((head) => head.textContent)).toEqual([
      'Sometimes',
      'Never',
      'Always',
    ]);
  });

  it('finds any question by its words, but offers no verbatim ones', async () => {
    const { user } = open();
    const field = await screen.findByRole('combobox', { name: 'Question' });
    await user.click(field);
    expect(screen.queryByRole('option', { name: 'Why?' })).toBeNull();
    await user.type(field, 'chan');
    await user.click(await screen.findByRole('option', { name: 'Channels' }));
    expect(await screen.findByText(/option by option, by the letters/)).toBeVisible();
    expect(screen.getByText(/respondents shown the question/)).toBeVisible();
    expect(window.location.hash).toContain('c.item=channels');
  });

  it('averages numbers, and steps from question to question', async () => {
    const { user } = open('&c.item=channels');
    await user.click(await screen.findByRole('button', { name: /Next question/ }));
    expect((await cells(/^Mean \d/))[0]).toMatch(/^12\.3/);
    expect((await cells('Median'))[0]).toMatch(/^9\.00/);
  });

  it('holds a question of 300 characters whole', async () => {
    open('&c.item=long');
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(longLabel);
  });

  it('speaks Italian, numbers and signs included', async () => {
    open('&lang=it&c.decimals=yes');
    expect((await cells('Never'))[0]).toBe('50,0%da 46,0% a 54,0%');
    expect(screen.getByText(/F di Rao–Scott \(3,7; 812,4\) = 9,92, p < 0,001/)).toBeVisible();
  });

  it('says so where a published study holds no figures for the question', async () => {
    const tables = crosstabStudy.tables.filter(({ measure }) => measure === 'top-box');
    renderApp({
      studies: { habits: { ...crosstabStudy, tables } },
      hash: '#/crosstab?study=habits',
    });
    expect(await screen.findByText(/published study does not hold that table/)).toBeVisible();
  });

  it('says so in a study of verbatim answers alone', async () => {
    const items = crosstabStudy.study.items?.filter(({ kind }) => kind === 'text') ?? [];
    renderApp({
      studies: { habits: { ...crosstabStudy, study: { ...crosstabStudy.study, items } } },
      hash: '#/crosstab?study=habits',
    });
    expect(await screen.findByText(/Verbatim answers are never tabulated/)).toBeVisible();
  });
});
