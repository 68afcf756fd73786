import type { Contrast, EstimateRow, Figure, Interval } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import { filterText } from '../../results/query/readFilter';
import { formatAssumed } from '../formatAssumed';
import { formatDisclosure, formatNoise } from '../formatDisclosure';
import {
  formatCount,
  formatDecimal,
  formatPercent,
  formatPInWords,
  formatPoints,
} from '../formatNumber';
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
    row.group,
    'level' in row && row.level !== undefined ? row.level : '',
    count(row.n, locale),
    figure(row.estimate, unit, locale, row),
    interval(row, unit, locale),
    row.reliability === undefined || row.reliability === 'shown' ? '' : row.reliability,
  ]);
  const contrasts = ('contrasts' in table ? (table.contrasts ?? []) : []).filter(isNotable);
  return [
    headingOf(table),
    ...alignedColumns([['', '', 'n', unit.heading, '95 % interval', ''], ...rows], 2),
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
  gap: () => pointsUnit,
  'index-gap': () => plainUnit,
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
  gap: ({ concern, behavior, evidence }) => `Gap: ${concern} minus ${behavior} (${evidence})`,
  'index-gap': () => 'Gap of the concern and behavior indices',
  sensitivity: () => 'Sensitivity of the gap',
};

/** Only differences beyond chance are listed; the JSON holds every pair. */
function isNotable(contrast: Contrast): boolean {
  return contrast.pHolm !== null && contrast.pHolm < 0.05;
}

function contrastLine(contrast: Contrast, unit: Unit, locale: Locale): string {
  const level = contrast.level === undefined ? '' : `${contrast.level}: `;
  const difference =
    contrast.difference === null ? '?' : unit.difference(contrast.difference, locale);
  const p = formatPInWords(contrast.pHolm, locale);
  return `${level}${contrast.a} − ${contrast.b}: ${difference} (${p}, Holm)`;
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
