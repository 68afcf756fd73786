/** Something every respondent has one answer to, or none: a banner, an item, an option selected or not. */
export interface Variable {
  readonly id: string;
  readonly levels: readonly string[];
  /** The name of "any of its levels"; the options of one item share theirs, the item's base. */
  readonly whole: string;
  /** Every respondent has one of its levels, so that "any" is no condition. */
  readonly exhaustive: boolean;
}

/** A variable within these levels, or (`outside`) anywhere else, unanswered included. */
export interface Condition {
  readonly variable: Variable;
  readonly levels: readonly string[];
  readonly outside?: boolean;
}

/**
 * The respondents who meet every condition, at most one a variable: a filter, a column of the banner and an
 * answer alike. The same respondents have the same key, whichever table counts them.
 */
export type Box = readonly Condition[];

export function boxKey(box: Box): string {
  return box.map(conditionKey).filter(Boolean).sort().join('\u0002');
}

function conditionKey({ variable, levels, outside }: Condition): string {
  const { id, whole, exhaustive } = variable;
  const side = outside ? '∉' : '∈';
  if (levels.length === variable.levels.length)
    return exhaustive && !outside ? '' : `${whole}\u0001${side}*`;
  const places = levels.map((level) => variable.levels.indexOf(level)).sort((a, b) => a - b);
  return `${id}\u0001${side}${places.join(',')}`;
}

/** A box narrowed by a condition; undefined where nobody can meet both. */
export function narrowed(box: Box, condition: Condition): Box | undefined {
  const same = box.find((each) => each.variable.id === condition.variable.id);
  if (!same) return [...box, condition];
  const levels = same.levels.filter((level) => condition.levels.includes(level));
  if (levels.length === 0) return undefined;
  return box.map((each) => (each === same ? { ...same, levels } : each));
}

/** A box with a variable's condition replaced, or left out. */
export function withCondition(box: Box, variable: Variable, condition?: Condition): Box {
  const others = box.filter((each) => each.variable.id !== variable.id);
  return condition ? [...others, condition] : others;
}

export function anyOf(variable: Variable): Condition {
  return { variable, levels: variable.levels };
}
