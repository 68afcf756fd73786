import type { Locale } from '../../../src/format/Locale';
import { catalogues } from '../../format/catalogues';
import { numbersIn } from './numbers';
import { Template } from './Template';

/** Every sentence of the catalogue in one language. */
export function sentencesIn(locale: Locale): readonly string[] {
  return Object.values(catalogues[locale])
    .flatMap((area) => Object.values<string>(area))
    .flatMap((sentence) => sentence.split('\n\n'))
    .map((sentence) => sentence.replaceAll(/\s+/g, ' '));
}

/** Sentences with numbers of their own and nothing to fill in: what a method is, whom a caveat cites. */
export function fixedSentences(locale: Locale): ReadonlySet<string> {
  return new Set(
    sentencesIn(locale).filter(
      (sentence) => numbersIn(sentence, locale).length > 0 && new Template(sentence).isFixed,
    ),
  );
}
