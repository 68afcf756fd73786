import type { Finding } from '../../results/findings/Finding';
import { formatDecimal, formatPercent, formatPoints, formatSigned } from '../formatNumber';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/** How things are called in the reader's language. */
export interface FindingNames {
  readonly item: (id: string) => string;
  readonly group: (name: string) => string;
}

/** A finding as one sentence: who, how much, how sure. */
export function formatFinding(finding: Finding, names: FindingNames, locale: Locale): string {
  const { subject } = finding;
  const groups = { higher: names.group(finding.higher), lower: names.group(finding.lower) };
  switch (subject.kind) {
    case 'item':
      return translate('findings', locale, 'item', {
        ...groups,
        label: names.item(subject.item),
        higherPercent: formatPercent(finding.higherEstimate, locale),
        lowerPercent: formatPercent(finding.lowerEstimate, locale),
        ...differenceIn(finding, 100, locale),
      });
    case 'gap':
      return translate('findings', locale, 'gap', {
        ...groups,
        concern: names.item(subject.concern),
        behavior: names.item(subject.behavior),
        higherPoints: formatPoints(finding.higherEstimate, locale),
        lowerPoints: formatPoints(finding.lowerEstimate, locale),
        ...differenceIn(finding, 100, locale),
      });
    case 'index-gap':
      return translate('findings', locale, 'index-gap', {
        ...groups,
        higherPoints: formatSigned(finding.higherEstimate, locale, 1),
        lowerPoints: formatSigned(finding.lowerEstimate, locale, 1),
        ...differenceIn(finding, 1, locale),
      });
  }
}

function differenceIn({ difference, interval }: Finding, unit: number, locale: Locale) {
  const decimals = unit === 1 ? 1 : 0;
  return {
    points: formatDecimal(difference * unit, locale, decimals),
    low: formatDecimal(interval[0] * unit, locale, decimals),
    high: formatDecimal(interval[1] * unit, locale, decimals),
  };
}
