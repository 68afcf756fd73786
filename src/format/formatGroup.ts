import { formatPercent } from './formatNumber';
import type { Locale } from './Locale';
import { hasMessage, translate } from './translate';

/** A group's name in the reader's language; a name that is no generation stays as the file has it. */
export function formatGroup(name: string, locale: Locale): string {
  return name
    .split(' × ')
    .map((part) =>
      hasMessage('generations', locale, part) ? translate('generations', locale, part) : part,
    )
    .join(' × ');
}

/** The generations that an age band covers: `Millennials 70%, Gen Z 30%`. */
export function formatCovers(
  covers: readonly { readonly generation: string; readonly share: number }[],
  locale: Locale,
): string {
  return covers
    .map(
      ({ generation, share }) =>
        `${formatGroup(generation, locale)} ${formatPercent(share, locale)}`,
    )
    .join(', ');
}
