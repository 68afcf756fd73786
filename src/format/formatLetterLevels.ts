import type { TableFields } from '../results/document/Results';
import { testingOfTable } from '../results/scope/testedBy';
import { formatPercent } from './formatNumber';
import type { Locale } from './Locale';
import { translate } from './translate';

/** From which chance on a table's letters stand: `5% (capital: 1%)`. */
export function formatLetterLevels(
  table: Pick<TableFields, 'confidence' | 'correction' | 'letterLevels'>,
  locale: Locale,
): string {
  const [small, capital] = testingOfTable(table).letters.map((level) => percent(level, locale));
  return capital === undefined
    ? (small ?? '')
    : translate('charts', locale, 'letter-levels', { small: small ?? '', capital });
}

/** With a decimal where it takes one. */
function percent(level: number, locale: Locale): string {
  return formatPercent(level, locale, Number.isInteger(Math.round(level * 1e6) / 1e4) ? 0 : 1);
}
