import type { ColumnLetters, EstimateRow } from '../../../../src/results/document/Results';
import type { ResultsDocument } from '../../../../src/results/document/ResultsDocument';
import type { ItemSummary } from '../../../../src/results/document/StudySummary';
import type { DistributionTable } from '../../../../src/results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../../../src/results/measures/Measures';
import type { MeanTable } from '../../../../src/results/measures/mean/meanSchema';
import type { TopBoxTable } from '../../../../src/results/measures/topBox/topBoxSchema';
import { fixtureSummary } from '../../fixtures/results';

/** A published study with a scale, a multiple-response item, a number, and an item of very long words. */
const groups = ['Total', 'Gen X', 'Millennials', 'Gen Z'] as const;
const bases = { Total: 900, 'Gen X': 400, Millennials: 440, 'Gen Z': 60 };
const levels = ['Never', 'Sometimes', 'Always'];

const item = (id: string, extra: Partial<ItemSummary>): ItemSummary => ({
  id,
  label: id,
  question: id,
  kind: 'scale',
  role: 'behavior',
  levels,
  top: ['Always'],
  base: 'answered',
  ...extra,
});

export const longLabel = `${'A question of a great many words, as real surveys have them, '.repeat(5)}?`;

export const crosstabItems: readonly ItemSummary[] = [
  item('reads_policies', { label: 'Reads privacy policies', question: 'How often do you read?' }),
  item('channels', {
    label: 'Channels',
    kind: 'multiple',
    role: 'preference',
    levels: ['E-mail', 'Post'],
    top: [],
  }),
  item('accounts', { label: 'Accounts held', kind: 'numeric', levels: [], top: [] }),
  item('long', { label: longLabel, question: longLabel }),
  item('why', { label: 'Why?', kind: 'text', levels: [], top: [] }),
];

const shares: Readonly<Record<string, readonly number[]>> = {
  Never: [0.5, 0.61, 0.43, 0.3],
  Sometimes: [0.3, 0.24, 0.35, 0.36],
  Always: [0.2, 0.15, 0.22, 0.34],
};

function row(group: (typeof groups)[number], estimate: number, extra: Partial<EstimateRow>) {
  const n = bases[group];
  return {
    group,
    n,
    weightedBase: n * 1.1,
    effectiveBase: n / 1.25,
    estimate,
    se: 0.02,
    intervals: { beta: [estimate - 0.04, estimate + 0.04] as const },
    reliability: 'shown' as const,
    ...extra,
  };
}

const levelRows = levels.flatMap((level) =>
  groups.map((group, g): EstimateRow => {
    const estimate = shares[level]?.[g] ?? 0;
    const own = { level, base: bases[group], n: Math.round(estimate * bases[group]) };
    if (level === 'Always' && group === 'Gen Z')
      return {
        ...row(group, estimate, own),
        reliability: 'suppressed',
        reliabilityReasons: ['wide-interval'],
      };
    if (level === 'Sometimes' && group === 'Millennials')
      return { ...own, group, n: null, estimate: null, se: null, withheld: 'secondary' };
    return row(group, estimate, own);
  }),
);

const letter = (group: string, own: string, higherThan: string, level?: string): ColumnLetters => ({
  group,
  letter: own,
  higherThan,
  ...(level !== undefined && { level }),
});

export const distribution: DistributionTable = {
  measure: 'distribution',
  item: 'reads_policies',
  by: 'generation',
  base: 'answered',
  confidence: 0.95,
  correction: 'holm',
  levels,
  rows: levelRows,
  letters: [
    letter('Gen X', 'A', 'BC', 'Never'),
    letter('Millennials', 'B', 'c', 'Never'),
    letter('Gen Z', 'C', '', 'Never'),
    letter('Gen X', 'A', '', 'Sometimes'),
    letter('Millennials', 'B', 'A', 'Sometimes'),
    letter('Gen Z', 'C', 'a', 'Sometimes'),
    letter('Gen X', 'A', '', 'Always'),
    letter('Millennials', 'B', 'a', 'Always'),
    letter('Gen Z', 'C', 'Ab', 'Always'),
  ],
  association: { test: 'rao-scott', F: 9.9218, ndf: 3.7, ddf: 812.44, p: 0.00003 },
};

export const topBox: TopBoxTable = {
  measure: 'top-box',
  item: 'reads_policies',
  by: 'generation',
  top: ['Always'],
  rows: groups.map((group, g) => row(group, shares['Always']?.[g] ?? 0, { count: 42 })),
  contrasts: [],
  letters: [letter('Gen X', 'A', ''), letter('Millennials', 'B', 'a'), letter('Gen Z', 'C', 'Ab')],
};

/** Nobody of Gen X has a score, so that its letters start with the Millennials. */
export const mean: MeanTable = {
  measure: 'mean',
  item: 'reads_policies',
  by: 'generation',
  rows: (['Total', 'Millennials', 'Gen Z'] as const).map((group, g) => ({
    ...row(group, [1.7, 1.79, 2.04][g] ?? 0, {}),
    intervals: { t: [1.6, 2.1] as const },
  })),
  contrasts: [],
  letters: [letter('Millennials', 'A', ''), letter('Gen Z', 'B', 'a')],
};

const channels: DistributionTable = {
  measure: 'distribution',
  item: 'channels',
  by: 'generation',
  base: 'shown-marks',
  levels: ['E-mail', 'Post'],
  rows: ['E-mail', 'Post'].flatMap((level, i) =>
    groups.map((group) => row(group, i === 0 ? 0.2 : 0.7, { level, base: bases[group] })),
  ),
};

const accounts = (['mean', 'median'] as const).map(
  (measure): ResultTable<'mean' | 'median'> => ({
    measure,
    item: 'accounts',
    by: 'generation',
    rows: groups.map((group) => row(group, measure === 'mean' ? 12.345 : 9, {})),
    contrasts: [],
  }),
);

export const crosstabStudy: ResultsDocument = {
  format: 'divario.results/1',
  study: {
    ...fixtureSummary,
    title: 'Habits',
    items: [...crosstabItems, ...(fixtureSummary.items ?? []).filter(({ id }) => id === 'gender')],
    pairs: [],
  },
  tables: [distribution, topBox, mean, channels, ...accounts, { ...distribution, item: 'long' }],
};
