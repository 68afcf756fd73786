import type { StudySummary } from '../../src/results/document/StudySummary';
import type { DistributionTable } from '../../src/results/measures/distribution/distributionSchema';
import type { GapTable } from '../../src/results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../src/results/measures/indexGap/indexGapSchema';
import type { MeanTable } from '../../src/results/measures/mean/meanSchema';
import type { SensitivityTable } from '../../src/results/measures/sensitivity/sensitivitySchema';
import type { TopBoxTable } from '../../src/results/measures/topBox/topBoxSchema';
import {
  bases,
  gap,
  gapTable,
  groups,
  hardCase,
  longQuestion,
  share,
  summary,
  suppressed,
  withheld,
} from './tables';

/** Result tables of items, indices and pairs, for chart tests and the gallery. */
const agree5 = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];

/** Shares that lean further to the top from group to group. */
export function distribution(
  levels: readonly string[],
  names: readonly string[],
): DistributionTable {
  return {
    measure: 'distribution',
    item: 'concern_1',
    by: 'generation',
    base: 'answered',
    confidence: 0.95,
    levels,
    rows: names.flatMap((group, g) => {
      const weights = levels.map((_, i) => 1 + ((i + g) % 3) + i * (0.2 + g * 0.1));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return levels.map((level, i) => {
        const estimate = weights[i]! / total;
        return {
          ...share(group, estimate, bases[g % 6]!),
          level,
          n: Math.round(estimate * bases[g % 6]!),
          base: bases[g % 6]!,
        };
      });
    }),
  };
}

export const distributionTable = distribution(agree5, groups);

/** A level suppressed in one group, a group suppressed whole. */
export const hardDistributionTable: DistributionTable = {
  ...distributionTable,
  rows: distributionTable.rows.map((row) => {
    if (row.group === 'Silent') return { ...row, n: 3, base: 12, ...suppressed('small-base') };
    if (row.group === 'Gen Z' && row.level === 'Strongly disagree')
      return { ...row, ...suppressed('wide-relative-interval') };
    return row;
  }),
};

export const twelveLevels = Array.from({ length: 12 }, (_, i) => `${i} of eleven, and some words`);

function topBox(item: string, estimates: readonly number[], names = groups): TopBoxTable {
  return {
    measure: 'top-box',
    item,
    by: 'generation',
    base: 'answered',
    confidence: 0.95,
    top: ['Agree', 'Strongly agree'],
    rows: names.map((group, i) => share(group, estimates[i % estimates.length]!, bases[i % 6]!)),
    contrasts: [],
    letters: names
      .filter((name) => name !== 'Total')
      .map((group, i) => ({
        group,
        letter: 'abcdefghi'[i]!.toUpperCase(),
        higherThan: i === 1 ? 'dE' : '',
      })),
  };
}

export const highTable = topBox('concern_1', [0.56, 0.61, 0.66, 0.57, 0.52, 0.48]);
export const lowTable: TopBoxTable = {
  ...topBox('concern_1', [0.24, 0.19, 0.2, 0.22, 0.26, 0.31]),
  top: ['Strongly disagree', 'Disagree'],
};

const tactics = [
  ['tactic_1', 'Location-based offers'],
  ['tactic_2', 'Push notifications about things left in the basket'],
  ['tactic_3', 'Ads that follow you from site to site'],
  ['tactic_4', longQuestion],
  ['tactic_5', 'Prices that depend on who you are'],
] as const;

export const tacticSummary: StudySummary = {
  ...summary,
  items: tactics.map(([id, label]) => ({
    id,
    label,
    question: label,
    kind: 'scale',
    role: 'tactic',
    levels: agree5,
    top: ['Agree', 'Strongly agree'],
    base: 'answered',
  })),
};

export const tacticTables: readonly TopBoxTable[] = tactics.map(([id], t) => {
  const table = topBox(
    id,
    [0.62, 0.71, 0.68, 0.6, 0.55, 0.5].map((each) => Math.max(0.02, each - t * 0.13)),
  );
  if (t !== 2) return table;
  return { ...table, rows: table.rows.map((row) => ({ ...row, ...hardCase(row.group) })) };
});

