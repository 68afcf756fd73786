import type { Messages } from '../../../src/format/defineMessages';
import type { Locale } from '../../../src/format/Locale';
import { numbersIn } from './numbers';
import { Template } from './Template';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../../src/format/messages/*.ts',
  { eager: true },
);

/** Every sentence of the catalogues, in one language. */
export function sentencesIn(locale: Locale): readonly string[] {
  return Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter(isMessages)
    .flatMap((messages) => Object.values(messages[locale]))
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

function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'en' in value && 'it' in value;
}
