import type { ReactNode } from 'react';
import type { ChartCell } from '../../../src/charts/cells/ChartCell';
import { cellNotes } from '../../../src/charts/cells/cellWords';
import { densityTable } from '../../../src/charts/density/densityTable';
import { IndexDensity } from '../../../src/charts/density/IndexDensity';
import { toIndexDensity } from '../../../src/charts/density/toIndexDensity';
import { DivergingBars } from '../../../src/charts/diverging/DivergingBars';
import { divergingNotes } from '../../../src/charts/diverging/divergingNotes';
import { divergingTable } from '../../../src/charts/diverging/divergingTable';
import { toDivergingRows } from '../../../src/charts/diverging/toDivergingRows';
import { DotPlot } from '../../../src/charts/dots/DotPlot';
import { dotTable } from '../../../src/charts/dots/dotTable';
import { toDotRows } from '../../../src/charts/dots/toDotRows';
import { DumbbellChart } from '../../../src/charts/dumbbell/DumbbellChart';
import { dumbbellTable } from '../../../src/charts/dumbbell/dumbbellTable';
import { toDumbbellRows, toIndexDumbbellRows } from '../../../src/charts/dumbbell/toDumbbellRows';
import { ChartFrame } from '../../../src/charts/frame/ChartFrame';
import { chartMethod } from '../../../src/charts/frame/chartMethod';
import type { TableContent } from '../../../src/charts/frame/TableContent';
import { GapMatrix } from '../../../src/charts/matrix/GapMatrix';
import { matrixTable } from '../../../src/charts/matrix/matrixTable';
import { toGapMatrix } from '../../../src/charts/matrix/toGapMatrix';
import { QuadrantBars } from '../../../src/charts/quadrant/QuadrantBars';
import { quadrantTable } from '../../../src/charts/quadrant/quadrantTable';
import { toQuadrantRows } from '../../../src/charts/quadrant/toQuadrantRows';
import { RankedBars } from '../../../src/charts/ranked/RankedBars';
import { rankedTable } from '../../../src/charts/ranked/rankedTable';
import { toRankedRows } from '../../../src/charts/ranked/toRankedRows';
import { BenchmarkStrip } from '../../../src/charts/strip/BenchmarkStrip';
import { benchmarkTable } from '../../../src/charts/strip/benchmarkTable';
import { SensitivityStrip } from '../../../src/charts/strip/SensitivityStrip';
import { sensitivityTable } from '../../../src/charts/strip/sensitivityTable';
import { toBenchmarkRows } from '../../../src/charts/strip/toBenchmarkRows';
import { toSensitivityRows } from '../../../src/charts/strip/toSensitivityRows';
import type { Locale } from '../../../src/format/Locale';
import type { ResultTable } from '../../../src/results/measures/Measures';
import * as items from '../itemTables';
import * as data from '../tables';

interface Case {
  readonly name: string;
  readonly chart: ReactNode;
}

const actions = ['Save data', 'Save image', 'Copy link', 'Method'].map((label) => ({
  id: label,
  label,
  onAction: () => undefined,
}));

/** Every chart form with plain data and with the hard cases. */
export function cases(locale: Locale): readonly Case[] {
  return [
    ...dumbbells(locale),
    ...divergings(locale),
    ...quadrants(locale),
    ...estimates(locale),
    ...squares(locale),
  ];
}

function framed(
  name: string,
  locale: Locale,
  of: ResultTable,
  table: TableContent,
  cells: readonly ChartCell[],
  chart: ReactNode,
  notes: readonly string[] = [],
): Case {
  return {
    name,
    chart: (
      <ChartFrame
        title={`In every generation more people say they are concerned than act on it (${name})`}
        subtitle={name.endsWith('hard') ? data.longQuestion : 'How concerned are you?'}
        method={chartMethod(of, data.summary, locale)}
        table={table}
        evidence={of.measure === 'gap' ? [of.evidence] : []}
        notes={[...cellNotes(cells, locale), ...notes]}
        actions={actions}
        locale={locale}
      >
        {chart}
      </ChartFrame>
    ),
  };
}

function dumbbells(locale: Locale): readonly Case[] {
  const one = { ...data.gapTable, rows: data.gapTable.rows.slice(0, 1) };
  const pairs = [
    ['dumbbell', data.gapTable, data.summary],
    ['dumbbell-hard', data.hardGapTable, data.summary],
    ['dumbbell-nine', data.bandGapTable, data.bandSummary],
    ['dumbbell-one', one, data.summary],
    ['dumbbell-none', { ...one, rows: [] }, data.summary],
  ] as const;
  const index = toIndexDumbbellRows(items.indexGap, data.summary);
  return [
    ...pairs.map(([name, table, study]) => {
      const rows = toDumbbellRows(table, study);
      const cells = rows.flatMap((row) => [row.gap, row.concerned, row.acting]);
      return framed(
        name,
        locale,
        table,
        dumbbellTable(rows, name, locale),
        cells,
        <DumbbellChart rows={rows} locale={locale} />,
      );
    }),
    framed(
      'dumbbell-index',
      locale,
      items.indexGap,
      dumbbellTable(index, 'index', locale, 'index'),
      [],
      <DumbbellChart rows={index} unit="index" locale={locale} />,
    ),
  ];
}

