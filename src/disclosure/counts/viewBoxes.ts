import type { Filter } from '../../results/document/Results';
import type { ResultTable } from '../../results/measures/Measures';
import { type GroupRow, isTotalRow } from '../../results/rows/isTotalRow';
import { type Box, type Condition, narrowed } from './Box';
import { type DocumentVariables, unanswered, yes } from './documentVariables';

/** The boxes of a table's columns: whom the total and each group hold, before any question is asked. */
export interface ViewBoxes {
  /** Undefined for a group that cannot hold anybody. */
  readonly boxOf: (row: GroupRow) => Box | undefined;
  /** Groups of the banner that no row names: nobody is in them. */
  readonly emptyGroups: readonly Box[];
  readonly filtered: boolean;
}

export function viewBoxes(
  { by, filters = [], rows }: Pick<ResultTable, 'by' | 'filters' | 'rows'>,
  variables: DocumentVariables,
): ViewBoxes {
  const view = filters.reduce<Box | undefined>(
    (box, filter) => box && narrowed(box, filterCondition(filter, variables)),
    [],
  );
  const banner = bannerOf(by, variables);
  const boxOf = (row: GroupRow) =>
    isTotalRow(row) || by === 'none'
      ? view
      : banner(row.group)?.reduce<Box | undefined>((box, each) => box && narrowed(box, each), view);
  const named = new Set(rows.filter((row) => !isTotalRow(row)).map(({ group }) => group));
  const absent = rows.some(isTotalRow) ? bannerGroups(by, variables) : [];
  return {
    boxOf,
    emptyGroups: absent
      .filter((group) => !named.has(group))
      .map((group) => boxOf({ group, kind: 'group' }))
      .filter((box) => box !== undefined),
    filtered: filters.length > 0,
  };
}

function filterCondition({ column, levels }: Filter, variables: DocumentVariables): Condition {
  if (variables.isMultiple(column))
    return { variable: variables.option(column, levels), levels: yes };
  const variable = variables.variable(column);
  return { variable, levels: variable.levels.filter((level) => levels.includes(level)) };
}

const cross = ' × ';

/** The conditions that a group's name stands for, of one banner or of two crossed. */
function bannerOf(
  by: string,
  variables: DocumentVariables,
): (group: string) => readonly Condition[] | undefined {
  const parts = crossedParts(by, variables);
  if (!parts) return (group) => [groupCondition(by, group, variables)];
  const [first, second] = parts;
  const inFirst = variables.variable(first).levels;
  return (group) => {
    const left = inFirst.find((level) => group.startsWith(level + cross));
    if (left === undefined) return undefined;
    const right = group.slice(left.length + cross.length);
    return [groupCondition(first, left, variables), groupCondition(second, right, variables)];
  };
}

function groupCondition(by: string, group: string, variables: DocumentVariables): Condition {
  if (variables.isMultiple(by)) return { variable: variables.option(by, [group]), levels: yes };
  return { variable: variables.variable(by), levels: [group] };
}

/** The two columns of a crossed banner: the split at which both are known. */
function crossedParts(by: string, variables: DocumentVariables): [string, string] | undefined {
  for (let at = by.indexOf(cross); at >= 0; at = by.indexOf(cross, at + 1)) {
    const first = by.slice(0, at);
    const second = by.slice(at + cross.length);
    if (isKnown(first, variables) && isKnown(second, variables)) return [first, second];
  }
  return undefined;
}

function isKnown(id: string, variables: DocumentVariables): boolean {
  return id === 'generation' || variables.levels(id).length > 0;
}

function bannerGroups(by: string, variables: DocumentVariables): readonly string[] {
  if (by === 'none' || variables.isMultiple(by)) return [];
  const parts = crossedParts(by, variables);
  if (!parts) return namedLevels(by, variables);
  const [first, second] = parts;
  return namedLevels(first, variables).flatMap((a) =>
    namedLevels(second, variables).map((b) => a + cross + b),
  );
}

function namedLevels(id: string, variables: DocumentVariables): readonly string[] {
  return variables.variable(id).levels.filter((level) => level !== unanswered);
}
