import { messagesIn } from '../../format/translate';
import type { ResultTable } from '../../results/measures/Measures';
import type { ExportContext } from '../ExportContext';
import { bannerWords, filterWords } from '../facts/exportNames';

/** The line under an exported chart, after its method: study, whether it is synthetic, banner, filters, version. */
export function chartFoot(table: ResultTable | undefined, context: ExportContext): string {
  const { summary, locale, version } = context;
  const t = messagesIn('exportTables', locale);
  const view = table && [
    `${t('split-by')}: ${bannerWords(table.by, summary, locale)}`,
    `${t('filters')}: ${filterWords(table.filters, summary, locale)}`,
  ];
  return [
    summary.title,
    ...(summary.source?.synthetic ? [`${t('synthetic')}: ${t('synthetic-meaning')}`] : []),
    ...(view ?? []),
    t('product', { version }),
  ].join(' · ');
}
