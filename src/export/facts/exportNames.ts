import { formatFilter } from '../../format/formatFilter';
import type { Locale } from '../../format/Locale';
import { messagesIn, translate } from '../../format/translate';
import type { Filter } from '../../results/document/Results';
import type { StudySummary } from '../../results/document/StudySummary';
import { askedWording } from '../../results/items/askedWording';
import type { AdjustedTable } from '../../results/measures/adjusted/adjustedSchema';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import type { ExportContext } from '../ExportContext';

/** An item's label; an id that the study doesn't hold stands for itself. */
export function itemLabel(id: string, { items = [] }: StudySummary): string {
  return items.find((item) => item.id === id)?.label || id;
}

/** An item's question as it was put, with the row of its grid where it is one of several. */
export function itemWording(id: string, summary: StudySummary): string {
  const item = summary.items?.find((each) => each.id === id);
  return item ? askedWording(item) : id;
}

/** A banner in words: `Generation × Gender`. */
export function bannerWords(by: string, summary: StudySummary, locale: Locale): string {
  if (by === 'none') return translate('exportTables', locale, 'no-filters');
  return by
    .split(' × ')
    .map((part) =>
      part === 'generation'
        ? translate('exportTables', locale, 'generation')
        : itemLabel(part, summary),
    )
    .join(' × ');
}

/** The filters in words: `Country: Italy, France; Gender: Female`, or that there are none. */
export function filterWords(
  filters: readonly Filter[] = [],
  summary: StudySummary,
  locale: Locale,
): string {
  if (filters.length === 0) return translate('exportTables', locale, 'no-filters');
  return filters
    .map(
      (filter) => `${bannerWords(filter.column, summary, locale)}: ${formatFilter(filter, locale)}`,
    )
    .join('; ');
}

/** What a table is of, banner left out: `Gap: Companies collect too much / Refused cookies`. */
const subjects: ByTable<string, [ExportContext]> = {
  'top-box': ({ item, net }, context) =>
    net === undefined
      ? words(context)('title-top-box', { item: itemLabel(item, context.summary) })
      : words(context)('title-net', { item: itemLabel(item, context.summary), net }),
  distribution: ({ item }, context) =>
    words(context)('title-distribution', { item: itemLabel(item, context.summary) }),
  mean: ({ item }, context) =>
    words(context)('title-mean', { item: itemLabel(item, context.summary) }),
  median: ({ item }, context) =>
    words(context)('title-median', { item: itemLabel(item, context.summary) }),
  'net-score': ({ item }, context) =>
    words(context)('title-net-score', { item: itemLabel(item, context.summary) }),
  gap: ({ concern, behavior }, context) =>
    words(context)('title-gap', labelled(concern, behavior, context)),
  'index-gap': (_, context) => words(context)('title-index-gap'),
  adjusted: adjustedTitle,
  sensitivity: ({ of, concern = '', behavior = '' }, context) =>
    of === 'gap'
      ? words(context)('title-sensitivity', labelled(concern, behavior, context))
      : words(context)('title-sensitivity-index'),
};

function words({ locale }: ExportContext) {
  return messagesIn('exportTables', locale);
}

function labelled(concern: string, behavior: string, { summary }: ExportContext) {
  return { concern: itemLabel(concern, summary), behavior: itemLabel(behavior, summary) };
}

function adjustedTitle(table: AdjustedTable, { summary, locale }: ExportContext): string {
  const t = messagesIn('exportTables', locale);
  const label = (id = '') => itemLabel(id, summary);
  const titles = {
    'top-box': () => t('title-top-box', { item: label(table.item) }),
    mean: () => t('title-mean', { item: label(table.item) }),
    gap: () => t('title-gap', { concern: label(table.concern), behavior: label(table.behavior) }),
    'index-gap': () => t('title-index-gap'),
  } as const;
  const controls = table.controls.map(label).join(', ');
  return t('title-adjusted', { title: titles[table.of](), controls });
}

/** A table's name, as it stands over it alone: its subject and its banner, where it has one. */
export function tableTitle(table: ResultTable, context: ExportContext): string {
  const { summary, locale } = context;
  if (table.by === 'none') return ofTable(subjects, table, context);
  return translate('exportTables', locale, 'title-by', {
    title: ofTable(subjects, table, context),
    banner: bannerWords(table.by, summary, locale),
  });
}

/** A short name for a sheet: what is measured, and the ids by which a researcher knows the questions. */
export function sheetTitle(table: ResultTable, locale: Locale): string {
  const ids = [
    ...('item' in table ? [table.item] : []),
    ...('concern' in table ? [table.concern, table.behavior] : []),
  ].filter((id) => id !== undefined);
  const { measure } = table;
  return translate('exportTables', locale, `sheet-${measure}`, { ids: ids.join(' ') });
}