function divergings(locale: Locale): readonly Case[] {
  const neutral = { neutral: 'Neither agree nor disagree', top: ['Agree', 'Strongly agree'] };
  const ends = { high: items.highTable, low: items.lowTable };
  const bands = items.distribution(items.twelveLevels, data.bandNames);
  const forms = [
    ['diverging', items.distributionTable, neutral, data.summary, ends],
    ['diverging-hard', items.hardDistributionTable, neutral, data.summary, {}],
    ['diverging-twelve', bands, { top: [] }, data.bandSummary, {}],
    [
      'diverging-top',
      items.distributionTable,
      { top: ['Agree', 'Strongly agree'] },
      data.summary,
      { high: items.highTable },
    ],
  ] as const;
  return forms.map(([name, table, item, study, nets]) => {
    const bars = toDivergingRows(table, item, study, nets);
    const cells = bars.rows.flatMap((row) => row.cells);
    return framed(
      name,
      locale,
      table,
      divergingTable(bars, name, locale),
      cells,
      <DivergingBars data={bars} locale={locale} />,
      divergingNotes(nets, locale),
    );
  });
}

function quadrants(locale: Locale): readonly Case[] {
  return (
    [
      ['quadrants', data.gapTable],
      ['quadrants-hard', data.hardGapTable],
    ] as const
  ).map(([name, table]) => {
    const rows = toQuadrantRows(table, data.summary);
    const cells = rows.flatMap((row) => row.cells);
    return framed(
      name,
      locale,
      table,
      quadrantTable(rows, name, locale),
      cells,
      <QuadrantBars rows={rows} locale={locale} />,
    );
  });
}

function estimates(locale: Locale): readonly Case[] {
  const dots = toDotRows(items.tacticTables, items.tacticSummary);
  const means = toDotRows(items.meanTables, items.tacticSummary);
  const ranked = toRankedRows(items.tacticTables, items.tacticSummary);
  const compared = toRankedRows(items.tacticTables, items.tacticSummary, {
    group: 'Gen X',
    compare: 'Gen Z',
  });
  const choices = toSensitivityRows(items.sensitivity);
  const benchmarks = toBenchmarkRows(
    { label: 'Concerned about data collection', row: data.share('Total', 0.71, 2782) },
    [
      {
        id: 'a',
        statement: 'Concerned (very or somewhat) about how companies use the data they collect',
        value: 0.79,
        publisher: 'Pew Research Center',
        year: 2019,
        n: 4272,
        population: 'U.S. adults',
        comparable: true,
      },
      {
        id: 'b',
        statement: data.longQuestion,
        value: 0.98,
        publisher: 'A consultancy',
        year: 2021,
        comparable: false,
      },
      { id: 'c', statement: 'Nobody', value: 0.01, publisher: 'A consultancy', comparable: false },
    ],
  );
  const table = items.tacticTables[0]!;
  return [
    framed(
      'dots',
      locale,
      table,
      dotTable(dots, 'dots', locale),
      [],
      <DotPlot data={dots} locale={locale} />,
    ),
    framed(
      'dots-means',
      locale,
      items.meanTables[0]!,
      dotTable(means, 'dots', locale),
      [],
      <DotPlot data={means} locale={locale} />,
    ),
    framed(
      'ranked',
      locale,
      table,
      rankedTable(ranked, 'ranked', locale),
      [],
      <RankedBars data={ranked} locale={locale} />,
    ),
    framed(
      'ranked-compared',
      locale,
      table,
      rankedTable(compared, 'ranked', locale),
      [],
      <RankedBars data={compared} locale={locale} />,
    ),
    framed(
      'sensitivity',
      locale,
      items.sensitivity,
      sensitivityTable(choices, items.tacticSummary, 'choices', locale),
      [],
      <SensitivityStrip rows={choices} summary={items.tacticSummary} locale={locale} />,
    ),
    framed(
      'benchmarks',
      locale,
      table,
      benchmarkTable(benchmarks, 'benchmarks', locale),
      [],
      <BenchmarkStrip rows={benchmarks} locale={locale} />,
    ),
  ];
}

function squares(locale: Locale): readonly Case[] {
  const density = toIndexDensity(items.indexGap)!;
  const matrix = toGapMatrix(items.matrixTables, items.matrixSummary);
  const short = { ...matrix, concerns: matrix.concerns.slice(0, 2), gaps: matrix.gaps.slice(0, 2) };
  const pair = { concern: 'c0', behavior: 'b0' };
  return [
    framed(
      'density',
      locale,
      items.indexGap,
      densityTable(density, 'density', locale),
      [],
      <IndexDensity data={density} locale={locale} />,
    ),
    framed(
      'matrix',
      locale,
      data.gapTable,
      matrixTable(short, 'matrix', locale),
      [],
      <GapMatrix data={short} selected={pair} onSelect={() => undefined} locale={locale} />,
    ),
    framed(
      'matrix-hard',
      locale,
      data.gapTable,
      matrixTable(matrix, 'matrix', locale),
      matrix.gaps.flat().filter((cell) => cell !== undefined),
      <GapMatrix data={matrix} locale={locale} />,
    ),
  ];
}