export const meanTables: readonly MeanTable[] = tactics.slice(0, 2).map(([item], t) => ({
  measure: 'mean',
  item,
  by: 'generation',
  rows: groups.map((group, i) => ({
    group,
    n: bases[i]!,
    estimate: 3.9 - i * 0.2 - t,
    se: 0.1,
    intervals: { t: [3.7 - i * 0.2 - t, 4.1 - i * 0.2 - t] as const },
  })),
  contrasts: [],
}));

export const sensitivity: SensitivityTable = {
  measure: 'sensitivity',
  of: 'gap',
  by: 'generation',
  concern: 'concern_1',
  behavior: 'behavior_3',
  rows: [
    'as-defined',
    'concern-narrower',
    'neutral-in',
    'neutral-out',
    'behavior-wider',
    'unweighted',
    'without-item',
  ].map((choice, i) => ({
    ...gap('Total', [0.32, 0.05, 0.44, 0.41, -0.12, 0.3, 0.29][i]!, 900),
    choice,
    ...(choice === 'without-item' && { detail: 'tactic_2' }),
  })),
};

export const indexGap: IndexGapTable = {
  measure: 'index-gap',
  by: 'generation',
  concernItems: [],
  behaviorItems: [],
  evidence: ['self-reported', 'willing'],
  thresholds: { concern: 50, behavior: 40 },
  rows: groups.map((group, i) => ({
    ...gap(group, 20, bases[i]!),
    estimate: 30 - i * 5,
    intervals: { t: [26 - i * 5, 34 - i * 5] as const },
  })),
  concernIndex: groups.map((group, i) => ({
    ...gap(group, 0, bases[i]!),
    estimate: 66 - i,
    intervals: { t: [64 - i, 68 - i] as const },
  })),
  behaviorIndex: groups.map((group, i) => ({
    ...gap(group, 0, bases[i]!),
    estimate: 36 + i * 4,
    intervals: { t: [34 + i * 4, 38 + i * 4] as const },
  })),
  contrasts: [],
  alpha: { concern: 0.7, behavior: 0.6 },
  pearson: 0.1,
  spearman: 0.1,
  density: Array.from({ length: 100 }, (_, i) => {
    const [c, b] = [Math.floor(i / 10), i % 10];
    if (c === 2 && b === 8) return null;
    return Math.exp(-((c - 6.5) ** 2) / 6 - (b - 3) ** 2 / 5) / 17.2;
  }),
};

const behaviors = [
  'Clears cookies',
  'Reads privacy notices before agreeing to them',
  'Uses a private window',
  'Shared browser data',
];

export const matrixSummary: StudySummary = {
  ...summary,
  items: [
    ...['Companies collect too much about me', 'I worry about identity theft', longQuestion].map(
      (label, i) => ({ id: `c${i}`, label }),
    ),
    ...behaviors.map((label, i) => ({ id: `b${i}`, label })),
  ].map(({ id, label }) => ({
    id,
    label,
    question: label,
    kind: 'scale' as const,
    role: 'concern' as const,
    levels: agree5,
    top: [],
    base: 'answered' as const,
  })),
};

/** Three concerns by four behaviors: both signs, an uncertain, a suppressed, a withheld pair, and one that is not there. */
export const matrixTables: readonly GapTable[] = ['c0', 'c1', 'c2'].flatMap((concern, i) =>
  behaviors.flatMap((_, j) => {
    if (i === 1 && j === 2) return [];
    const estimate = 0.62 - i * 0.25 - j * 0.22;
    const special =
      i === 0 && j === 1 ? suppressed('small-base') : i === 2 && j === 3 ? withheld : {};
    return [
      {
        ...gapTable,
        concern,
        behavior: `b${j}`,
        evidence: (['self-reported', 'self-reported', 'willing', 'observed'] as const)[j]!,
        rows: [{ ...gap('Total', estimate, 800), ...special }],
      },
    ];
  }),
);
