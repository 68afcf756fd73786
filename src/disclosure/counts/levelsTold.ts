import { tablesOf } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import { jointKey } from '../../study/jointKey';
import { type Box, boxKey } from './Box';
import type { DocumentVariables } from './documentVariables';
import { viewBoxes } from './viewBoxes';

/** Where the levels of items are told one by one: means of the parts of a group add up to that of the group. */
export interface LevelsTold {
  /** The coarser (or same) views of a view, in which an item's levels are told: its means there bear on them. */
  readonly views: (item: string, view: Box) => readonly Box[];
  /** Respondents of a view who answered an item; undefined where no table says. */
  readonly baseOf: (item: string, view: Box) => number | undefined;
}

export function levelsTold(
  tables: readonly ResultTable[],
  variables: DocumentVariables,
): LevelsTold {
  const told = new Set<string>();
  const bases = new Map<string, number>();
  for (const table of tablesOf('distribution', tables)) {
    const view = viewBoxes(table, variables);
    for (const row of table.rows) {
      const { base } = row;
      const box = view.boxOf(row);
      if (!box) continue;
      told.add(signature(table.item, box));
      if (typeof base === 'number') bases.set(jointKey(table.item, boxKey(box)), base);
    }
  }
  return {
    views: (item, view) => subsets(view).filter((box) => told.has(signature(item, box))),
    baseOf: (item, view) => bases.get(jointKey(item, boxKey(view))),
  };
}

function signature(item: string, box: Box): string {
  const ids = box.map(({ variable }) => variable.id).sort();
  return jointKey(item, ...ids);
}

function subsets(box: Box): Box[] {
  return box.reduce<Box[]>((list, each) => list.concat(list.map((some) => [...some, each])), [[]]);
}
