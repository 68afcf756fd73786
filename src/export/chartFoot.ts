import { exportTableMessages } from '../format/messages/exportTables';
import { translate } from '../format/translate';
import type { ResultTable } from '../results/Results';
import { disclosureFacts, noiseFacts } from './disclosureFacts';
import type { ExportContext } from './ExportContext';
import { bannerWords, filterWords } from './exportNames';
import { factLine } from './viewFacts';

/** The line under an exported chart: study, whether it is synthetic, banner, filters, how figures were protected, version. */
export function chartFoot(table: ResultTable | undefined, context: ExportContext): string {
  const { summary, locale, version } = context;
  const t = (key: keyof typeof exportTableMessages.en, values = {}) =>
    translate(exportTableMessages, locale, key, values);
  const view = table && [
    `${t('split-by')}: ${bannerWords(table.by, summary, locale)}`,
    `${t('filters')}: ${filterWords(table.filters, summary, locale)}`,
  ];
  return [
    summary.title,
    ...(summary.source?.synthetic ? [`${t('synthetic')}: ${t('synthetic-meaning')}`] : []),
    ...(view ?? []),
    factLine([...disclosureFacts(summary, context), ...(table ? noiseFacts(table, context) : [])]),
    t('product', { version }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
