import { baseKey } from '../../charts/words/baseKey';
import { formatEvidence } from '../../format/formatEvidence';
import { formatLetterLevels } from '../../format/formatLetterLevels';
import { formatCount, formatPercent } from '../../format/formatNumber';
import { formatUnadjusted } from '../../format/formatUnadjusted';
import { derivedWords } from '../../format/rules/formatDerived';
import { messagesIn, translate } from '../../format/translate';
import type { AdjustedTable } from '../../results/measures/adjusted/adjustedSchema';
import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';
import { noiseFacts } from './disclosureFacts';
import { bannerWords, filterWords, itemLabel, itemWording } from './exportNames';
import { studyFacts } from './studyFacts';

/** All that a table needs to be read alone: the study, what was asked, of whom, how it was tested, and with what. */
export function tableFacts(table: ResultTable, context: ExportContext): readonly ExportFact[] {
  const { summary, locale } = context;
  const t = messagesIn('exportTables', locale);
  const [study, synthetic, ...origin] = studyFacts(context);
  return [
    ...[study, synthetic].flatMap((fact) => (fact ? [fact] : [])),
    ...ofTable(subjectFacts, table, context),
    ...derivedFacts(table, context),
    [t('split-by'), bannerWords(table.by, summary, locale)],
    [t('filters'), filterWords(table.filters, summary, locale)],
    [t('base-fact'), translate('charts', locale, baseKey(table))],
    ...(table.confidence === undefined
      ? []
      : [[t('confidence'), formatPercent(table.confidence, locale)] as const]),
    ...(table.correction ? [[t('correction'), t(`correction-${table.correction}`)] as const] : []),
    ...(table.letterLevels ? [[t('letters-at'), formatLetterLevels(table, locale)] as const] : []),
    ...noiseFacts(table, context),
    ...origin,
  ];
}

/** How those of its items and columns are made that are made of others. */
function derivedFacts(
  table: ResultTable,
  { summary, locale }: ExportContext,
): readonly ExportFact[] {
  const term = translate('derived', locale, 'made-of');
  return derivedWords(table, summary, locale).map((words) => [term, words]);
}

/** What was asked, of each measure's table. */
const subjectFacts: ByTable<readonly ExportFact[], [ExportContext]> = {
  'top-box': ({ item, top }, context) => [
    questionFact(item, context),
    [messagesIn('exportTables', context.locale)('counts-as'), top.join(', ')],
  ],
  distribution: ({ item }, context) => [questionFact(item, context)],
  mean: ({ item }, context) => [questionFact(item, context)],
  median: ({ item }, context) => [questionFact(item, context)],
  'net-score': ({ item, top, bottom }, context) => [
    questionFact(item, context),
    [messagesIn('exportTables', context.locale)('counts-as'), top.join(', ')],
    [messagesIn('exportTables', context.locale)('counts-against'), bottom.join(', ')],
  ],
  gap: ({ concern, behavior, evidence, direction }, context) => {
    const t = messagesIn('exportTables', context.locale);
    return [
      ...pairFacts(concern, behavior, context),
      [t('evidence'), formatEvidence(evidence, context.locale)],
      [t('direction'), t(`direction-${direction}`)],
    ];
  },
  'index-gap': ({ concernItems, behaviorItems, evidence }, { summary, locale }) => {
    const t = messagesIn('exportTables', locale);
    const labels = (ids: readonly string[]) => ids.map((id) => itemLabel(id, summary)).join('; ');
    return [
      [t('concern'), labels(concernItems)],
      [t('behavior'), labels(behaviorItems)],
      [
        t('evidence'),
        [...new Set(evidence)].map((kind) => formatEvidence(kind, locale)).join(', '),
      ],
    ];
  },
  adjusted: adjustedFacts,
  sensitivity: ({ concern, behavior }, context) =>
    concern === undefined || behavior === undefined ? [] : pairFacts(concern, behavior, context),
};

function questionFact(item: string, { summary, locale }: ExportContext): ExportFact {
  return [messagesIn('exportTables', locale)('question'), itemWording(item, summary)];
}

function pairFacts(
  concern: string,
  behavior: string,
  { summary, locale }: ExportContext,
): readonly ExportFact[] {
  const t = messagesIn('exportTables', locale);
  return [
    [t('concern'), itemWording(concern, summary)],
    [t('behavior'), itemWording(behavior, summary)],
  ];
}

/** What was adjusted, for what, by which model, who was left out of it, and why where there is no adjustment. */
function adjustedFacts(
  table: AdjustedTable,
  { summary, locale }: ExportContext,
): readonly ExportFact[] {
  const t = messagesIn('exportTables', locale);
  const { item, concern, behavior, controls, dropped = [], withoutControls, model } = table;
  const labels = (ids: readonly string[]) => ids.map((id) => itemLabel(id, summary)).join(', ');
  const asked: readonly (readonly [term: string, id: string | undefined])[] = [
    [t('question'), item],
    [t('concern'), concern],
    [t('behavior'), behavior],
  ];
  const reason = table.undefined && formatUnadjusted(table, locale);
  return [
    ...asked.flatMap(([term, id]) =>
      id === undefined ? [] : [[term, itemWording(id, summary)] as const],
    ),
    [t('alike-in'), labels(controls)],
    ...(dropped.length > 0 ? [[t('alike-dropped'), labels(dropped)] as const] : []),
    ...(withoutControls
      ? [[t('without-controls'), formatCount(withoutControls, locale)] as const]
      : []),
    [t('model'), t(`model-${model}`)],
    ...(reason ? [[t('not-adjusted'), reason] as const] : []),
  ];
}
