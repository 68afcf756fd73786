/** Names of the published generations and of the total. */
export const generations = {
  Total: 'Total',
  Greatest: 'Greatest',
  Silent: 'Silent',
  'Baby Boomers': 'Baby Boomers',
  'Gen X': 'Gen X',
  Millennials: 'Millennials',
  'Gen Z': 'Gen Z',
  'Gen Alpha': 'Gen Alpha',
} as const;
