import { formatEvidence } from '../../format/formatEvidence';
import { formatFigure } from '../../format/formatFigure';
import { formatInterval } from '../../format/formatInterval';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { ChartCell } from '../cells/ChartCell';
import { hiddenWords } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import type { GapMatrixData } from './toGapMatrix';

/** The matrix in words: each gap in points with its interval. */
export function matrixTable(data: GapMatrixData, caption: string, locale: Locale): TableContent {
  return {
    caption,
    columns: [
      translate('charts', locale, 'concern'),
      ...data.behaviors.map(
        ({ label, evidence }) => `${label} (${formatEvidence(evidence, locale)})`,
      ),
    ],
    rows: data.concerns.map((concern, i) => ({
      header: concern.label,
      cells: (data.gaps[i] ?? []).map((cell) => gapWords(cell, locale)),
    })),
  };
}

function gapWords(cell: ChartCell | undefined, locale: Locale): string {
  if (!cell) return translate('charts', locale, 'pair-absent');
  if (cell.kind === 'hidden') return hiddenWords(cell, locale);
  const figure = formatFigure(cell.value, 'points', locale, 1);
  return cell.interval
    ? `${figure} (${formatInterval(cell.interval, 'points', locale, 1)})`
    : figure;
}
