import { formatDisclosure, formatNoise } from '../../format/formatDisclosure';
import { translate } from '../../format/translate';
import type { StudySummary } from '../../results/document/StudySummary';
import type { ResultTable } from '../../results/measures/Measures';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';

/** How a published study's figures were protected, under its term; none where nothing was. */
export function disclosureFacts(
  study: Pick<StudySummary, 'disclosure'>,
  { locale }: Pick<ExportContext, 'locale'>,
): readonly ExportFact[] {
  const words = formatDisclosure(study, locale);
  return words ? [[translate('exportTables', locale, 'disclosure'), words]] : [];
}

/** The noise in one table's counts, and what it spent of the budget, under its term. */
export function noiseFacts(
  table: Pick<ResultTable, 'privacy'>,
  { locale }: Pick<ExportContext, 'locale'>,
): readonly ExportFact[] {
  const words = formatNoise(table, locale);
  return words ? [[translate('exportTables', locale, 'noise'), words]] : [];
}
