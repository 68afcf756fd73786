import { type ChartCell, toChartCell } from '../../charts/cells/ChartCell';
import { hiddenWords } from '../../charts/cells/cellWords';
import { formatGroup } from '../../format/formatGroup';
import { messagesIn } from '../../format/translate';
import { changeSubjectName, waveNames } from '../../format/waveNames';
import type { ItemSummary } from '../../results/document/StudySummary';
import type { ChangeRow, SubjectChange, WaveComparison } from '../../results/waves/WaveComparison';
import type { ExportContext } from '../ExportContext';
import type { ExportFormat, ExportTable } from '../ExportTable';
import { changesFacts } from '../facts/changesFacts';
import { buildBlock, type ColumnOf } from './buildBlock';

interface Options {
  readonly title: string;
  /** How changes are tested. */
  readonly method: string;
  readonly comparison: WaveComparison;
  readonly items: ReadonlyMap<string, ItemSummary>;
}

interface Changed {
  readonly subject: SubjectChange['subject'];
  readonly row: ChangeRow;
  readonly earlier: ChartCell;
  readonly later: ChartCell;
}

const units = {
  item: 'share',
  'net-score': 'points',
  gap: 'points',
  'index-gap': 'decimal',
} as const satisfies Record<SubjectChange['subject']['kind'], ExportFormat>;

/** Changes of one unit with both waves' figures, a row a subject and group; a hidden figure is its reason. */
export function changesTable(
  changes: readonly SubjectChange[],
  { title, method, comparison, items }: Options,
  context: ExportContext,
): ExportTable {
  const { locale } = context;
  const t = messagesIn('exportTables', locale);
  const w = messagesIn('waves', locale);
  const names = waveNames(comparison, locale);
  const unit = units[changes[0]?.subject.kind ?? 'item'];
  const change: ExportFormat = unit === 'share' ? 'points' : unit;
  const text = { format: 'text' } as const;
  const ofWave = (wave: string, cellOf: (each: Changed) => ChartCell): ColumnOf<Changed>[] => [
    { label: w('base-of-wave', { wave }), format: 'count', of: (each) => cellOf(each).n },
    {
      label: wave,
      format: unit,
      of: (each) => {
        const cell = cellOf(each);
        return cell.kind === 'shown' ? cell.value : hiddenWords(cell, locale);
      },
    },
  ];
  const columns: ColumnOf<Changed>[] = [
    { label: t('item'), ...text, of: ({ subject }) => changeSubjectName(subject, items, locale) },
    { label: t('group'), ...text, of: ({ row }) => formatGroup(row.group, locale) },
    ...ofWave(names.earlier, ({ earlier }) => earlier),
    ...ofWave(names.later, ({ later }) => later),
    { label: w('change-column'), format: change, of: ({ row }) => row.change },
    { label: t('se'), format: unit === 'points' ? 'share' : unit, of: ({ row }) => row.se },
    { label: t('df'), format: 'decimal', of: ({ row }) => row.df },
    { label: t('low'), format: change, of: ({ row }) => row.interval?.[0] ?? null },
    { label: t('high'), format: change, of: ({ row }) => row.interval?.[1] ?? null },
    { label: 'p', format: 'p', of: ({ row }) => row.p },
    { label: w('p-holm'), format: 'p', of: ({ row }) => row.pHolm },
    { label: w('p-bh'), format: 'p', of: ({ row }) => row.pBH },
  ];
  const rows = changes.flatMap(({ subject, rows: own }) =>
    own.map((row) => ({
      subject,
      row,
      earlier: toChartCell(row.earlier),
      later: toChartCell(row.later),
    })),
  );
  return {
    title,
    facts: changesFacts(comparison, method, context),
    blocks: [buildBlock(w('change-column'), columns, rows)],
  };
}
