import type { PrintedRow } from '../counts/PrintedRow';
import { addRelations } from './addRelations';
import { boxFamilies } from './boxFamilies';
import type { CountSystem } from './CountSystem';
import { familyTable } from './FamilyTable';
import { SystemBuilder } from './SystemBuilder';

/** All that rows tell of counts, with the equations between them, across tables, banners and filters. */
export function buildSystem(rows: readonly PrintedRow[]): CountSystem {
  const builder = new SystemBuilder();
  const rowCells = rows.map(({ counts }) =>
    counts.map(({ box, value }) => {
      const cell = builder.cell(box, true);
      builder.know(cell, value);
      return cell;
    }),
  );
  const families = boxFamilies(rows.flatMap(({ counts }) => counts.map(({ box }) => box)));
  for (const family of families) addRelations(builder, family);
  return builder.build(
    rowCells,
    families.map((family) => familyTable(family, (box) => builder.index(box))),
  );
}
