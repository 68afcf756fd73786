import { formatEvidence } from '../../format/formatEvidence';
import { formatCount, formatPercent } from '../../format/formatNumber';
import { formatUnadjusted } from '../../format/formatUnadjusted';
import { messagesIn, translate } from '../../format/translate';
import type { AdjustedTable } from '../../results/measures/adjusted/adjustedSchema';
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
    ...subjectFacts(table, context),
    [t('split-by'), bannerWords(table.by, summary, locale)],
    [t('filters'), filterWords(table.filters, summary, locale)],
    [t('base-fact'), translate('charts', locale, baseKey(table))],
    ...(table.confidence === undefined
      ? []
      : [[t('confidence'), formatPercent(table.confidence, locale)] as const]),
    ...(table.correction ? [[t('correction'), t(`correction-${table.correction}`)] as const] : []),
    ...noiseFacts(table, context),
    ...origin,
  ];
}

/** Whom the figures are of, as the key of its words. */
export function baseKey(table: ResultTable) {
  if (table.measure === 'gap') return 'base-both';
  if (table.measure === 'index-gap') return 'base-complete';
  return `base-${table.base ?? 'answered'}` as const;
}

function subjectFacts(table: ResultTable, context: ExportContext): readonly ExportFact[] {
  const { summary, locale } = context;
  const t = messagesIn('exportTables', locale);
  const wording = (id: string) => itemWording(id, summary);
  switch (table.measure) {
    case 'top-box':
      return [
        [t('question'), wording(table.item)],
        [t('counts-as'), table.top.join(', ')],
      ];
    case 'distribution':
    case 'mean':
    case 'median':
      return [[t('question'), wording(table.item)]];
    case 'gap':
      return [
        [t('concern'), wording(table.concern)],
        [t('behavior'), wording(table.behavior)],
        [t('evidence'), formatEvidence(table.evidence, locale)],
        [t('direction'), t(`direction-${table.direction}`)],
      ];
    case 'index-gap':
      return [
        [t('concern'), table.concernItems.map((id) => itemLabel(id, summary)).join('; ')],
        [t('behavior'), table.behaviorItems.map((id) => itemLabel(id, summary)).join('; ')],
        [
          t('evidence'),
          [...new Set(table.evidence)].map((kind) => formatEvidence(kind, locale)).join(', '),
        ],
      ];
    case 'adjusted':
      return adjustedFacts(table, context);
    case 'sensitivity':
      return table.concern === undefined || table.behavior === undefined
        ? []
        : [
            [t('concern'), wording(table.concern)],
            [t('behavior'), wording(table.behavior)],
          ];
  }
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
