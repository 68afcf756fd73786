import { formatAssumed } from '../../format/formatAssumed';
import { formatCount } from '../../format/formatNumber';
import { messagesIn, translate } from '../../format/translate';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';
import { disclosureFacts } from './disclosureFacts';

/** The study's own facts: its title first, then, if so, that it is synthetic; source, weights, disclosure, version. */
export function studyFacts(context: ExportContext): readonly ExportFact[] {
  const { summary, locale, version } = context;
  const { title, source, fieldworkYear, design, respondents } = summary;
  const t = messagesIn('exportTables', locale);
  const origin = [source?.publisher, source?.licence, source?.url].filter(Boolean).join(' · ');
  const raked =
    design?.raked &&
    t(design.raked.variance ? 'raked-calibrated' : 'raked-fixed', {
      targets: design.raked.targets.join(', '),
    });
  const column = design?.weight && t('weighted', { weight: design.weight });
  const weights = [column, raked].filter(Boolean).join('; ') || (design && t('unweighted'));
  const facts: readonly (readonly [term: string, text: string | undefined])[] = [
    [t('study'), title],
    [t('synthetic'), source?.synthetic ? t('synthetic-meaning') : undefined],
    [
      translate('assumed', locale, 'provisional'),
      formatAssumed(summary.assumed ?? [], summary, locale),
    ],
    [t('respondents'), respondents === null ? undefined : formatCount(respondents, locale)],
    [t('weights'), weights],
    [t('fieldwork'), fieldworkYear?.toString()],
    [t('source'), origin || undefined],
    ...disclosureFacts(summary, context),
    [t('version'), t('product', { version })],
  ];
  return facts.flatMap(([term, text]) => (text === undefined ? [] : [[term, text] as const]));
}
