import type { ReliabilityReason } from '../../src/estimate/intervals/Reliability';
import type { EstimateRow } from '../../src/results/document/Results';
import type { StudySummary } from '../../src/results/document/StudySummary';
import type { GapTable } from '../../src/results/measures/gap/gapSchema';

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

export const bases = [2782, 64, 690, 860, 800, 312];
const concerned = [0.71, 0.83, 0.78, 0.74, 0.66, 0.58];
const acting = [0.39, 0.22, 0.31, 0.42, 0.45, 0.55];
export const groups = ['Total', ...generationNames];

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

export function hardCase(group: string): Partial<EstimateRow> {
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
