import { formatDisclosure, formatNoise } from '../format/formatDisclosure';
import { exportTableMessages } from '../format/messages/exportTables';
import { translate } from '../format/translate';
import type { ResultTable } from '../results/Results';
import type { StudySummary } from '../results/StudySummary';
import type { ExportContext } from './ExportContext';
import type { ExportFact } from './ExportTable';

/** How a published study's figures were protected, as a fact of an export. */
export function disclosureFacts(
  summary: Pick<StudySummary, 'disclosure'>,
  { locale }: Pick<ExportContext, 'locale'>,
): readonly ExportFact[] {
  const policy = formatDisclosure(summary, locale);
  if (policy === undefined) return [];
  return [[translate(exportTableMessages, locale, 'disclosure'), policy]];
}

/** The noise in one table's counts, as a fact of an export. */
export function noiseFacts(
  table: Pick<ResultTable, 'privacy'>,
  { locale }: Pick<ExportContext, 'locale'>,
): readonly ExportFact[] {
  const noise = formatNoise(table, locale);
  return noise === undefined ? [] : [[translate(exportTableMessages, locale, 'noise'), noise]];
}
