import { type Box, narrowed } from './Box';
import { type DocumentVariables, unanswered } from './documentVariables';
import type { LevelsTold } from './levelsTold';

/** The counts of each level of an item in a view and in the coarser ones where levels are told: what its mean bears on. */
export function levelBoxes(
  item: string,
  view: Box,
  variables: DocumentVariables,
  told: LevelsTold,
): readonly Box[] {
  const variable = variables.variable(item);
  const levels = variable.levels.filter((level) => level !== unanswered);
  return told
    .views(item, view)
    .flatMap((part) =>
      levels
        .map((level) => narrowed(part, { variable, levels: [level] }))
        .filter((each) => each !== undefined),
    );
}
