import { defineMessages } from '../defineMessages';

/** Names of the published generations and of the total. */
export const generationMessages = defineMessages({
  en: {
    Total: 'Total',
    Greatest: 'Greatest',
    Silent: 'Silent',
    'Baby Boomers': 'Baby Boomers',
    'Gen X': 'Gen X',
    Millennials: 'Millennials',
    'Gen Z': 'Gen Z',
    'Gen Alpha': 'Gen Alpha',
  },
  it: {
    Total: 'Totale',
    Greatest: 'Greatest Generation',
    Silent: 'Generazione silenziosa',
    'Baby Boomers': 'Baby boomer',
    'Gen X': 'Generazione X',
    Millennials: 'Millennial',
    'Gen Z': 'Generazione Z',
    'Gen Alpha': 'Generazione Alpha',
  },
});

type GenerationKey = keyof typeof generationMessages.en;

export function isGenerationKey(name: string): name is GenerationKey {
  return Object.hasOwn(generationMessages.en, name);
}
