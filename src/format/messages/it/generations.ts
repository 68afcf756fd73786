import type { generations as english } from '../en/generations';
import type { Translated } from '../Translated';

export const generations = {
  Total: 'Totale',
  Greatest: 'Greatest Generation',
  Silent: 'Generazione silenziosa',
  'Baby Boomers': 'Baby boomer',
  'Gen X': 'Generazione X',
  Millennials: 'Millennial',
  'Gen Z': 'Generazione Z',
  'Gen Alpha': 'Generazione Alpha',
} satisfies Translated<typeof english>;
