import { formatAssumed } from '../../format/formatAssumed';
import { formatDisclosure, formatNoise } from '../../format/formatDisclosure';
import { formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { derivedWords } from '../../format/rules/formatDerived';
import { translate } from '../../format/translate';
import type { Filter } from '../../results/document/Results';
import type { StudySummary } from '../../results/document/StudySummary';
import type { ResultTable } from '../../results/measures/Measures';
import { askedBehindTable } from '../../results/summary/askedBehind';
import { baseKey } from '../words/baseKey';

/**
 * The line under a chart: first what it rests on that nobody has confirmed, then base, confidence level, correction, active filters, how figures were
 * protected and source, as the table states them.
 */
export function chartMethod(table: ResultTable, summary: StudySummary, locale: Locale): string {
  const asked = formatAssumed(askedBehindTable(summary, table), summary, locale);
  const parts =
    asked === undefined
      ? [baseSentence(table, locale)]
      : [`${translate('assumed', locale, 'provisional')}: ${asked}`, baseSentence(table, locale)];
  if (table.confidence !== undefined)
    parts.push(
      translate('charts', locale, 'confidence', {
        percent: formatPercent(table.confidence, locale),
      }),
    );
  if (table.correction) parts.push(translate('charts', locale, `correction-${table.correction}`));
  if (table.filters && table.filters.length > 0)
    parts.push(
      translate('charts', locale, 'filters', { filters: filterWords(table.filters, summary) }),
    );
  const derived = derivedWords(table, summary, locale);
  if (derived.length > 0)
    parts.push(`${translate('derived', locale, 'made-of')}: ${derived.join('; ')}`);
  const protectedBy = [formatDisclosure(summary, locale), formatNoise(table, locale)];
  parts.push(...protectedBy.filter((part) => part !== undefined));
  const source = summary.source?.publisher ?? summary.title;
  if (source) parts.push(translate('charts', locale, 'source', { source }));
  return `${parts.join(' · ')}.`;
}

function baseSentence(table: ResultTable, locale: Locale): string {
  const base = translate('charts', locale, baseKey(table));
  return translate('charts', locale, 'base-label', { base });
}

function filterWords(filters: readonly Filter[], summary: StudySummary): string {
  return filters
    .map(({ column, levels }) => {
      const label = summary.items?.find((item) => item.id === column)?.label ?? column;
      return `${label}: ${levels.join(', ')}`;
    })
    .join('; ');
}
