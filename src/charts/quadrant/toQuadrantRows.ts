import type { ColumnLetters, TableFields } from '../../results/document/Results';
import type { StudySummary } from '../../results/document/StudySummary';
import type {
  QuadrantContrast,
  QuadrantName,
  QuadrantRow,
} from '../../results/measures/gap/gapSchema';
import { quadrantLetters } from '../../results/rows/quadrantLetters';
import { testingOfTable } from '../../results/scope/testedBy';
import { type ChartCell, toChartCell } from '../cells/ChartCell';
import { type ChartGroup, toChartGroups } from '../cells/ChartGroup';

/** The paradoxical first, so that their shares start from one line and compare at a glance. */
export const quadrantOrder: readonly QuadrantName[] = [
  'paradoxical',
  'guarded',
  'cautious',
  'carefree',
];

/** One group's four quadrants, in `quadrantOrder`. */
export interface QuadrantBarRow {
  readonly group: ChartGroup;
  readonly cells: readonly ChartCell[];
  /** The group's own letter, and quadrant by quadrant the letters of the groups that its share exceeds. */
  readonly letter?: string;
  readonly higherThan?: readonly string[];
}

interface QuadrantTable extends Pick<TableFields, 'confidence' | 'correction' | 'letterLevels'> {
  readonly quadrants?: readonly QuadrantRow[];
  readonly quadrantContrasts?: readonly QuadrantContrast[];
}

/** The quadrants of a pair or of the indices, group by group. */
export function toQuadrantRows(
  { quadrants: rows = [], quadrantContrasts = [], ...tested }: QuadrantTable,
  summary: StudySummary,
): readonly QuadrantBarRow[] {
  const letters = quadrantOrder.map((quadrant) =>
    quadrantLetters(rows, quadrantContrasts, quadrant, testingOfTable(tested)),
  );
  const groups = toChartGroups(
    rows.map((row) => row.group),
    summary,
  );
  return [...groups.values()].map((group) => ({
    group,
    cells: quadrantOrder.map((quadrant) => {
      const row = rows.find((each) => each.group === group.name && each.quadrant === quadrant);
      return row ? toChartCell(row) : { kind: 'hidden', why: 'undefined', n: null };
    }),
    ...lettersOf(group.name, letters),
  }));
}

function lettersOf(
  name: string,
  letters: readonly (readonly ColumnLetters[])[],
): Pick<QuadrantBarRow, 'letter' | 'higherThan'> {
  const own = letters.map((each) => each.find(({ group }) => group === name));
  const letter = own.find((each) => each !== undefined)?.letter;
  if (letter === undefined) return {};
  return { letter, higherThan: own.map((each) => each?.higherThan ?? '') };
}
