import type { ShownCell } from '../../../charts/cells/ChartCell';
import type { RankedBarsData, RankedRow } from '../../../charts/ranked/toRankedRows';
import { clipText } from '../../../format/clipText';
import { formatList } from '../../../format/formatList';
import { formatPercent } from '../../../format/formatNumber';
import { formatWhom } from '../../../format/formatWhom';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';

/** What is ranked, in the words of its title. */
export type RankedKind =
  | 'tactics-low'
  | 'tactics-top'
  | 'appeal'
  | 'sharing'
  | 'leaving'
  | 'options';

interface ShownRow extends RankedRow {
  readonly cell: ShownCell;
}

const namedCount = 2;

/** Who leads a ranking, as a title, and those too close to the first to call: their intervals meet. */
export function rankingWords(
  { group, rows }: RankedBarsData,
  kind: RankedKind,
  locale: Locale,
): { readonly title: string; readonly close?: string } {
  const whom = formatWhom(group.name, locale);
  const shown = rows.filter((row): row is ShownRow => row.cell.kind === 'shown');
  const [first, ...others] = shown;
  if (!first)
    return { title: translate('personalization', locale, 'nothing-ranked', { group: whom }) };
  const close = others.filter((row) => meets(row.cell, first.cell));
  const title = translate('personalization', locale, close.length > 0 ? `${kind}-tied` : kind, {
    group: whom,
    label: clipText(first.label),
    percent: formatPercent(first.cell.value, locale),
  });
  if (close.length === 0) return { title };
  const named = close
    .slice(0, namedCount)
    .map((row) =>
      translate('personalization', locale, 'quoted-level', { level: clipText(row.label) }),
    );
  const more = Math.max(0, close.length - namedCount);
  const labels = more > 0 ? named.join(', ') : formatList(named, locale);
  return {
    title,
    close: translate('personalization', locale, 'close-behind', { labels, more }),
  };
}

function meets(lower: ShownCell, higher: ShownCell): boolean {
  return (lower.interval?.[1] ?? lower.value) >= (higher.interval?.[0] ?? higher.value);
}
