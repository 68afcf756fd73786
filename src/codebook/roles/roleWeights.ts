import type { ItemRole } from '../../study/Study';

/** Roles that evidence is weighed for; the design, identifiers and metadata are told by name alone. */
export const weighedRoles = [
  'concern',
  'trust',
  'preference',
  'tactic',
  'data-type',
  'behavior',
  'demographic',
  'other',
] as const satisfies readonly ItemRole[];

export type WeighedRole = (typeof weighedRoles)[number];

export type RoleScores = Readonly<Partial<Record<WeighedRole, number>>>;

/**
 * What each piece of evidence says for or against a role, in log odds: set by hand as a reader of codebooks would weigh
 * it, and held to `test/corpus`, which reports how often what they call sure is right.
 */
export const roleWeights = {
  /** Where all begins: most columns of most surveys are none of ours. */
  any: { other: 1, preference: -0.5, tactic: -0.8, 'data-type': -0.8, behavior: -0.5, trust: -0.5 },
  /** The header is a code and no question is known. */
  coded: { other: 0.3 },

  // How it is answered.
  'scale-concern': { concern: 2, other: 0.5 },
  'scale-trust': { trust: 3.5 },
  'scale-confidence': { trust: 1.2, other: 0.5 },
  'scale-acceptability': { tactic: 2.6, 'data-type': 2.4, behavior: -3, concern: -1 },
  'scale-appeal': { preference: 2.5 },
  'scale-comfort': { 'data-type': 1.5, tactic: 1 },
  'scale-likelihood': { behavior: 0.6, 'data-type': 0.5, preference: 0.3 },
  'scale-willing': { 'data-type': 2, behavior: 0.5 },
  'scale-sensitive': { 'data-type': 3.5 },
  'scale-creepy': { tactic: 2.5 },
  'scale-frequency': { behavior: 1, concern: -1.5, trust: -1, tactic: -1 },
  'scale-yes-no': { behavior: 0.3, concern: -1, trust: -0.5, tactic: -1, preference: -0.5 },
  'scale-consent': { behavior: 4 },
  'scale-agreement': { concern: 0.4, trust: 0.3, preference: 0.3, behavior: -0.8, 'data-type': -1 },
  'scale-importance': { concern: 0.5, preference: 0.3, behavior: -2 },
  /** Satisfaction, ease, knowledge, quality …: of none of our roles. */
  'scale-elsewhere': { other: 1.5, behavior: -1, concern: -1 },
  'scale-attitude': { demographic: -4 },
  'scale-bands': { demographic: 1.5, behavior: -2, concern: -2 },
  'scale-education': { demographic: 3 },
  'scale-names': { demographic: 0.7, concern: -2, trust: -2, behavior: -1.5, tactic: -1.5 },
  number: { concern: -2, trust: -2, tactic: -2, 'data-type': -2 },
  options: { concern: -0.5, trust: -0.5 },
  ranks: { other: 4, behavior: -8, demographic: -3 },

  // What the question says.
  'worry-of-privacy': { concern: 4 },
  'worry-of-else': { other: 2, concern: 0.3, behavior: -0.5 },
  'worry-elsewhere': { other: 1.5, concern: -1 },
  'privacy-claim': { concern: 2.2 },
  'privacy-named': { concern: 0.3, other: -0.3 },
  'privacy-weighed': { concern: 1.6 },
  trusted: { trust: 3, concern: -0.5 },
  wanted: { preference: 3 },
  practice: { tactic: 1.2 },
  judged: { tactic: 1.5, 'data-type': 0.5, behavior: -1.5 },
  datum: { 'data-type': 0.6 },
  'kinds-of-data': { 'data-type': 2.5 },
  'offered-data': { 'data-type': 2.2, behavior: 0.5 },
  opinion: { other: 1.5, behavior: -0.8 },
  known: { other: 1.6, behavior: -1 },
  used: { other: 1.8, behavior: -0.5 },
  act: { behavior: 1.8 },
  'act-done': { behavior: 2.2 },
  'act-offered': { behavior: 1.2 },
  'act-claimed': { behavior: 1 },
  /** Who worries, trusts or judges first speaks of no act of his own. */
  /** What is thought of an act is none: a good idea, a law. */
  'act-opined': { behavior: -2.5 },
  'act-felt': { behavior: -2.5 },

  // Who answers.
  'self-named': { demographic: 5 },
  'self-asked': { demographic: 3.5 },
  'self-answered': { demographic: 4 },
  'self-mentioned': { demographic: 2 },

  // What the column is called.
  'called-concern': { concern: 1.5 },
  'called-trust': { trust: 1.8 },
  'called-preference': { preference: 1.8 },
  'called-tactic': { tactic: 1.8 },
  'called-data-type': { 'data-type': 1.8 },
  'called-behavior': { behavior: 1.8 },
  'coded-concern': { concern: 1.2 },
  'coded-trust': { trust: 1.5 },
  'coded-preference': { preference: 1.2 },
  'coded-tactic': { tactic: 1.2 },
  'coded-data-type': { 'data-type': 1.2 },
  'coded-behavior': { behavior: 1.2 },
} as const satisfies Readonly<Record<string, RoleScores>>;

export type Piece = keyof typeof roleWeights;

/** What speaks for or against a column's roles, and the words of the file that say it. */
export interface Evidence {
  readonly piece: Piece;
  readonly phrase?: string;
}

/** How much the roles of its neighbours say of a column: in a grid of one question, and beside each other with the same answers. */
export const neighbourWeights = { grid: 2, run: 0.6 } as const;
