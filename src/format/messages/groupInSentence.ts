import { defineMessages } from '../defineMessages';

/** A generation as a sentence names it. Italian takes an article, so a message puts only *tra*, *per* or *con* before. */
export const groupInSentenceMessages = defineMessages({
  en: {
    Greatest: 'the Greatest generation',
    Silent: 'the Silent generation',
    'Baby Boomers': 'Baby Boomers',
    'Gen X': 'Gen X',
    Millennials: 'Millennials',
    'Gen Z': 'Gen Z',
    'Gen Alpha': 'Gen Alpha',
  },
  it: {
    Greatest: 'la Greatest Generation',
    Silent: 'la Generazione silenziosa',
    'Baby Boomers': 'i Baby boomer',
    'Gen X': 'la Generazione X',
    Millennials: 'i Millennial',
    'Gen Z': 'la Generazione Z',
    'Gen Alpha': 'la Generazione Alpha',
  },
});

export function isNamedInSentences(
  group: string,
): group is keyof typeof groupInSentenceMessages.en {
  return Object.hasOwn(groupInSentenceMessages.en, group);
}
