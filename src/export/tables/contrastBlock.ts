import { toChartCell } from '../../charts/cells/ChartCell';
import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { Contrast, EstimateRow } from '../../results/document/Results';
import type { RestContrast } from '../../results/measures/topBox/topBoxSchema';
import type { ExportBlock, ExportCell, ExportFormat } from '../ExportTable';
import { buildBlock, type ColumnOf } from './buildBlock';

interface Options<Row> {
  readonly title: string;
  readonly unit: ExportFormat;
  readonly locale: Locale;
  /** The estimates compared: a difference from a hidden one is hidden with it. */
  readonly estimates: readonly EstimateRow[];
  readonly part?: { readonly label: string; readonly of: (row: Row) => string };
}

type AnyContrast = Contrast | RestContrast;

/** Differences between groups with their tests: every pair, or each group against all others. */
export function contrastBlock<Row extends AnyContrast>(
  contrasts: readonly Row[],
  { title, unit, locale, estimates, part }: Options<Row>,
): ExportBlock {
  const spread = unit === 'points' ? 'share' : unit;
  const t = messagesIn('exportTables', locale);
  const hidden = new Set(
    estimates.filter((row) => toChartCell(row).kind === 'hidden').map((row) => keyOf(row)),
  );
  const whyHidden = (row: Row) => reasonOf(row, hidden, locale);
  const shown = (of: (row: Row) => ExportCell | undefined) => (row: Row) =>
    whyHidden(row) === undefined ? (of(row) ?? null) : null;
  const columns: ColumnOf<Row>[] = [
    ...(part ? [{ label: part.label, format: 'text' as const, of: part.of }] : []),
    {
      label: t('group-a'),
      format: 'text',
      of: (row) => formatGroup('a' in row ? row.a : row.group, locale),
    },
    {
      label: t('group-b'),
      format: 'text',
      of: (row) => ('b' in row ? formatGroup(row.b, locale) : t('all-others')),
    },
    {
      label: t('difference'),
      format: unit,
      of: (row) => whyHidden(row) ?? row.difference,
    },
    { label: t('se'), format: spread, of: shown((row) => row.se) },
    { label: t('df'), format: 'decimal', of: shown((row) => row.df) },
    { label: t('low'), format: unit, of: shown((row) => row.interval?.[0]) },
    { label: t('high'), format: unit, of: shown((row) => row.interval?.[1]) },
    { label: 'p', format: 'p', of: shown((row) => row.p) },
    { label: t('p-holm'), format: 'p', of: shown((row) => row.pHolm) },
    { label: t('p-bh'), format: 'p', of: shown((row) => ('pBH' in row ? row.pBH : null)) },
    {
      label: 'Cohen h',
      format: 'decimal',
      of: shown((row) => ('cohenH' in row ? row.cohenH : null)),
    },
  ];
  return buildBlock(title, columns, contrasts);
}

function keyOf({ group, level }: { readonly group: string; readonly level?: string }): string {
  return JSON.stringify([group, level]);
}

function reasonOf(row: AnyContrast, hidden: ReadonlySet<string>, locale: Locale) {
  if ('withheld' in row && row.withheld)
    return translate('charts', locale, `hidden-${row.withheld}`);
  if (row.difference === null) return translate('charts', locale, 'hidden-undefined');
  const level = row.level === undefined ? {} : { level: row.level };
  const groups = 'a' in row ? [row.a, row.b] : [row.group];
  return groups.some((group) => hidden.has(keyOf({ group, ...level })))
    ? translate('exportTables', locale, 'compares-hidden')
    : undefined;
}
