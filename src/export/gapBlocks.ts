import type { Locale } from '../format/Locale';
import { chartMessages } from '../format/messages/charts';
import { exportTableMessages } from '../format/messages/exportTables';
import { translate } from '../format/translate';
import type { GapTable, QuadrantName } from '../results/Results';
import { contrastBlock } from './contrastBlock';
import type { ExportBlock } from './ExportTable';
import { estimateBlock } from './estimateBlock';
import { riskBlock } from './riskBlock';

/** A pair's gap with all beside it: its two shares, the quadrants, the risk difference, and their tests. */
export function gapBlocks(table: GapTable, locale: Locale): readonly ExportBlock[] {
  const t = (key: keyof typeof exportTableMessages.en) =>
    translate(exportTableMessages, locale, key);
  const { rows, concerned = [], acting = [], quadrants, contrasts } = table;
  const { quadrantContrasts = [], riskDifferenceContrasts = [] } = table;
  const part = quadrantPart(locale);
  const points = { unit: 'points', locale, estimates: rows } as const;
  const byQuadrant = quadrants.map((row) => ({ ...row, level: row.quadrant }));
  return [
    estimateBlock(rows, { title: t('gap'), unit: 'points', locale }),
    estimateBlock(concerned, { title: t('concerned'), unit: 'share', locale }),
    estimateBlock(acting, { title: t('acting'), unit: 'share', locale }),
    contrastBlock(contrasts, { title: t('tests'), ...points }),
    estimateBlock(quadrants, { title: t('quadrants'), unit: 'share', locale, part }),
    contrastBlock(
      quadrantContrasts.map((row) => ({ ...row, level: row.quadrant })),
      { ...points, title: t('quadrant-tests'), estimates: byQuadrant, part },
    ),
    riskBlock(table.riskDifference, locale),
    contrastBlock(riskDifferenceContrasts, { ...points, title: t('risk-tests'), estimates: [] }),
  ];
}

/** The column that tells the quadrants of one group apart. */
export function quadrantPart(locale: Locale) {
  return {
    label: translate(exportTableMessages, locale, 'quadrant'),
    of: ({ quadrant }: { readonly quadrant: QuadrantName }) =>
      translate(chartMessages, locale, `quadrant-${quadrant}-name`),
  };
}
