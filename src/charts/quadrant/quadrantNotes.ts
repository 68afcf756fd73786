import { formatLetterLevels } from '../../format/formatLetterLevels';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { TableFields } from '../../results/document/Results';
import type { QuadrantBarRow } from './toQuadrantRows';

/** What the letters beside quadrant bars compare, where groups were compared. */
export function quadrantNotes(
  rows: readonly QuadrantBarRow[],
  table: TableFields,
  locale: Locale,
): readonly string[] {
  const isLettered = rows.some(({ letter }) => letter !== undefined);
  const levels = formatLetterLevels(table, locale);
  return isLettered ? [translate('charts', locale, 'letters-note-quadrants', { levels })] : [];
}
