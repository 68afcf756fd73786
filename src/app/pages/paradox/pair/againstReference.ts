import { formatFigure } from '../../../../format/formatFigure';
import { formatGroup } from '../../../../format/formatGroup';
import { formatInterval } from '../../../../format/formatInterval';
import { formatList } from '../../../../format/formatList';
import { formatPInWords } from '../../../../format/formatNumber';
import { formatWhom } from '../../../../format/formatWhom';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import { type OrientedContrast, shownContrast } from '../../../../results/rows/contrastBetween';
import { isBeyondChance } from '../../../../results/rows/furthestApart';
import { isTotalRow } from '../../../../results/rows/isTotalRow';
import type { FigureCell, FigureTableContent } from '../../../figures/FigureTable';

const untested = { difference: null, pHolm: null };

/** Every other group of a gap against the reference, in the table's order; untested where a figure may not be shown. */
export function compareWith(table: GapTable, reference: string): readonly OrientedContrast[] {
  return table.rows
    .filter((row) => !isTotalRow(row) && row.group !== reference)
    .map(
      ({ group }) =>
        shownContrast(table, group, reference) ?? { ...untested, a: group, b: reference },
    );
}

/** Among whom the gap is wider or narrower than in the reference, beyond chance. */
export function againstTitle(
  compared: readonly OrientedContrast[],
  reference: string,
  locale: Locale,
): string {
  const certain = compared.filter(isBeyondChance);
  const named = (sign: 1 | -1) =>
    certain
      .filter(({ difference }) => sign * (difference ?? 0) > 0)
      .map(({ a }) => formatWhom(a, locale));
  const wider = named(1);
  const narrower = named(-1);
  const key =
    wider.length > 0
      ? narrower.length > 0
        ? 'against-title-both'
        : 'against-title-wider'
      : narrower.length > 0
        ? 'against-title-narrower'
        : 'against-title-none';
  return translate('paradox', locale, key, {
    reference: formatWhom(reference, locale),
    wider: formatList(wider, locale),
    narrower: formatList(narrower, locale),
  });
}

/** The contrasts as a table: difference in points with its interval, what it means with its p. */
export function againstReference(
  compared: readonly OrientedContrast[],
  reference: string,
  locale: Locale,
): FigureTableContent {
  return {
    caption: translate('paradox', locale, 'against-caption', {
      reference: formatWhom(reference, locale),
    }),
    columns: [
      translate('charts', locale, 'group'),
      translate('comparisons', locale, 'difference'),
      translate('comparisons', locale, 'reading'),
    ],
    rows: compared.map((contrast) => ({
      header: formatGroup(contrast.a, locale),
      cells: [differenceOf(contrast, locale), readingOf(contrast, locale)],
    })),
  };
}

function differenceOf({ difference, interval }: OrientedContrast, locale: Locale): FigureCell {
  if (difference === null) return { figure: '–' };
  const figure = formatFigure(difference, 'points', locale, 1);
  return interval ? { figure, detail: formatInterval(interval, 'points', locale, 1) } : { figure };
}

function readingOf(contrast: OrientedContrast, locale: Locale): FigureCell {
  const { pHolm, difference } = contrast;
  if (pHolm === null || difference === null)
    return { figure: translate('comparisons', locale, 'untested') };
  const key = !isBeyondChance(contrast)
    ? contrast.equivalence === 'alike'
      ? 'against-alike'
      : 'against-open'
    : difference > 0
      ? 'against-wider'
      : 'against-narrower';
  return {
    figure: translate('paradox', locale, key),
    detail: translate('comparisons', locale, 'p-holm', { p: formatPInWords(pHolm, locale) }),
  };
}
