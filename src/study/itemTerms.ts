/** The roles an item can play in a study of privacy, trust and personalization. */
export const itemRoles = [
  'concern',
  'behavior',
  'trust',
  'preference',
  'tactic',
  'data-type',
  'demographic',
  'other',
] as const;

/** Whether a behavior guards personal data or gives it away. */
export const directions = ['protective', 'disclosing'] as const;

/** How it is known what somebody does. */
export const evidences = ['observed', 'self-reported', 'willing'] as const;
