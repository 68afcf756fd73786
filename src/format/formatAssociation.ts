import type { Association } from '../results/measures/distribution/distributionSchema';
import { formatDecimal, formatPInWords } from './formatNumber';
import type { Locale } from './Locale';
import { translate } from './translate';

/** A test of item by banner as papers print it: `Rao–Scott F(10.7, 1369.9) = 9.92, p < 0.001`. */
export function formatAssociation(test: Association, locale: Locale): string {
  const say = (value: number | null, decimals: number) =>
    value === null ? '–' : formatDecimal(value, locale, decimals);
  const p = formatPInWords(test.p, locale);
  return test.test === 'rao-scott'
    ? translate('crosstab', locale, 'rao-scott', {
        F: say(test.F, 2),
        ndf: say(test.ndf, 1),
        ddf: say(test.ddf, 1),
        p,
      })
    : translate('crosstab', locale, 'pearson', {
        X2: say(test.X2, 2),
        df: say(test.df, 0),
        p,
      });
}
