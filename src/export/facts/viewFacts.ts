import { formatLetterLevels } from '../../format/formatLetterLevels';
import { formatPercent } from '../../format/formatNumber';
import { messagesIn } from '../../format/translate';
import type { ResultTable } from '../../results/measures/Measures';
import type { View } from '../../results/query/Query';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';
import { bannerWords, filterWords } from './exportNames';

/** What an export of several tables says of them together: columns, filters, base, confidence level and correction. */
export function viewFacts(
  { by, filters }: View,
  tables: readonly Pick<ResultTable, 'confidence' | 'correction' | 'letterLevels'>[],
  { summary, locale }: ExportContext,
): readonly ExportFact[] {
  const t = messagesIn('exportTables', locale);
  const levels = tables.flatMap(({ confidence }) =>
    confidence === undefined ? [] : formatPercent(confidence, locale),
  );
  const corrections = tables.flatMap(({ correction }) =>
    correction === undefined ? [] : t(`correction-${correction}`),
  );
  const letters = tables.flatMap((table) =>
    table.letterLevels ? formatLetterLevels(table, locale) : [],
  );
  const facts: readonly ExportFact[] = [
    [t('split-by'), bannerWords(by, summary, locale)],
    [t('filters'), filterWords(filters, summary, locale)],
    [t('base-fact'), t('base-each')],
    [t('confidence'), [...new Set(levels)].join(', ')],
    [t('correction'), [...new Set(corrections)].join(', ')],
    [t('letters-at'), [...new Set(letters)].join(', ')],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** The view that an export's tables are of: that of the first. */
export function viewOf(tables: readonly ResultTable[]): View {
  const [first] = tables;
  return { by: first?.by ?? 'generation', filters: first?.filters ?? [] };
}

/** Facts as one line, as under a chart. */
export function factLine(facts: readonly ExportFact[]): string {
  return facts.map(([term, text]) => `${term}: ${text}`).join(' · ');
}
