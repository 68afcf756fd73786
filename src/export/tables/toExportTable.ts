import { choiceWords } from '../../charts/strip/choiceWords';
import { messagesIn } from '../../format/translate';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../results/measures/Measures';
import type { SensitivityRow } from '../../results/measures/sensitivity/sensitivitySchema';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import type { ExportContext } from '../ExportContext';
import type { ExportBlock, ExportFormat, ExportTable } from '../ExportTable';
import { tableTitle } from '../facts/exportNames';
import { tableFacts } from '../facts/tableFacts';
import { adjustedBlocks } from './adjustedBlocks';
import { associationBlock } from './associationBlock';
import { contrastBlock } from './contrastBlock';
import { estimateBlock } from './estimateBlock';
import { gapBlocks } from './gapBlocks';
import { indexBlocks } from './indexBlocks';

/** A table of results with every name and number it holds, ready to be written as any format. */
export function toExportTable(table: ResultTable, context: ExportContext): ExportTable {
  return {
    title: tableTitle(table, context),
    facts: tableFacts(table, context),
    blocks: ofTable(blocksOf, table, context).filter((block) => block.rows.length > 0),
  };
}

const blocksOf: ByTable<readonly ExportBlock[], [ExportContext]> = {
  'top-box': topBoxBlocks,
  distribution: distributionBlocks,
  mean: (table, context) => comparedBlocks(table, 'decimal', context),
  median: (table, context) => comparedBlocks(table, 'decimal', context),
  'net-score': (table, context) => comparedBlocks(table, 'points', context),
  gap: (table, { locale }) => gapBlocks(table, locale),
  'index-gap': indexBlocks,
  adjusted: (table, { locale }) => adjustedBlocks(table, locale),
  sensitivity: (table, { summary, locale }) => {
    const t = messagesIn('exportTables', locale);
    const of = (row: SensitivityRow) => choiceWords(row, summary, locale);
    const unit = table.of === 'gap' ? 'points' : 'decimal';
    const part = { label: t('choice'), of };
    return [estimateBlock(table.rows, { title: t('estimates'), unit, locale, part })];
  },
};

/** Estimates by group, and every pair of groups. */
function comparedBlocks(
  { rows, contrasts, letters = [] }: ResultTable<'mean' | 'median' | 'net-score'>,
  unit: ExportFormat,
  { locale }: ExportContext,
): readonly ExportBlock[] {
  const t = messagesIn('exportTables', locale);
  return [
    estimateBlock(rows, { title: t('estimates'), unit, locale, letters }),
    contrastBlock(contrasts, { title: t('tests'), unit, locale, estimates: rows }),
  ];
}

function topBoxBlocks(table: TopBoxTable, { locale }: ExportContext): readonly ExportBlock[] {
  const t = messagesIn('exportTables', locale);
  const { rows, contrasts, versusRest = [], letters = [] } = table;
  const options = { unit: 'points', locale, estimates: rows } as const;
  return [
    estimateBlock(rows, { title: t('estimates'), unit: 'share', locale, letters }),
    contrastBlock(contrasts, { title: t('tests'), ...options }),
    contrastBlock(versusRest, { title: t('versus-rest'), ...options }),
  ];
}

function distributionBlocks(
  table: DistributionTable,
  { locale }: ExportContext,
): readonly ExportBlock[] {
  const t = messagesIn('exportTables', locale);
  const { rows, nets = [], contrasts = [], letters = [], association } = table;
  const part = {
    label: t('level'),
    of: ({ level = '' }: { readonly level?: string }) => level,
  };
  const shares = { unit: 'share', locale, letters, part } as const;
  const tests = { unit: 'points', locale, part, estimates: [...rows, ...nets] } as const;
  return [
    estimateBlock(rows, { title: t('estimates'), ...shares }),
    estimateBlock(nets, { title: t('nets'), ...shares }),
    ...(association ? [associationBlock(association, locale)] : []),
    contrastBlock(contrasts, { title: t('tests'), ...tests }),
  ];
}
