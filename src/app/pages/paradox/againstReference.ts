import type { TableContent } from '../../../charts/TableContent';
import { formatFigure } from '../../../format/formatFigure';
import { formatGroup } from '../../../format/formatGroup';
import { formatInterval } from '../../../format/formatInterval';
import { formatList } from '../../../format/formatList';
import { formatP } from '../../../format/formatNumber';
import type { Locale } from '../../../format/Locale';
import { chartMessages } from '../../../format/messages/charts';
import { comparisonMessages } from '../../../format/messages/comparisons';
import { paradoxMessages } from '../../../format/messages/paradox';
import { translate } from '../../../format/translate';
import { contrastBetween, type OrientedContrast } from '../../../results/contrastBetween';
import { isBeyondChance } from '../../../results/furthestApart';
import type { GapTable } from '../../../results/Results';

/** Every other group of a gap against the reference, in the table's order. */
export function compareWith(table: GapTable, reference: string): readonly OrientedContrast[] {
  return table.rows
    .filter(({ group }) => group !== 'Total' && group !== reference)
    .flatMap(({ group }) => contrastBetween(table.contrasts, group, reference) ?? []);
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
      .map(({ a }) => formatGroup(a, locale));
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
  return translate(paradoxMessages, locale, key, {
    reference: formatGroup(reference, locale),
    wider: formatList(wider, locale),
    narrower: formatList(narrower, locale),
  });
}

/** The contrasts as a table: difference in points, interval, p and what it means. */
export function againstReference(
  compared: readonly OrientedContrast[],
  reference: string,
  locale: Locale,
): TableContent {
  return {
    caption: translate(paradoxMessages, locale, 'against-caption', {
      reference: formatGroup(reference, locale),
    }),
    columns: [
      translate(chartMessages, locale, 'group'),
      translate(comparisonMessages, locale, 'difference'),
      translate(chartMessages, locale, 'interval-heading'),
      translate(comparisonMessages, locale, 'p-column'),
      translate(comparisonMessages, locale, 'reading'),
    ],
    rows: compared.map((contrast) => ({
      header: formatGroup(contrast.a, locale),
      cells: [
        contrast.difference === null ? '–' : formatFigure(contrast.difference, 'points', locale, 1),
        contrast.interval ? formatInterval(contrast.interval, 'points', locale, 1) : '',
        contrast.pHolm === null ? '–' : formatP(contrast.pHolm, locale),
        readingOf(contrast, locale),
      ],
    })),
  };
}

function readingOf(contrast: OrientedContrast, locale: Locale): string {
  if (contrast.pHolm === null || contrast.difference === null)
    return translate(comparisonMessages, locale, 'untested');
  if (!isBeyondChance(contrast)) return translate(paradoxMessages, locale, 'against-chance');
  const key = contrast.difference > 0 ? 'against-wider' : 'against-narrower';
  return translate(paradoxMessages, locale, key);
}
