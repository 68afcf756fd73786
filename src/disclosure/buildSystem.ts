import { addRelations } from './addRelations';
import { type Box, boxKey, narrowed } from './Box';
import { boxFamilies } from './boxFamilies';
import type { CountSystem } from './CountSystem';
import type { DocumentVariables } from './documentVariables';
import type { PrintedMoments, PrintedRow } from './PrintedRow';
import { SystemBuilder } from './SystemBuilder';

/** All that rows tell of counts, with the equations between them, across tables, banners and filters. */
export function buildSystem(
  rows: readonly PrintedRow[],
  variables: DocumentVariables,
): CountSystem {
  const builder = new SystemBuilder();
  const rowCells = rows.map(({ counts }) =>
    counts.map(({ box, value }) => {
      const cell = builder.cell(box, true);
      builder.know(cell, value);
      return cell;
    }),
  );
  const boxes = rows.flatMap(({ counts }) => counts.map(({ box }) => box));
  for (const family of boxFamilies(boxes)) addRelations(builder, family);
  rows.forEach(({ moments }, r) => {
    if (moments) rowCells[r]!.push(...addMoments(builder, moments, variables));
  });
  return builder.build(rowCells);
}

/** The sums of scores and of their squares, tied to the levels' counts where tables tell those. */
function addMoments(
  builder: SystemBuilder,
  { box, item }: PrintedMoments,
  variables: DocumentVariables,
): number[] {
  const variable = variables.variable(item);
  const boxes = variables.levels(item).map((level) => narrowed(box, { variable, levels: [level] }));
  if (!boxes.every((each): each is Box => each !== undefined && builder.has(each))) return [];
  const cells = boxes.map((each) => builder.cell(each, true));
  return [1, 2].map((power) => {
    const sum = builder.named(`${boxKey(box)}\u0003${power}`, false);
    builder.relate([sum, ...cells], [-1, ...cells.map((_, k) => (k + 1) ** power)]);
    return sum;
  });
}
