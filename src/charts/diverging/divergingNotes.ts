import { formatLetterLevels } from '../../format/formatLetterLevels';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { TableFields } from '../../results/document/Results';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import type { EndTables } from './toDivergingRows';

/** What stands at the ends of diverging bars: which levels the nets join, and what the letters mean. */
export function divergingNotes({ low, high }: EndTables, locale: Locale): readonly string[] {
  if (!high) return [];
  const highWords = netWords(high);
  const nets = low
    ? translate('charts', locale, 'nets-note', { low: netWords(low), high: highWords })
    : translate('charts', locale, 'nets-note-high', { high: highWords });
  return high.letters || low?.letters ? [nets, lettersNote(high, locale)] : [nets];
}

/** What significance letters mean; for dot plots too. */
export function lettersNote(table: TableFields, locale: Locale): string {
  const levels = formatLetterLevels(table, locale);
  return translate('charts', locale, 'letters-note', { levels });
}

/** A net by its levels: `Agree + Strongly agree`. */
export function netWords(table: TopBoxTable): string {
  return table.net ?? table.top.join(' + ');
}
