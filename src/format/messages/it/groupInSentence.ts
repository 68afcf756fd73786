import type { groupInSentence as english } from '../en/groupInSentence';
import type { Translated } from '../Translated';

export const groupInSentence = {
  Greatest: 'la Greatest Generation',
  Silent: 'la Generazione silenziosa',
  'Baby Boomers': 'i Baby boomer',
  'Gen X': 'la Generazione X',
  Millennials: 'i Millennial',
  'Gen Z': 'la Generazione Z',
  'Gen Alpha': 'la Generazione Alpha',
} satisfies Translated<typeof english>;
