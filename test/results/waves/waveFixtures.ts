import type { EstimateRow } from '../../../src/results/document/Results';
import type { ItemSummary, StudySummary } from '../../../src/results/document/StudySummary';
import type { GapTable } from '../../../src/results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../src/results/measures/indexGap/indexGapSchema';
import type { NetScoreTable } from '../../../src/results/measures/netScore/netScoreSchema';
import type { TopBoxTable } from '../../../src/results/measures/topBox/topBoxSchema';
import type { WaveTables } from '../../../src/results/waves/WaveComparison';

export const agree = ['Disagree', 'Neither', 'Agree', 'Strongly agree'];

/** A concern asked on a scale, as a study lists it. */
export function concernItem(more: Partial<ItemSummary> = {}): ItemSummary {
  return {
    id: 'concern_1',
    label: 'Companies collect too much',
    question: 'Companies collect too much about me',
    kind: 'scale',
    role: 'concern',
    levels: agree,
    top: agree.slice(2),
    base: 'answered',
    ...more,
  };
}

export function behaviorItem(more: Partial<ItemSummary> = {}): ItemSummary {
  return concernItem({
    id: 'behavior_1',
    label: 'Refused cookies',
    question: 'Refused cookies in the last month',
    kind: 'single',
    role: 'behavior',
    levels: ['No', 'Yes'],
    top: ['Yes'],
    direction: 'protective',
    evidence: 'self-reported',
    ...more,
  });
}

/** A figure as a table holds it. */
export function row(
  group: string,
  estimate: number | null,
  more: Partial<EstimateRow> = {},
): EstimateRow {
  return { group, n: 500, estimate, se: 0.02, df: 499, reliability: 'shown', ...more };
}

const view = { by: 'generation', filters: [] };

export function topBox(
  item: string,
  rows: readonly EstimateRow[],
  more: Partial<TopBoxTable> = {},
): TopBoxTable {
  const top = item === 'behavior_1' ? ['Yes'] : agree.slice(2);
  return { measure: 'top-box', item, top, base: 'answered', ...view, rows, contrasts: [], ...more };
}

export function netScore(item: string, rows: readonly EstimateRow[]): NetScoreTable {
  const ends = { top: agree.slice(2), bottom: agree.slice(0, 2) };
  return { measure: 'net-score', item, ...ends, base: 'answered', ...view, rows, contrasts: [] };
}

export function gap(rows: readonly EstimateRow[], more: Partial<GapTable> = {}): GapTable {
  return {
    measure: 'gap',
    concern: 'concern_1',
    behavior: 'behavior_1',
    evidence: 'self-reported',
    direction: 'protective',
    ...view,
    rows,
    quadrants: [],
    riskDifference: [],
    contrasts: [],
    ...more,
  };
}

export function indexGap(
  rows: readonly EstimateRow[],
  more: Partial<IndexGapTable> = {},
): IndexGapTable {
  return {
    measure: 'index-gap',
    concernItems: ['concern_1'],
    behaviorItems: ['behavior_1'],
    evidence: ['self-reported'],
    thresholds: { concern: 50, behavior: 50 },
    ...view,
    rows,
    contrasts: [],
    alpha: { concern: null, behavior: null },
    pearson: null,
    spearman: null,
    ...more,
  };
}

export function wave(
  year: number,
  tables: WaveTables['tables'],
  study: Partial<StudySummary> = {},
): WaveTables {
  return {
    study: {
      title: `Trust ${year}`,
      respondents: 1000,
      generations: {},
      fieldworkYear: year,
      items: [concernItem(), behaviorItem()],
      ...study,
    },
    tables,
  };
}
