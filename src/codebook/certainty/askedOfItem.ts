import { type FactName, factNames, type StudyItem } from '../../study/Study';
import type { Item } from '../Codebook';
import type { Level } from '../DetectedCodebook';
import { askedFacts } from './askedFacts';
import type { Certainty } from './Certainty';

/** What the study file says of an item, its scale and the whole file taken in. */
export interface StatedReading {
  readonly item: StudyItem;
  readonly levels: boolean;
  readonly top: boolean;
  readonly missing: boolean;
  /** Its two answers say themselves which of them is the yes. */
  readonly namesYes: boolean;
}

/**
 * The facts of an item that are asked: named in its `check`, or left by the study file to a detection that is not sure.
 * A fact that detection claims nothing of is left to nothing, and asked.
 */
export function askedOfItem(
  { item: stated, levels, top, missing, namesYes }: StatedReading,
  item: Pick<Item, 'role' | 'kind'> & { readonly levels?: readonly Level[] },
  certainty: Certainty,
): readonly FactName[] {
  const isText = item.kind === 'text';
  // Of three stated levels or more the rule of the top box holds.
  const hasRule = levels && (item.levels?.length ?? 0) > 2;
  const claimed: Certainty = {
    ...(stated.role === undefined && item.role !== 'other' && { role: certainty.role ?? 0 }),
    ...(!levels && !isText && { levels: certainty.levels ?? 0 }),
    ...(!missing && !levels && !isText && { missing: certainty.missing ?? 0 }),
    ...(stated.direction === undefined &&
      item.role === 'behavior' && { direction: certainty.direction ?? 0 }),
    ...(!top && !hasRule && !namesYes && hasTop(item) && { top: certainty.top ?? 0 }),
  };
  const named = new Set(stated.check);
  const asked = new Set(askedFacts('column', claimed));
  return factNames.filter((fact) => named.has(fact) || asked.has(fact));
}

/** Whether any of its levels could count as yes. */
function hasTop({
  role,
  kind,
  levels = [],
}: Pick<Item, 'role' | 'kind'> & { readonly levels?: readonly Level[] }): boolean {
  if (role === 'demographic') return false;
  return kind === 'scale' || (kind === 'single' && levels.length === 2);
}
