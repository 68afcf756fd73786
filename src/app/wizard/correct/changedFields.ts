/** Fields that were changed; undefined where one was taken away. */
export type Changes<Whole extends object> = {
  readonly [Field in keyof Whole]?: Whole[Field] | undefined;
};

/** Where a thing differs from how it was proposed. */
export function changedFields<Whole extends object>(now: Whole, proposed: Whole): Changes<Whole> {
  const fields = [...new Set([...Object.keys(now), ...Object.keys(proposed)])] as (keyof Whole)[];
  const changed = fields.filter(
    (field) => JSON.stringify(now[field]) !== JSON.stringify(proposed[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, now[field]])) as Changes<Whole>;
}

/** A thing with changes made to it; fields taken away are gone. */
export function withChanges<Whole extends object>(whole: Whole, changes: Changes<Whole>): Whole {
  const merged = Object.entries({ ...whole, ...changes });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Whole;
}
