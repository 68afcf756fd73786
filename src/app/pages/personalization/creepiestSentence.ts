import { differenceFacts } from '../../../format/headlines/differenceSentence';
import type { Locale } from '../../../format/Locale';
import { personalizationMessages } from '../../../format/messages/personalization';
import { translate } from '../../../format/translate';
import type { ShareTable } from './ShareTable';
import type { RankedGroups } from './toRanking';

/** Which tactic a group finds creepiest and whether another group really differs, in one sentence. */
export function creepiestSentence(
  first: ShareTable,
  { group, compare = 'Total' }: RankedGroups,
  isTied: boolean,
  locale: Locale,
): string {
  const { verdict, values } = differenceFacts(first, group, compare, locale);
  return translate(personalizationMessages, locale, `creepiest-${verdict}`, {
    ...values,
    tied: isTied ? 'yes' : 'no',
  });
}
