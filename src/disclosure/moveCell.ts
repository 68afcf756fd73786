import { type Coefficients, type Constraint, solve } from 'yalps';
import type { CountSystem } from './CountSystem';

/** Changes to counts that leave every equation true. */
export interface Movement {
  /** How far the cell in question moves, 0 or more. */
  readonly distance: number;
  /** Change of each cell that moves. */
  readonly changes: ReadonlyMap<number, number>;
}

export interface MoveOptions {
  readonly direction: 1 | -1;
  /** As far as is wanted. */
  readonly enough: number;
  /** What a unit of change of a cell costs; 0 for cells that are hidden already. */
  readonly cost: (cell: number) => number;
}

/** Worth more than any price of moving. */
const gain = 1e6;

/**
 * Moves one cell as far as wanted, at least cost, by moving only `cells` with it and none below zero: another
 * table that the printed figures fit as well (Kelly, Golden & Assad 1990 choose what to hide by this program).
 */
export function moveCell(
  system: CountSystem,
  cells: readonly number[],
  cell: number,
  { direction, enough, cost }: MoveOptions,
): Movement {
  const movable = new Set(cells);
  const constraints = new Map<number | string, Constraint>();
  const variables = new Map<number, Map<number | string, number>>();
  const involved = new Set(cells.flatMap((each) => system.equationsOf[each]!));
  for (const each of cells) {
    variables.set(up(each), new Map([['value', -cost(each)]]));
    variables.set(down(each), new Map([['value', -cost(each)]]));
    const floor = system.values[each]!;
    const limit = `floor ${each}`;
    constraints.set(limit, { max: Number.isNaN(floor) ? 0 : floor });
    variables.get(down(each))!.set(limit, 1);
  }
  for (const e of involved) {
    const { cells: members, coefficients } = system.equations[e]!;
    constraints.set(e, { equal: 0 });
    members.forEach((member, k) => {
      if (!movable.has(member)) return;
      variables.get(up(member))!.set(e, coefficients[k]!);
      variables.get(down(member))!.set(e, -coefficients[k]!);
    });
  }
  const target = variables.get(direction > 0 ? up(cell) : down(cell))!;
  variables.delete(direction > 0 ? down(cell) : up(cell));
  target.set('value', gain);
  target.set('enough', 1);
  constraints.set('enough', { max: enough });
  const solution = solve({
    direction: 'maximize',
    objective: 'value' as number | string,
    constraints,
    variables: variables as Iterable<readonly [number, Coefficients<number | string>]>,
  });
  const changes = new Map<number, number>();
  for (const [variable, amount] of solution.variables) {
    const moved = Math.floor(variable / 2);
    changes.set(moved, (changes.get(moved) ?? 0) + (variable % 2 === 0 ? amount : -amount));
  }
  return { distance: Math.abs(changes.get(cell) ?? 0), changes };
}

function up(cell: number): number {
  return cell * 2;
}

function down(cell: number): number {
  return cell * 2 + 1;
}
