import { formatGroup } from '../../../format/formatGroup';
import { formatPercent } from '../../../format/formatNumber';
import type { Locale } from '../../../format/Locale';
import { paradoxMessages } from '../../../format/messages/paradox';
import { translate } from '../../../format/translate';
import type { GapTable } from '../../../results/Results';
import { paradoxShareSpread } from './paradoxShare';

/** How the share of the concerned who don't act differs between groups, as a title. */
export function shareByGroup(table: GapTable, locale: Locale): string {
  const spread = paradoxShareSpread(table);
  if (spread.kind === 'one-group') return translate(paradoxMessages, locale, 'share-one');
  if (spread.kind === 'alike') return translate(paradoxMessages, locale, 'share-alike');
  return translate(paradoxMessages, locale, 'share-apart', {
    higher: formatGroup(spread.higher.group, locale),
    lower: formatGroup(spread.lower.group, locale),
    higherPercent: formatPercent(spread.higher.estimate ?? 0, locale),
    lowerPercent: formatPercent(spread.lower.estimate ?? 0, locale),
  });
}
