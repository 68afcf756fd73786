import { formatGroup } from '../../format/formatGroup';
import { messagesIn } from '../../format/translate';
import type {
  CorrelationRow,
  IndexGapTable,
  ItemRest,
} from '../../results/measures/indexGap/indexGapSchema';
import type { ExportContext } from '../ExportContext';
import type { ExportBlock } from '../ExportTable';
import { itemLabel } from '../facts/exportNames';
import { buildBlock } from './buildBlock';
import { contrastBlock } from './contrastBlock';
import { estimateBlock } from './estimateBlock';
import { quadrantBlocks } from './gapBlocks';
import { riskBlock } from './riskBlock';

/** The gap of the two indices, each index, how well they measure, and how they go together. */
export function indexBlocks(table: IndexGapTable, context: ExportContext): readonly ExportBlock[] {
  const { locale } = context;
  const t = messagesIn('exportTables', locale);
  const { rows, concernIndex = [], behaviorIndex = [], riskDifference = [] } = table;
  const decimal = { unit: 'decimal', locale } as const;
  return [
    estimateBlock(rows, { title: t('index-gap'), ...decimal }),
    estimateBlock(concernIndex, { title: t('concern-index'), ...decimal }),
    estimateBlock(behaviorIndex, { title: t('behavior-index'), ...decimal }),
    contrastBlock(table.contrasts, { title: t('tests'), ...decimal, estimates: rows }),
    ...quadrantBlocks(table, locale),
    riskBlock(riskDifference, locale),
    measureBlock(table, context),
    correlationBlock(table.correlations ?? [], context),
    itemRestBlock(table, context),
  ];
}

function measureBlock(table: IndexGapTable, { locale }: ExportContext): ExportBlock {
  const t = messagesIn('exportTables', locale);
  const measures = [
    ['alpha-concern', table.alpha.concern],
    ['alpha-behavior', table.alpha.behavior],
    ['difference-reliability', table.differenceReliability],
    ['pearson', table.pearson],
    ['spearman', table.spearman],
    ['spearman-unweighted', table.spearmanUnweighted],
  ] as const;
  return buildBlock(
    t('indices'),
    [
      { label: t('measure'), format: 'text', of: ([key]) => t(key) },
      { label: t('value'), format: 'decimal', of: ([, value]) => value ?? null },
    ],
    measures.filter(([, value]) => typeof value === 'number'),
  );
}

function correlationBlock(rows: readonly CorrelationRow[], { locale }: ExportContext): ExportBlock {
  const t = messagesIn('exportTables', locale);
  return buildBlock<CorrelationRow>(
    t('correlations'),
    [
      { label: t('group'), format: 'text', of: ({ group }) => formatGroup(group, locale) },
      { label: t('base'), format: 'count', of: ({ n }) => n },
      { label: t('pearson'), format: 'decimal', of: ({ pearson }) => pearson },
      { label: t('se'), format: 'decimal', of: ({ pearsonSe }) => pearsonSe ?? null },
      { label: t('spearman'), format: 'decimal', of: ({ spearman }) => spearman },
    ],
    rows,
  );
}

function itemRestBlock(
  { itemRest }: IndexGapTable,
  { summary, locale }: ExportContext,
): ExportBlock {
  const t = messagesIn('exportTables', locale);
  const rows = [
    ...(itemRest?.concern ?? []).map((row) => ({ ...row, index: t('concern-index') })),
    ...(itemRest?.behavior ?? []).map((row) => ({ ...row, index: t('behavior-index') })),
  ];
  return buildBlock<ItemRest & { readonly index: string }>(
    t('item-rest'),
    [
      { label: t('index'), format: 'text', of: ({ index }) => index },
      { label: t('item'), format: 'text', of: ({ item }) => itemLabel(item, summary) },
      { label: t('correlation'), format: 'decimal', of: ({ correlation }) => correlation },
    ],
    rows,
  );
}
