import type { ResultTable } from '../results/Results';
import type { Box } from './Box';
import type { DocumentVariables } from './documentVariables';
import { viewBoxes } from './viewBoxes';

/** The coarser (or same) views of a view, in which the levels of an item are told one by one. */
export type LevelsTold = (item: string, view: Box) => readonly Box[];

/** Means of the parts of a group add up to that of the group, and so bear on every view that theirs divides. */
export function levelsTold(
  tables: readonly ResultTable[],
  variables: DocumentVariables,
): LevelsTold {
  const told = new Set<string>();
  for (const table of tables) {
    if (table.measure !== 'distribution') continue;
    const view = viewBoxes(table, variables);
    for (const { group } of table.rows) {
      const box = view.boxOf(group);
      if (box) told.add(signature(table.item, box));
    }
  }
  return (item, view) => subsets(view).filter((box) => told.has(signature(item, box)));
}

function signature(item: string, box: Box): string {
  const ids = box.map(({ variable }) => variable.id).sort();
  return [item, ...ids].join('\u0002');
}

function subsets(box: Box): Box[] {
  return box.reduce<Box[]>((list, each) => list.concat(list.map((some) => [...some, each])), [[]]);
}
