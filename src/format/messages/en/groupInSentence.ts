/** A generation as a sentence names it. Italian takes an article, so a message puts only *tra*, *per* or *con* before. */
export const groupInSentence = {
  Greatest: 'the Greatest generation',
  Silent: 'the Silent generation',
  'Baby Boomers': 'Baby Boomers',
  'Gen X': 'Gen X',
  Millennials: 'Millennials',
  'Gen Z': 'Gen Z',
  'Gen Alpha': 'Gen Alpha',
} as const;
