import { itemSubject } from '../../../results/benchmarks/itemSubject';
import type { ItemSummary, StudySummary } from '../../../results/document/StudySummary';
import { highEndRepels } from '../../../results/items/highEndRepels';

/** The items of each part of the page, in the codebook's order. */
export interface PersonalizationItems {
  readonly tactics: readonly ItemSummary[];
  readonly appeal: readonly ItemSummary[];
  readonly sharing: readonly ItemSummary[];
  /** Of any role: their wording speaks of leaving a brand. */
  readonly leaving: readonly ItemSummary[];
  /** Multiple-response items, whose options are ranked one item at a time. */
  readonly lists: readonly ItemSummary[];
}

export type PersonalizationPart = Exclude<keyof PersonalizationItems, 'lists'>;

/** Sorts a study's items into the page's parts by their roles, and by their words where they speak of leaving. */
export function personalizationItems({ items = [] }: StudySummary): PersonalizationItems {
  const boxed = items.filter(({ kind, top }) => kind !== 'multiple' && top.length > 0);
  const leaving = boxed.filter(isAboutLeaving);
  const ofRole = (role: ItemSummary['role']) =>
    boxed.filter((item) => item.role === role && !leaving.includes(item));
  return {
    tactics: ofRole('tactic'),
    appeal: ofRole('preference'),
    // How sensitive a kind of data is says nothing of who would share it.
    sharing: ofRole('data-type').filter((item) => !highEndRepels(item)),
    leaving,
    lists: items.filter(({ kind, role }) => kind === 'multiple' && listRoles.has(role)),
  };
}

const listRoles: ReadonlySet<string> = new Set(['tactic', 'preference', 'data-type']);
const leavingRoles: ReadonlySet<string> = new Set(['preference', 'behavior', 'trust', 'other']);

function isAboutLeaving(item: ItemSummary): boolean {
  return leavingRoles.has(item.role) && itemSubject(item).topics.includes('leaving-brands');
}
