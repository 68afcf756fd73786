import { formatPercent } from '../../format/formatNumber';
import { messagesIn } from '../../format/translate';
import type { Wave, WaveComparison } from '../../results/waves/WaveComparison';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';
import { disclosureFacts } from './disclosureFacts';
import { bannerWords, filterWords } from './exportNames';
import { factLine } from './viewFacts';

const confidence = 0.95;

/** What must be known to read changes between two waves alone: both studies, the view, the tests, how figures were protected. */
export function changesFacts(
  comparison: WaveComparison,
  method: string,
  context: ExportContext,
): readonly ExportFact[] {
  const w = wordsOf(context);
  const [names, view, end] = parts(comparison, context);
  return [
    ...names,
    ...view,
    [w('change-column'), method],
    [w('caveats-title'), `${w('caveat-age')} ${w('caveat-independent')}`],
    ...end,
  ];
}

/** The same as a line under a chart, that of the method left to the chart. */
export function changesFoot(comparison: WaveComparison, context: ExportContext): string {
  return factLine(parts(comparison, context).flat());
}

function wordsOf({ locale }: ExportContext) {
  return messagesIn('waves', locale);
}

function parts(
  { earlier, later, view }: WaveComparison,
  context: ExportContext,
): readonly [names: ExportFact[], view: ExportFact[], end: ExportFact[]] {
  const { summary, locale, version } = context;
  const t = messagesIn('exportTables', locale);
  const w = wordsOf(context);
  const isMade = [earlier, later].some(({ source }) => source?.synthetic);
  const protection = ({ title, disclosure }: Wave): readonly ExportFact[] =>
    disclosureFacts({ ...(disclosure && { disclosure }) }, context).map(([term, text]) => [
      `${term}, ${title}`,
      text,
    ]);
  return [
    [
      [w('earlier-wave'), earlier.title],
      [w('later-wave'), later.title],
      ...(isMade ? [[t('synthetic'), t('synthetic-meaning')] as const] : []),
    ],
    [
      [t('split-by'), bannerWords(view.by, summary, locale)],
      [t('filters'), filterWords(view.filters, summary, locale)],
      [t('base-fact'), w('base-waves')],
      [t('confidence'), formatPercent(confidence, locale)],
      [t('correction'), w('correction-waves')],
    ],
    [...protection(earlier), ...protection(later), [t('version'), t('product', { version })]],
  ];
}
