import { differenceFacts } from '../../../format/headlines/differenceSentence';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import { totalKey } from '../../../results/rows/isTotalRow';
import type { ShareTable } from './ShareTable';
import type { RankedGroups } from './toRanking';

/** Which tactic a group finds creepiest and whether another group really differs, in one sentence. */
export function creepiestSentence(
  first: ShareTable,
  { group, compare = totalKey }: RankedGroups,
  isTied: boolean,
  locale: Locale,
): string {
  const facts = differenceFacts(first, group, compare, locale);
  const tied = isTied ? 'yes' : 'no';
  return facts.verdict === 'unknown'
    ? translate('personalization', locale, 'creepiest-unknown', { ...facts.values, tied })
    : translate('personalization', locale, `creepiest-${facts.verdict}`, { ...facts.values, tied });
}
