import { expectedBenchmarks } from './benchmarks';
import { checkChart } from './checkChart';
import type { ExpectedChart } from './Expected';
import { isOfIndex, pairOf } from './gapSentences';
import { expectedDiverging, expectedDots, expectedRanked } from './itemCharts';
import { itemOf } from './itemSentences';
import {
  expectedDensity,
  expectedDumbbell,
  expectedMatrix,
  expectedQuadrants,
  expectedSensitivity,
} from './pairCharts';
import type { Reader } from './Reader';
import { rankedBy } from './ranked';
import type { ShownChart, ShownPage } from './ShownPage';

/** Compares every chart of a page: its table, its marks, what is written on and beside them. */
export function readCharts(reader: Reader, page: ShownPage): void {
  for (const chart of page.charts) {
    const expected = expectedOf(reader, chart);
    for (const said of [...chart.table.columns, chart.table.caption])
      if (said) said.by = 'heads of a table';
    if (expected) checkChart(reader.ledger, chart, expected);
    else reader.ledger.expect(false, `${chart.form}, “${chart.title.text}”: of nothing known`);
  }
}

function expectedOf(reader: Reader, chart: ShownChart): ExpectedChart | undefined {
  const { document } = reader;
  const index = document.indexGap;
  switch (chart.form) {
    case 'dumbbell': {
      const table = isOfIndex(chart) ? index : pairOf(reader, chart);
      return table && expectedDumbbell(reader, table);
    }
    case 'quadrants': {
      const table = isOfIndex(chart) ? index : pairOf(reader, chart);
      const isLettered = chart.table.rows.some(([header]) =>
        / \([A-Z]+\)$/.test(header?.text ?? ''),
      );
      return table?.quadrants && expectedQuadrants(reader, table.quadrants, isLettered);
    }
    case 'matrix':
      return expectedMatrix(reader, {
        concerns: chart.table.rows.map(([header]) => header?.text ?? ''),
        behaviors: chart.table.columns.slice(1).map(({ text }) => text),
      });
    case 'sensitivity': {
      const { concern, behavior } = reader.pair ?? {};
      const table = isOfIndex(chart)
        ? document.sensitivity()
        : document.sensitivity(concern, behavior);
      return table && expectedSensitivity(reader, table);
    }
    case 'density':
      return index && expectedDensity(reader, index);
    case 'diverging': {
      const item = document.items.find(({ id }) => id === itemOf(reader, chart));
      return item && expectedDiverging(reader, item);
    }
    case 'dots': {
      const labels = new Set(chart.table.rows.map(([header]) => header?.text ?? ''));
      return expectedDots(
        reader,
        [...labels].flatMap((label) => document.itemNamed(label) ?? []),
      );
    }
    case 'ranked':
      return expectedRanked(reader, chart, rankedBy(reader, chart));
    case 'benchmarks':
      return expectedBenchmarks(reader, chart);
    default:
      return undefined;
  }
}
