import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type {
  AdjustedContrast,
  AdjustedRow,
  AdjustedTable,
} from '../../results/measures/adjusted/adjustedSchema';
import type { ExportBlock, ExportFormat } from '../ExportTable';
import { contrastBlock } from './contrastBlock';
import { estimateBlock } from './estimateBlock';

/** Figures as answered, then as if groups were alike in the controls, each with its differences; of a gap its parts too. */
export function adjustedBlocks(table: AdjustedTable, locale: Locale): readonly ExportBlock[] {
  const t = messagesIn('exportTables', locale);
  const own = {
    'top-box': 'share',
    mean: 'decimal',
    gap: 'points',
    'index-gap': 'decimal',
  } as const;
  const part = {
    label: t('quadrant'),
    of: ({ quadrant }: Pick<AdjustedRow, 'quadrant'>) =>
      quadrant ? translate('charts', locale, `quadrant-${quadrant}-name`) : '',
  };
  const rowsOf = (rows: readonly AdjustedRow[] | undefined, unit: ExportFormat, name: string) =>
    (['raw', 'adjusted'] as const).map((which) =>
      estimateBlock(
        (rows ?? []).map((row) => sideOf(row, which)),
        {
          title: t('adjusted-part', { part: name, which: t(`which-${which}`) }),
          unit,
          locale,
          ...(rows?.some(({ quadrant }) => quadrant) && { part }),
        },
      ),
    );
  const testsOf = (
    contrasts: readonly AdjustedContrast[] | undefined,
    rows: readonly AdjustedRow[] | undefined,
    unit: ExportFormat,
    name: string,
  ) =>
    (['raw', 'adjusted'] as const).map((which) =>
      contrastBlock(
        (contrasts ?? []).map((each) => ({
          ...differenceOf(each, which),
          ...(each.quadrant && { level: each.quadrant }),
        })),
        {
          title: t('adjusted-part', { part: name, which: t(`which-${which}`) }),
          unit: unit === 'share' ? 'points' : unit,
          locale,
          estimates: (rows ?? []).map((row) => ({
            ...row,
            ...(row.quadrant && { level: row.quadrant }),
          })),
          ...(contrasts?.some(({ quadrant }) => quadrant) && { part }),
        },
      ),
    );
  return [
    ...rowsOf(table.rows, own[table.of], t('estimates')),
    ...testsOf(table.contrasts, table.rows, own[table.of], t('tests')),
    ...rowsOf(table.concerned, 'share', t('concerned')),
    ...rowsOf(table.acting, 'share', t('acting')),
    ...rowsOf(table.quadrants, 'share', t('quadrants')),
    ...testsOf(table.quadrantContrasts, table.quadrants, 'share', t('quadrant-tests')),
  ];
}

function sideOf(row: AdjustedRow, which: 'raw' | 'adjusted'): AdjustedRow {
  if (which === 'adjusted') return row;
  const { undefined: _, df: __, intervals: ___, ...rest } = row;
  const { estimate, se, intervals } = row.raw;
  return { ...rest, estimate, se, ...(intervals && { intervals }) };
}

function differenceOf(each: AdjustedContrast, which: 'raw' | 'adjusted'): AdjustedContrast {
  if (which === 'adjusted') return each;
  const { interval: _, undefined: __, ...rest } = each;
  const { difference, se, p, interval } = each.raw;
  return { ...rest, difference, se, p, pHolm: null, pBH: null, ...(interval && { interval }) };
}
