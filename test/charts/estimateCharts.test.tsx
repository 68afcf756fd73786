// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IndexDensity } from '../../src/charts/density/IndexDensity';
import { toIndexDensity } from '../../src/charts/density/toIndexDensity';
import { DotPlot } from '../../src/charts/dots/DotPlot';
import { dotTable } from '../../src/charts/dots/dotTable';
import { toDotRows } from '../../src/charts/dots/toDotRows';
import { RankedBars } from '../../src/charts/ranked/RankedBars';
import { toRankedRows } from '../../src/charts/ranked/toRankedRows';
import { scaleTicks } from '../../src/charts/rows/scaleTicks';
import { BenchmarkStrip } from '../../src/charts/strip/BenchmarkStrip';
import { choiceWords } from '../../src/charts/strip/choiceWords';
import { SensitivityStrip } from '../../src/charts/strip/SensitivityStrip';
import { toBenchmarkRows } from '../../src/charts/strip/toBenchmarkRows';
import { toSensitivityRows } from '../../src/charts/strip/toSensitivityRows';
import * as items from './itemTables';
import * as data from './tables';

describe('the dot plot', () => {
  const dots = toDotRows(items.tacticTables, items.tacticSummary);

  it('names item, group, figure, interval and base', () => {
    render(<DotPlot data={dots} locale="en" />);
    expect(
      screen.getByRole('img', {
        name: /^Location-based offers, Gen X: 60% \(56% to 64%\), n 860$/,
      }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('img')).toHaveLength(30);
  });

  it('has one table row a group of an item, with its letters', () => {
    const table = dotTable(dots, 'c', 'en');
    expect(table.rows).toHaveLength(30);
    expect(table.rows[2]?.cells).toEqual([
      'Baby Boomers (B)',
      '690',
      '68.0%',
      '64.1% to 71.9%',
      'dE',
    ]);
  });

  it('scales means over the levels of the items', () => {
    expect(toDotRows(items.meanTables, items.tacticSummary)).toMatchObject({
      unit: 'score',
      levelCount: 5,
    });
  });
});

describe('ranked bars', () => {
  it('rank by the chosen group, figures that are not shown last', () => {
    const ranked = toRankedRows(items.tacticTables, items.tacticSummary, {
      group: 'Gen X',
      compare: 'Gen Z',
    });
    expect(ranked.rows.map((row) => row.id)).toEqual([
      'tactic_1',
      'tactic_2',
      'tactic_4',
      'tactic_5',
      'tactic_3',
    ]);
    render(<RankedBars data={ranked} locale="en" />);
    expect(screen.getAllByRole('img')).toHaveLength(10);
    expect(
      screen.getByRole('img', { name: /^Ads that follow you from site to site, Gen X: Withheld/ }),
    ).toBeInTheDocument();
  });
});

describe('the sensitivity strip', () => {
  it('shows one group, the study’s own choice first, each choice in words', () => {
    const rows = toSensitivityRows(items.sensitivity);
    expect(rows[0]).toMatchObject({ choice: 'as-defined', isBase: true });
    expect(toSensitivityRows(items.sensitivity, 'Gen Z')).toEqual([]);
    render(<SensitivityStrip rows={rows} summary={items.tacticSummary} locale="en" />);
    expect(
      screen.getByRole('img', { name: /^behavior: one more level counts: −12 points/ }),
    ).toBeInTheDocument();
    expect(
      choiceWords({ choice: 'without-item', detail: 'tactic_1' }, items.tacticSummary, 'it'),
    ).toBe('senza «Location-based offers»');
    expect(choiceWords({ choice: 'new-choice' }, items.tacticSummary, 'en')).toBe('new-choice');
  });
});

describe('the benchmark strip', () => {
  it('puts comparable figures before those for context, and says which is which', () => {
    const figure = { statement: 's', value: 0.5, publisher: 'P' };
    const rows = toBenchmarkRows({ label: 'Ours', row: data.share('Total', 0.7, 900) }, [
      { ...figure, id: 'a', comparable: false },
      { ...figure, id: 'b', comparable: true, year: 2019, n: 4272 },
    ]);
    expect(rows.map((row) => row.id)).toEqual(['own', 'b', 'a']);
    render(<BenchmarkStrip rows={rows} locale="en" />);
    expect(
      screen.getByRole('img', { name: 's, P, 2019, published, comparable: 50%, n 4,272' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 's, P, published, for context: 50%' }),
    ).toBeInTheDocument();
  });
});

describe('the index density', () => {
  it('reads the grid with concern to the right and protection upwards', () => {
    const density = toIndexDensity(items.indexGap);
    render(<IndexDensity data={density} locale="en" />);
    expect(screen.getAllByRole('img')).toHaveLength(100);
    expect(
      screen.getByRole('img', { name: 'Concern 60–70, protection 30–40: 5.6%' }),
    ).toHaveAttribute('data-column', '6');
    expect(
      screen.getByRole('img', { name: /^Concern 20–30, protection 80–90: Withheld/ }),
    ).toBeInTheDocument();
  });

  it('says that there is none when the results hold none', () => {
    expect(toIndexDensity({ ...items.indexGap, density: [] })).toBeUndefined();
    render(<IndexDensity data={undefined} locale="en" />);
    expect(screen.getByText(/No figures/)).toBeInTheDocument();
  });
});

describe('ticks', () => {
  it('are round numbers that cover the figures', () => {
    expect(scaleTicks(-0.17, 0.49)).toEqual([-0.2, 0, 0.2, 0.4, 0.6]);
    expect(scaleTicks(3, 3)).toEqual([2, 3, 4]);
  });
});
