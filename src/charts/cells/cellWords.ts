import { type FigureUnit, formatFigure, formatFigureInWords } from '../../format/formatFigure';
import { formatInterval } from '../../format/formatInterval';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { ChartCell, HiddenCell } from './ChartCell';

/** Why a figure is not shown. */
export function hiddenWords(cell: HiddenCell, locale: Locale): string {
  return translate('charts', locale, `hidden-${cell.why}`);
}

/** A mark's accessible name: whose figure, the figure, its interval and its base. */
export function cellWords(name: string, cell: ChartCell, unit: FigureUnit, locale: Locale): string {
  const value =
    cell.kind === 'hidden'
      ? hiddenWords(cell, locale)
      : formatFigureInWords(cell.value, unit, locale);
  const interval =
    cell.kind === 'shown' && cell.interval && formatInterval(cell.interval, unit, locale);
  const text = interval
    ? translate('charts', locale, 'figure-interval', { name, value, interval })
    : translate('charts', locale, 'figure', { name, value });
  if (cell.n === null) return text;
  return translate('charts', locale, 'with-base', {
    text,
    count: formatCount(cell.n, locale),
  });
}

/** The base under a label, with what to be careful of: `n 87 · small base`. */
export function baseWords(cells: readonly ChartCell[], locale: Locale): string {
  const n = cells.find((cell) => cell.n !== null)?.n;
  const cautions = cells.flatMap((cell) => (cell.kind === 'shown' ? cell.cautions : []));
  const parts: string[] = [];
  if (n !== undefined && n !== null)
    parts.push(translate('charts', locale, 'base', { count: formatCount(n, locale) }));
  if (cautions.includes('small-base')) parts.push(translate('charts', locale, 'small-base'));
  if (cautions.some((caution) => caution !== 'small-base'))
    parts.push(translate('charts', locale, 'uncertain'));
  return parts.join(' · ');
}

/** What the marks `small base`, `uncertain` and the hatching mean, for those that occur. */
export function cellNotes(cells: readonly ChartCell[], locale: Locale): readonly string[] {
  const cautions = new Set(cells.flatMap((cell) => (cell.kind === 'shown' ? cell.cautions : [])));
  const notes = [...cautions].map((caution) => translate('charts', locale, `note-${caution}`));
  if (cells.some((cell) => cell.kind === 'hidden'))
    notes.push(translate('charts', locale, 'note-hidden'));
  return notes;
}

/** The figure, its interval and its base as three cells of a table; the reason in place of a hidden one. */
export function cellColumns(
  cell: ChartCell,
  unit: FigureUnit,
  locale: Locale,
): readonly [figure: string, interval: string] {
  if (cell.kind === 'hidden') return [hiddenWords(cell, locale), ''];
  return [
    formatFigure(cell.value, unit, locale, 1),
    cell.interval ? formatInterval(cell.interval, unit, locale, 1) : '',
  ];
}
