import type { Figure } from '../../results/document/Results';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { type GroupRow, isTotalRow } from '../../results/rows/isTotalRow';
import type { DisclosurePolicy } from '../DisclosurePolicy';
import { anyOf, type Box } from './Box';
import { type DocumentVariables, no, yes } from './documentVariables';
import { quadrantsWithin, quadrantTableRows, type Verdicts, verdictConditions } from './gapRows';
import { levelBoxes } from './levelBoxes';
import type { LevelsTold } from './levelsTold';
import type { PrintedCount, PrintedRow } from './PrintedRow';
import { printedRow, type Worth } from './rowCounts';
import type { ViewBoxes } from './viewBoxes';

/**
 * Rows of the index gap. Which respondent is in which quadrant stands at the table's own thresholds; indices of one
 * item each divide respondents as the item's levels do, so that their quadrants are a pair's.
 */
export function indexRows(
  table: IndexGapTable,
  variables: DocumentVariables,
  view: ViewBoxes,
  worth: Worth,
  told: LevelsTold & Pick<DisclosurePolicy, 'minCell'>,
): PrintedRow[] {
  const { thresholds, concernItems, behaviorItems } = table;
  const rowsOf = quadrantsWithin(
    view,
    verdictsOf(concernItems, 'concern', thresholds.concern, variables),
    verdictsOf(behaviorItems, 'behavior', thresholds.behavior, variables),
  );
  const { quadrants = [], riskDifference = [], concernIndex = [], behaviorIndex = [] } = table;
  const indices = [...table.rows, ...concernIndex, ...behaviorIndex, ...(table.correlations ?? [])];
  const isPair = concernItems.length === 1 && behaviorItems.length === 1;
  return [
    ...quadrantTableRows({ rows: [], quadrants, riskDifference }, rowsOf, worth),
    ...indices.flatMap((row) => {
      const { base, boxes } = rowsOf(row);
      if (!base) return [];
      const inside = isPair ? boxes.filter((box) => box !== undefined) : [];
      return [
        printedRow(row, worth(row, isTotalRow(row) ? 5 : 2), [
          { box: base, value: row.n ?? Number.NaN },
          ...inside.map(unvalued),
          ...itemLevels(table, row, view, variables, told),
        ]),
      ];
    }),
  ];
}

function unvalued(box: Box): PrintedCount {
  return { box, value: Number.NaN };
}

/** Above a threshold, below, or without an index: by the levels of its one item, else a question of its own. */
function verdictsOf(
  items: readonly string[],
  role: 'concern' | 'behavior',
  threshold: number,
  variables: DocumentVariables,
): Verdicts {
  const [item, ...more] = items;
  if (item !== undefined && more.length === 0) {
    const reversed = role === 'behavior' && variables.isDisclosing(item);
    return verdictConditions(
      item,
      levelsFrom(item, threshold, reversed, variables),
      false,
      variables,
    );
  }
  const variable = variables.index(role, threshold);
  return {
    answered: anyOf(variable),
    yes: { variable, levels: yes },
    no: { variable, levels: no },
  };
}

/** Levels whose percent of the maximum possible, reversed if so, is at the threshold or above. */
function levelsFrom(
  item: string,
  threshold: number,
  reversed: boolean,
  variables: DocumentVariables,
): readonly string[] {
  const levels = variables.levels(item);
  const most = Math.max(1, levels.length - 1);
  return levels.filter((_, k) => (100 * (reversed ? most - k : k)) / most >= threshold - 1e-9);
}

/**
 * The index of one item is its mean but for those who skipped the other; where fewer than `minCell` skipped a question,
 * or nobody says how many, an index is (nearly) the mean of its items' means, and with all but one of them known tells
 * that one. So it bears on their levels.
 */
function itemLevels(
  { concernItems, behaviorItems }: IndexGapTable,
  row: GroupRow & { readonly n: Figure },
  view: ViewBoxes,
  variables: DocumentVariables,
  told: LevelsTold & Pick<DisclosurePolicy, 'minCell'>,
): readonly PrintedCount[] {
  const { n } = row;
  const box = view.boxOf(row);
  if (!box || n === null) return [];
  const isAlone = (item: string) =>
    [concernItems, behaviorItems].some((items) => items.length === 1 && items[0] === item);
  return [...concernItems, ...behaviorItems]
    .filter((item) => isAlone(item) || (told.baseOf(item, box) ?? n) - n < told.minCell)
    .flatMap((item) => levelBoxes(item, box, variables, told).map(unvalued));
}
