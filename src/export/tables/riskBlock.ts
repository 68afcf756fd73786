import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { RiskDifferenceRow } from '../../results/measures/gap/gapSchema';
import type { ExportBlock } from '../ExportTable';
import { buildBlock } from './buildBlock';

/** Who doesn't act among the concerned and among the unconcerned, and the difference, by group. */
export function riskBlock(rows: readonly RiskDifferenceRow[], locale: Locale): ExportBlock {
  const t = messagesIn('exportTables', locale);
  return buildBlock<RiskDifferenceRow>(
    t('risk-difference'),
    [
      { label: t('group'), format: 'text', of: ({ group }) => formatGroup(group, locale) },
      { label: t('base'), format: 'count', of: ({ n }) => n ?? null },
      { label: t('idle-concerned'), format: 'share', of: (row) => row.inactiveGivenConcerned },
      { label: t('se'), format: 'share', of: (row) => row.inactiveGivenConcernedSe ?? null },
      { label: t('idle-unconcerned'), format: 'share', of: (row) => row.inactiveGivenUnconcerned },
      { label: t('se'), format: 'share', of: (row) => row.inactiveGivenUnconcernedSe ?? null },
      {
        label: t('difference'),
        format: 'points',
        of: (row) => row.estimate ?? whyNot(row, locale),
      },
      { label: t('se'), format: 'share', of: ({ se }) => se },
      { label: t('df'), format: 'decimal', of: ({ df }) => df ?? null },
      { label: t('low'), format: 'points', of: ({ interval }) => interval?.[0] ?? null },
      { label: t('high'), format: 'points', of: ({ interval }) => interval?.[1] ?? null },
    ],
    rows,
  );
}

function whyNot({ withheld }: RiskDifferenceRow, locale: Locale): string {
  return translate('charts', locale, withheld ? `hidden-${withheld}` : 'hidden-undefined');
}
