import { type ChartCell, toChartCell } from '../../charts/cells/ChartCell';
import { hiddenWords } from '../../charts/cells/cellWords';
import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { ColumnLetters, EstimateRow } from '../../results/document/Results';
import { intervalKind } from '../../results/rows/standingInterval';
import type { ExportBlock, ExportFormat } from '../ExportTable';
import { buildBlock, type ColumnOf } from './buildBlock';

interface Options<Row extends EstimateRow> {
  readonly title: string;
  readonly unit: ExportFormat;
  readonly locale: Locale;
  readonly letters?: readonly ColumnLetters[];
  /** What tells rows of one group apart: a level, a quadrant, a choice. */
  readonly part?: { readonly label: string; readonly of: (row: Row) => string };
}

interface Seen<Row> {
  readonly row: Row;
  readonly cell: ChartCell;
  readonly letters: ColumnLetters | undefined;
}

/** Estimates with all they stand on, a row each; a hidden one is its reason, and loses what would tell it. */
export function estimateBlock<Row extends EstimateRow>(
  rows: readonly Row[],
  { title, unit, locale, letters = [], part }: Options<Row>,
): ExportBlock {
  const spread = unit === 'points' ? 'share' : unit;
  const t = messagesIn('exportTables', locale);
  const shown =
    <V>(of: (seen: Seen<Row>) => V) =>
    (seen: Seen<Row>) =>
      seen.cell.kind === 'shown' ? (of(seen) ?? null) : null;
  const ends = (seen: Seen<Row>) => (seen.cell.kind === 'shown' ? seen.cell.interval : undefined);
  const columns: ColumnOf<Seen<Row>>[] = [
    { label: t('group'), format: 'text', of: ({ row }) => formatGroup(row.group, locale) },
    ...(part
      ? [{ label: part.label, format: 'text' as const, of: ({ row }: Seen<Row>) => part.of(row) }]
      : []),
    { label: t('base'), format: 'count', of: ({ cell }) => cell.n },
    { label: t('count'), format: 'count', of: shown(({ row }) => countOf(row)) },
    { label: t('weighted-base'), format: 'decimal', of: ({ row }) => row.weightedBase ?? null },
    { label: t('effective-base'), format: 'decimal', of: ({ row }) => row.effectiveBase ?? null },
    { label: t('design-effect'), format: 'decimal', of: ({ row }) => row.designEffect ?? null },
    { label: t('variance-ratio'), format: 'decimal', of: shown(({ row }) => row.varianceRatio) },
    {
      label: t('estimate'),
      format: unit,
      of: ({ cell }) => (cell.kind === 'shown' ? cell.value : hiddenWords(cell, locale)),
    },
    { label: t('se'), format: spread, of: shown(({ row }) => row.se) },
    { label: t('df'), format: 'decimal', of: shown(({ row }) => row.df) },
    { label: t('low'), format: unit, of: (seen) => ends(seen)?.[0] ?? null },
    { label: t('high'), format: unit, of: (seen) => ends(seen)?.[1] ?? null },
    { label: t('interval-method'), format: 'text', of: shown((seen) => methodOf(seen, locale)) },
    { label: t('letter'), format: 'text', of: ({ letters: own }) => own?.letter ?? null },
    { label: t('higher-than'), format: 'text', of: shown(({ letters: own }) => own?.higherThan) },
    {
      label: t('reliability'),
      format: 'text',
      of: ({ row }) => (row.reliability ? t(`reliability-${row.reliability}`) : null),
    },
  ];
  const seen = rows.map((row) => ({
    row,
    cell: toChartCell(row),
    letters: letters.find(({ group, level }) => group === row.group && level === row.level),
  }));
  return buildBlock(title, columns, seen);
}

/** Whom the share counts; a distribution's rows hold it as their own n. */
function countOf(row: EstimateRow) {
  return row.count ?? (row.base === undefined ? undefined : row.n);
}

function methodOf<Row extends EstimateRow>({ row, cell }: Seen<Row>, locale: Locale) {
  if (cell.kind !== 'shown' || !cell.interval) return undefined;
  const name = intervalKind(row);
  return name && translate('exportTables', locale, `interval-${name}`);
}
