import type { Contrast, EstimateRow, Figure, Interval } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ResultTable } from '../../results/measures/Measures';
import { filterText } from '../../results/query/readFilter';
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
  const head = [`${study.title}: ${count(study.respondents, locale)} respondents (${groups})`];
  const policy = formatDisclosure(study, locale);
  const tables = document.tables.map((table) =>
    [formatTable(table, locale), policy, formatNoise(table, locale)].filter(Boolean).join('\n  '),
  );
  return `${[...head, ...tables].join('\n\n')}\n`;
}

function formatTable(table: ResultTable, locale: Locale): string {
  const unit = unitOf(table);
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

function unitOf(table: ResultTable): Unit {
  switch (table.measure) {
    case 'top-box':
    case 'distribution':
      return percentUnit;
    case 'gap':
      return pointsUnit;
    case 'sensitivity':
      return table.of === 'gap' ? pointsUnit : plainUnit;
    case 'mean':
    case 'index-gap':
      return plainUnit;
    case 'median':
      return { ...plainUnit, heading: 'median' };
  }
}

function headingOf(table: ResultTable): string {
  const filters = (table.filters ?? []).map(filterText);
  const suffix = filters.length > 0 ? ` where ${filters.join(', ')}` : '';
  return `${subjectOf(table)} by ${table.by}${suffix}`;
}

function subjectOf(table: ResultTable): string {
  switch (table.measure) {
    case 'top-box':
      return `${table.item}: ${table.top.join(' / ')}`;
    case 'distribution':
      return `${table.item}: all levels`;
    case 'mean':
    case 'median':
      return `${table.item}: ${table.measure}`;
    case 'gap':
      return `Gap: ${table.concern} minus ${table.behavior} (${table.evidence})`;
    case 'index-gap':
      return 'Gap of the concern and behavior indices';
    case 'sensitivity':
      return 'Sensitivity of the gap';
  }
}

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
