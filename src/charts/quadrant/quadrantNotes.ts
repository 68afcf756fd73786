import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { QuadrantBarRow } from './toQuadrantRows';

/** What the letters beside quadrant bars compare, where groups were compared. */
export function quadrantNotes(rows: readonly QuadrantBarRow[], locale: Locale): readonly string[] {
  const isLettered = rows.some(({ letter }) => letter !== undefined);
  return isLettered ? [translate('charts', locale, 'letters-note-quadrants')] : [];
}
