import type { Contrast, EstimateRow, Figure, Interval } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type {
  AdjustedContrast,
  AdjustedTable,
} from '../../results/measures/adjusted/adjustedSchema';
import { type ByTable, isOf, ofTable } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import { filterText } from '../../results/query/readFilter';
import { groupKey, keyOfGroup } from '../../results/rows/isTotalRow';
import { formatAssumed } from '../formatAssumed';
import { formatDisclosure, formatNoise } from '../formatDisclosure';
import {
  formatCount,
  formatDecimal,
  formatPercent,
  formatPInWords,
  formatPoints,
} from '../formatNumber';
import { formatUnadjusted } from '../formatUnadjusted';
import type { Locale } from '../Locale';
import { alignedColumns } from './alignedColumns';

/** A results document as plain text to read in a terminal: a heading and aligned columns a table. */
export function formatTables(document: ResultsDocument, locale: Locale): string {
  const { study } = document;
  const groups = Object.entries(study.generations)
    .map(([name, n]) => `${name} ${count(n, locale)}`)
    .join(', ');
  const asked = formatAssumed(study.assumed ?? [], study, locale);
  const head = [
    `${study.title}: ${count(study.respondents, locale)} respondents (${groups})`,
    ...(asked === undefined ? [] : [asked]),
  ];
  const policy = formatDisclosure(study, locale);
  const tables = document.tables.map((table) =>
    [formatTable(table, locale), policy, formatNoise(table, locale)].filter(Boolean).join('\n  '),
  );
  return `${[...head, ...tables].join('\n\n')}\n`;
}

function formatTable(table: ResultTable, locale: Locale): string {
  const unit = ofTable(units, table);
  const rows = table.rows.map((row) => [
    groupKey(row),
    'raw' in row ? figure(row.raw.estimate, unit, locale, row) : (row.level ?? ''),
    count(row.n, locale),
    figure(row.estimate, unit, locale, row),
    interval(row, unit, locale),
    row.reliability === undefined || row.reliability === 'shown' ? '' : row.reliability,
  ]);
  const contrasts = ('contrasts' in table ? (table.contrasts ?? []) : []).filter(isNotable);
  const [second, third] = isOf('adjusted', table)
    ? ['raw', `adjusted ${unit.heading}`]
    : ['', unit.heading];
  return [
    headingOf(table),
    ...alignedColumns([['', second, 'n', third, '95 % interval', ''], ...rows], 2),
    ...(isOf('adjusted', table) ? adjustedNotes(table, locale) : []),
    ...contrasts.map((contrast) => `  ${contrastLine(contrast, unit, locale)}`),
  ].join('\n');
}

interface Unit {
  readonly heading: string;
  readonly format: (value: number, locale: Locale) => string;
  readonly difference: (value: number, locale: Locale) => string;
}

const percentUnit: Unit = {
  heading: '%',
  format: (value, locale) => formatPercent(value, locale, 1),
  difference: (value, locale) => `${formatPoints(value, locale, 1)} points`,
};
const pointsUnit: Unit = {
  heading: 'points',
  format: (value, locale) => formatPoints(value, locale, 1),
  difference: (value, locale) => `${formatPoints(value, locale, 1)} points`,
};
const plainUnit: Unit = {
  heading: 'mean',
  format: (value, locale) => formatDecimal(value, locale, 2),
  difference: (value, locale) => formatDecimal(value, locale, 2),
};

const units: ByTable<Unit> = {
  'top-box': () => percentUnit,
  distribution: () => percentUnit,
  mean: () => plainUnit,
  median: () => ({ ...plainUnit, heading: 'median' }),
  'net-score': () => pointsUnit,
  gap: () => pointsUnit,
  'index-gap': () => plainUnit,
  adjusted: ({ of }) =>
    ({ 'top-box': percentUnit, mean: plainUnit, gap: pointsUnit, 'index-gap': plainUnit })[of],
  sensitivity: ({ of }) => (of === 'gap' ? pointsUnit : plainUnit),
};

function headingOf(table: ResultTable): string {
  const filters = (table.filters ?? []).map(filterText);
  const suffix = filters.length > 0 ? ` where ${filters.join(', ')}` : '';
  return `${ofTable(subjects, table)} by ${table.by}${suffix}`;
}

const subjects: ByTable<string> = {
  'top-box': ({ item, top }) => `${item}: ${top.join(' / ')}`,
  distribution: ({ item }) => `${item}: all levels`,
  mean: ({ item }) => `${item}: mean`,
  median: ({ item }) => `${item}: median`,
  'net-score': ({ item, top, bottom }) =>
    `${item}: net score, ${top.join(' / ')} minus ${bottom.join(' / ')}`,
  gap: ({ concern, behavior, evidence }) => `Gap: ${concern} minus ${behavior} (${evidence})`,
  'index-gap': () => 'Gap of the concern and behavior indices',
  adjusted: ({ of, item, concern, behavior, controls }) =>
    `${item ?? (concern === undefined ? 'Indices' : `${concern} minus ${behavior}`)}: ${of}, alike in ${controls.join(', ')},`,
  sensitivity: () => 'Sensitivity of the gap',
};

/** Controls that added nothing, who was left out for one, and why where there is no adjustment. */
function adjustedNotes(table: AdjustedTable, locale: Locale): readonly string[] {
  const { dropped = [], withoutControls } = table;
  const reason = formatUnadjusted(table, locale);
  return [
    ...(dropped.length > 0 ? [`  the same for everybody, left out: ${dropped.join(', ')}`] : []),
    ...(withoutControls
      ? [`  without a control, left out: ${count(withoutControls, locale)}`]
      : []),
    ...(reason === undefined ? [] : [`  not adjusted: ${reason}`]),
  ];
}

/** Only differences beyond chance are listed; the JSON holds every pair. */
function isNotable(contrast: Contrast): boolean {
  return contrast.pHolm !== null && contrast.pHolm < 0.05;
}

function contrastLine(contrast: Contrast | AdjustedContrast, unit: Unit, locale: Locale): string {
  const level = contrast.level === undefined ? '' : `${contrast.level}: `;
  const difference =
    contrast.difference === null ? '?' : unit.difference(contrast.difference, locale);
  const p = formatPInWords(contrast.pHolm, locale);
  const raw = 'raw' in contrast ? (contrast.raw.difference ?? undefined) : undefined;
  const before = raw === undefined ? '' : `, ${unit.difference(raw, locale)} as answered`;
  return `${level}${keyOfGroup(contrast.a)} − ${keyOfGroup(contrast.b)}: ${difference} (${p}, Holm)${before}`;
}

function figure(value: Figure, unit: Unit, locale: Locale, row: EstimateRow): string {
  if (value !== null) return unit.format(value, locale);
  return row.withheld ?? row.undefined ?? 'none';
}

function interval(row: EstimateRow, unit: Unit, locale: Locale): string {
  const ends: Interval | null | undefined =
    row.intervals?.beta ?? row.intervals?.t ?? row.intervals?.quantile;
  return ends ? `${unit.format(ends[0], locale)} to ${unit.format(ends[1], locale)}` : '';
}

function count(value: Figure, locale: Locale): string {
  return value === null ? '–' : formatCount(value, locale);
}
