import type { ReliabilityReason } from '../../src/estimate/Reliability';
import type {
  DistributionTable,
  EstimateRow,
  GapTable,
  IndexGapTable,
  MeanTable,
  SensitivityTable,
  StudySummary,
  TopBoxTable,
} from '../../src/results/Results';

/** Result tables by hand, for chart tests and the gallery: plausible figures, and every hard case. */
export const generationNames = ['Silent', 'Baby Boomers', 'Gen X', 'Millennials', 'Gen Z'] as const;

export function share(
  group: string,
  estimate: number,
  n: number,
  extra: Partial<EstimateRow> = {},
): EstimateRow {
  const se = Math.sqrt((estimate * (1 - estimate)) / Math.max(n, 1)) * 1.1;
  return {
    group,
    n,
    estimate,
    se,
    df: n - 1,
    intervals: { beta: [Math.max(0, estimate - 2 * se), Math.min(1, estimate + 2 * se)] },
    reliability: 'shown',
    ...extra,
  };
}

export function gap(
  group: string,
  estimate: number,
  n: number,
  extra: Partial<EstimateRow> = {},
): EstimateRow {
  const se = 1.1 / Math.sqrt(Math.max(n, 1)) / 1.6;
  return {
    group,
    n,
    estimate,
    se,
    df: n - 1,
    intervals: { t: [estimate - 2 * se, estimate + 2 * se] },
    ...extra,
  };
}

export function suppressed(...reasons: readonly ReliabilityReason[]): Partial<EstimateRow> {
  return { reliability: 'suppressed', reliabilityReasons: reasons };
}

export const withheld: Partial<EstimateRow> = {
  n: null,
  estimate: null,
  se: null,
  withheld: 'small-cell',
};

export const longQuestion =
  'Thinking about the last twelve months, and about every website, app, shop or service that you have used in that time whether on a phone, a tablet or a computer, how concerned, if at all, are you about the amount of personal information that companies collect about you and people like you without asking?';

export const summary: StudySummary = {
  title: 'Consumer trust 2024',
  respondents: 3000,
  generations: { Silent: 180, 'Baby Boomers': 720, 'Gen X': 928, Millennials: 840, 'Gen Z': 332 },
  source: { publisher: 'Divario sample', synthetic: true },
  items: [],
  segmentation: {
    basis: 'birth-year',
    scheme: 'pew',
    unknown: { missing: 12, unreadable: 0, impossible: 1 },
    segments: generationNames.map((name) => ({ name, n: 500 })),
  },
};

const bases = [2782, 64, 690, 860, 800, 312];
const concerned = [0.71, 0.83, 0.78, 0.74, 0.66, 0.58];
const acting = [0.39, 0.22, 0.31, 0.42, 0.45, 0.55];
const groups = ['Total', ...generationNames];

/** A plain pair: everything shown, the oldest group on a small base, the youngest gap uncertain. */
export const gapTable: GapTable = {
  measure: 'gap',
  by: 'generation',
  concern: 'concern_1',
  behavior: 'behavior_3',
  evidence: 'self-reported',
  direction: 'protective',
  confidence: 0.95,
  correction: 'holm',
  filters: [{ column: 'country', levels: ['Italy', 'Spain'] }],
  rows: groups.map((group, i) => gap(group, concerned[i]! - acting[i]!, bases[i]!)),
  concerned: groups.map((group, i) => share(group, concerned[i]!, bases[i]!)),
  acting: groups.map((group, i) => share(group, acting[i]!, bases[i]!)),
  quadrants: groups.flatMap((group, i) => {
    const paradoxical = concerned[i]! * (1 - acting[i]!);
    const cautious = (1 - concerned[i]!) * acting[i]!;
    return [
      { ...share(group, paradoxical, bases[i]!), quadrant: 'paradoxical' as const },
      { ...share(group, concerned[i]! - paradoxical, bases[i]!), quadrant: 'guarded' as const },
      { ...share(group, cautious, bases[i]!), quadrant: 'cautious' as const },
      { ...share(group, 1 - concerned[i]! - cautious, bases[i]!), quadrant: 'carefree' as const },
    ];
  }),
  riskDifference: [],
  contrasts: [],
};

/** The same pair with a suppressed, a withheld and a flagged group. */
export const hardGapTable: GapTable = {
  ...gapTable,
  rows: gapTable.rows.map((row) => ({ ...row, ...hardCase(row.group) })),
  concerned: gapTable.concerned!.map((row) => ({ ...row, ...hardCase(row.group) })),
  acting: gapTable.acting!.map((row) => ({ ...row, ...hardCase(row.group) })),
  quadrants: gapTable.quadrants.map((row) => ({ ...row, ...hardCase(row.group) })),
};

function hardCase(group: string): Partial<EstimateRow> {
  if (group === 'Silent') return { n: 12, ...suppressed('small-base') };
  if (group === 'Gen X') return withheld;
  if (group === 'Gen Z') return { reliability: 'flagged', reliabilityReasons: ['few-df'] };
  return {};
}

/** Nine age bands that straddle generations. */
export const bandNames = [
  '16–19',
  '20–24',
  '25–34',
  '35–44',
  '45–54',
  '55–64',
  '65–74',
  '75–84',
  '85+',
];

export const bandSummary: StudySummary = {
  ...summary,
  segmentation: {
    ...summary.segmentation!,
    basis: 'age-band',
    assigned: 'straddling',
    segments: bandNames.map((name) => ({
      name,
      n: 300,
      covers: [
        { generation: 'Millennials', share: 0.7 },
        { generation: 'Gen Z', share: 0.3 },
      ],
    })),
  },
};

export const bandGapTable: GapTable = {
  ...gapTable,
  rows: bandNames.map((name, i) => gap(name, 0.4 - i * 0.06, 300)),
  concerned: bandNames.map((name, i) => share(name, 0.6 + i * 0.02, 300)),
  acting: bandNames.map((name, i) => share(name, 0.2 + i * 0.08, 300)),
  quadrants: [],
};

export const agree5 = [
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

export function topBox(item: string, estimates: readonly number[], names = groups): TopBoxTable {
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
