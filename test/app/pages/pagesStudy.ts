import type { Contrast, EstimateRow } from '../../../src/results/document/Results';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { ItemSummary } from '../../../src/results/document/StudySummary';
import type { ResultTable } from '../../../src/results/measures/Measures';
import { fixtureResults, fixtureSummary } from '../fixtures/results';

/** Shares of three groups, each with a standard error of two points; neighbours 10 apart differ beyond chance. */
type Shares = readonly [total: number, genX: number, genZ: number];
const groups = ['Total', 'Gen X', 'Gen Z'] as const;

function rowsOf(shares: Shares, level?: string): readonly EstimateRow[] {
  return groups.map((group, i) => {
    const estimate = shares[i] ?? 0;
    return {
      group,
      n: 500,
      estimate,
      se: 0.02,
      df: 499,
      intervals: { beta: [estimate - 0.04, estimate + 0.04] },
      reliability: 'shown',
      ...(level !== undefined && { level, base: 500 }),
    };
  });
}

function contrastsOf([, genX, genZ]: Shares, level?: string): readonly Contrast[] {
  const difference = genX - genZ;
  const p = Math.abs(difference) > 0.06 ? 0.0004 : 0.4;
  return [
    {
      a: 'Gen X',
      b: 'Gen Z',
      difference,
      se: 0.028,
      df: 998,
      p,
      pHolm: p,
      pBH: p,
      interval: [difference - 0.055, difference + 0.055],
      ...(level !== undefined && { level }),
    },
  ];
}

const creepy = ['Very creepy', 'Somewhat creepy', 'Welcome'];

function itemOf(
  id: string,
  role: ItemSummary['role'],
  label: string,
  levels: readonly string[],
): ItemSummary {
  return {
    id,
    label,
    question: label,
    kind: 'scale',
    role,
    levels,
    top: levels.slice(-1),
    base: 'answered',
  };
}

function tablesOf(
  id: string,
  levels: readonly string[],
  low: Shares,
  high: Shares,
): readonly ResultTable[] {
  const view = { by: 'generation', confidence: 0.95, correction: 'holm' } as const;
  const [first = '', last = ''] = [levels[0], levels.at(-1)];
  return [
    {
      ...view,
      measure: 'top-box',
      item: id,
      top: [last],
      rows: rowsOf(high),
      contrasts: contrastsOf(high),
    },
    {
      ...view,
      measure: 'distribution',
      item: id,
      levels,
      rows: levels.flatMap((level) =>
        rowsOf(level === first ? low : level === last ? high : [0.2, 0.2, 0.2], level),
      ),
      contrasts: contrastsOf(low, first),
    },
  ];
}

/** A published study of attitudes and tactics: Gen X finds the voice assistant creepiest, Gen Z less so. */
export const pagesStudy: ResultsDocument = {
  format: 'divario.results/1',
  study: {
    ...fixtureSummary,
    items: [
      itemOf('worry', 'concern', 'I worry about my data', ['No', 'Partly', 'Yes']),
      itemOf('location', 'concern', 'I worry about my location', ['No', 'Partly', 'Yes']),
      itemOf('offers', 'preference', 'I like personal offers', ['No', 'Partly', 'Yes']),
      itemOf('voice', 'tactic', 'An ad after a talk near a voice assistant', creepy),
      itemOf('coupon', 'tactic', 'A loyalty coupon', creepy),
    ],
    pairs: [],
    segmentation: {
      basis: 'birth-year',
      scheme: 'pew',
      unknown: { missing: 0, unreadable: 0, impossible: 0 },
      segments: ['Gen X', 'Gen Z'].map((name) => ({ name, n: 500 })),
    },
    referenceGeneration: 'Gen Z',
  },
  tables: [
    ...tablesOf('worry', ['No', 'Partly', 'Yes'], [0.2, 0.1, 0.3], [0.6, 0.7, 0.5]),
    ...tablesOf('location', ['No', 'Partly', 'Yes'], [0.3, 0.3, 0.3], [0.5, 0.5, 0.5]),
    ...tablesOf('offers', ['No', 'Partly', 'Yes'], [0.4, 0.5, 0.3], [0.4, 0.3, 0.5]),
    ...tablesOf('voice', creepy, [0.5, 0.6, 0.4], [0.1, 0.1, 0.1]),
    ...tablesOf('coupon', creepy, [0.05, 0.06, 0.05], [0.8, 0.8, 0.8]),
  ],
};

/** A published study of one pair with its four ways, on the shares of the shared fixture. */
export const pairStudy: ResultsDocument = {
  ...fixtureResults,
  tables: fixtureResults.tables.map((table) =>
    table.measure === 'gap'
      ? {
          ...table,
          quadrants: table.rows.flatMap(({ group, n }) =>
            (['paradoxical', 'guarded', 'cautious', 'carefree'] as const).map((quadrant) => ({
              group,
              quadrant,
              n,
              estimate: 0.25,
              se: 0.01,
              intervals: { beta: [0.23, 0.27] },
              reliability: 'shown',
            })),
          ),
          quadrantContrasts: [],
        }
      : table,
  ),
};
