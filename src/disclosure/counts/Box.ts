import { jointKey } from '../../study/jointKey';

/** Something every respondent has one answer to, or none: a banner, an item, an option selected or not. */
export interface Variable {
  readonly id: string;
  readonly levels: readonly string[];
  /** The name of "any of its levels"; the options of one item share theirs, the item's base. */
  readonly whole: string;
  /** Every respondent has one of its levels, so that "any" is no condition. */
  readonly exhaustive: boolean;
  /** Whether any of these options of a multiple-response item is selected; absent of what is answered once. */
  readonly options?: readonly string[];
}

/** A variable within these levels, `none` perhaps among them. */
export interface Condition {
  readonly variable: Variable;
  readonly levels: readonly string[];
}

/**
 * The respondents who meet every condition, at most one a variable: a filter, a column of the banner and an
 * answer alike. The same respondents have the same key, whichever table counts them.
 */
export type Box = readonly Condition[];

/** No answer, or an unknown group: where everyone is who is at no level of a variable. */
export const none = '\u0000none';

/** Every place a respondent can be in along a variable. */
export function placesOf({ levels, exhaustive }: Variable): readonly string[] {
  return exhaustive ? levels : [...levels, none];
}

export function boxKey(box: Box): string {
  return jointKey(...box.map(conditionKey).filter(Boolean).sort());
}

function conditionKey({ variable, levels }: Condition): string {
  const places = placesOf(variable);
  if (levels.length === places.length) return '';
  if (isWhole({ variable, levels })) return jointKey(variable.whole, 'any');
  if (levels.length === 1 && levels[0] === none) return jointKey(variable.whole, 'none');
  const at = levels.map((level) => places.indexOf(level)).sort((a, b) => a - b);
  return jointKey(variable.id, 'at', at.join(','));
}

/** Whether a condition asks only for some answer. */
export function isWhole({ variable, levels }: Condition): boolean {
  return levels.length === variable.levels.length && !levels.includes(none);
}

/** A box narrowed by a condition; undefined where nobody can meet both. */
export function narrowed(box: Box, condition: Condition): Box | undefined {
  const same = box.find((each) => each.variable.id === condition.variable.id);
  if (!same) return [...box, condition];
  const levels = same.levels.filter((level) => condition.levels.includes(level));
  if (levels.length === 0) return undefined;
  return box.map((each) => (each === same ? { ...same, levels } : each));
}

export function anyOf(variable: Variable): Condition {
  return { variable, levels: variable.levels };
}
