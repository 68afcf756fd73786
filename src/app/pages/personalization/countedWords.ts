import { formatList } from '../../../format/formatList';
import type { Locale } from '../../../format/Locale';
import { personalizationMessages } from '../../../format/messages/personalization';
import { translate } from '../../../format/translate';
import type { ShareTable } from './ShareTable';

/** Which answers the bars count, by name where they are the same for all items. */
export function countedWords(
  shares: readonly ShareTable[],
  side: 'top' | 'low',
  locale: Locale,
): string {
  const [first] = shares;
  const isShared = shares.every(({ levels }) => levels.join() === first?.levels.join());
  if (!first || !isShared)
    return translate(
      personalizationMessages,
      locale,
      side === 'top' ? 'share-of-top' : 'share-of-low',
    );
  const quoted = first.levels.map((level) =>
    translate(personalizationMessages, locale, 'quoted-level', { level }),
  );
  return translate(
    personalizationMessages,
    locale,
    side === 'top' ? 'share-of-levels' : 'share-of-low-levels',
    { levels: formatList(quoted, locale, 'or') },
  );
}
