/** What stands where a survey lacks the questions that a page is made of. */
export const lacking = {
  nearest: 'The nearest this survey has',
  'nobody-left': 'Nobody fits these filters together. Remove one above to see figures here.',
  'nothing-near': 'No question of this survey comes near.',
  'see-crosstab': 'See any question by generation in the crosstab',
  'mend-roles': 'Was a question read as something else? Mend it in the import',
  'check-roles': 'Was a question read as something else? See what each was taken for',
  concern: 'concern',
  behavior: 'behavior',
  trust: 'trust',
  preference: 'preference',
  tactic: 'tactic',
  'data-type': 'data type',
  demographic: 'demographic',
  other: 'other',
} as const;
