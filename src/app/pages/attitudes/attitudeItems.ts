import type { ItemSummary, StudySummary } from '../../../results/document/StudySummary';

export const attitudeRoles = ['concern', 'trust', 'preference'] as const;
export type AttitudeRole = (typeof attitudeRoles)[number];
export type AttitudeItems = Readonly<Record<AttitudeRole, readonly ItemSummary[]>>;

/** The items of each attitude that have answers in order, in the codebook's order. */
export function attitudeItems({ items = [] }: StudySummary): AttitudeItems {
  const ofRole = (role: AttitudeRole) =>
    items.filter(
      (item) => item.role === role && item.kind !== 'multiple' && item.levels.length > 1,
    );
  return { concern: ofRole('concern'), trust: ofRole('trust'), preference: ofRole('preference') };
}
