import { type ShownCell, straddlesZero } from '../../../charts/cells/ChartCell';
import type { GapMatrixData } from '../../../charts/matrix/toGapMatrix';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';

/** In how many of the pairs shown concern outruns action, and in how many action concern, each by its own interval. */
export function matrixFinding({ gaps }: GapMatrixData, locale: Locale): string {
  const shown = gaps.flat().filter((cell): cell is ShownCell => cell?.kind === 'shown');
  if (shown.length === 0) return translate('paradox', locale, 'matrix-none-shown');
  const certain = shown.filter((cell) => !straddlesZero(cell));
  return translate('paradox', locale, 'matrix-finding', {
    total: shown.length,
    positive: certain.filter(({ value }) => value > 0).length,
    negative: certain.filter(({ value }) => value < 0).length,
  });
}
