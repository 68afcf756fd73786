import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { GapTable, QuadrantName } from '../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import type { ExportBlock } from '../ExportTable';
import { contrastBlock } from './contrastBlock';
import { estimateBlock } from './estimateBlock';
import { riskBlock } from './riskBlock';

/** A pair's gap with all beside it: its two shares, the quadrants, the risk difference, and their tests. */
export function gapBlocks(table: GapTable, locale: Locale): readonly ExportBlock[] {
  const t = messagesIn('exportTables', locale);
  const { rows, concerned = [], acting = [], contrasts } = table;
  const { riskDifferenceContrasts = [] } = table;
  const points = { unit: 'points', locale, estimates: rows } as const;
  return [
    estimateBlock(rows, { title: t('gap'), unit: 'points', locale }),
    estimateBlock(concerned, { title: t('concerned'), unit: 'share', locale }),
    estimateBlock(acting, { title: t('acting'), unit: 'share', locale }),
    contrastBlock(contrasts, { title: t('tests'), ...points }),
    ...quadrantBlocks(table, locale),
    riskBlock(table.riskDifference, locale),
    contrastBlock(riskDifferenceContrasts, { ...points, title: t('risk-tests'), estimates: [] }),
  ];
}

/** The quadrants of a pair or of the indices by group, and how the groups differ in each. */
export function quadrantBlocks(
  { quadrants = [], quadrantContrasts = [] }: GapTable | IndexGapTable,
  locale: Locale,
): readonly ExportBlock[] {
  const t = messagesIn('exportTables', locale);
  const part = quadrantPart(locale);
  return [
    estimateBlock(quadrants, { title: t('quadrants'), unit: 'share', locale, part }),
    contrastBlock(
      quadrantContrasts.map((row) => ({ ...row, level: row.quadrant })),
      {
        title: t('quadrant-tests'),
        unit: 'points',
        locale,
        estimates: quadrants.map((row) => ({ ...row, level: row.quadrant })),
        part,
      },
    ),
  ];
}

/** The column that tells the quadrants of one group apart. */
function quadrantPart(locale: Locale) {
  return {
    label: translate('exportTables', locale, 'quadrant'),
    of: ({ quadrant }: { readonly quadrant: QuadrantName }) =>
      translate('charts', locale, `quadrant-${quadrant}-name`),
  };
}
