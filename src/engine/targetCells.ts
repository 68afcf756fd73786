import { fitMargins } from '../design/fitMargins';
import { rakeMargins } from '../design/rakeDesign';
import type { RakedCells } from '../disclosure/noise/RakedCells';
import { pairCells } from '../paradox/pairCells';
import { errorProblem, type Problem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import { findItem } from '../results/items/findItem';
import { levelsOf } from '../results/items/itemAnswers';
import { pairOf } from '../results/measures/gap/pairOf';
import { protectiveVerdicts } from '../results/measures/gap/topBoxAnswers';
import type { OpenStudy } from '../results/OpenStudy';

/** The joint counts of a study that weights to targets, and what goes wrong when noisy ones are raked. */
export interface TargetCells {
  readonly cells: RakedCells;
  readonly problem: () => Problem | undefined;
}

/**
 * Unweighted counts by generation and by the categories that the study weights to, which its file declares: noise goes
 * into these, and raking to the public targets comes after it. Fails as `rakeDesign` does.
 */
export function targetCells(open: OpenStudy, generations: readonly string[]): Result<TargetCells> {
  const margins = rakeMargins(open.table, open.study.weighting?.targets ?? {});
  if (!margins.ok) return margins;
  const radices = margins.value.map(({ names }) => names.length + 1);
  const cellCount = radices.reduce((product, radix) => product * radix, 1);
  const { rowCount } = open.table;
  const cellOf = new Uint32Array(rowCount);
  margins.value.forEach(({ codes, names }, m) => {
    for (let i = 0; i < rowCount; i++)
      cellOf[i] = cellOf[i]! * radices[m]! + (codes[i]! < 0 ? names.length : codes[i]!);
  });
  const place = open.cohorts.segments.map(({ name }) => generations.indexOf(name));
  const groupOf = Array.from(open.cohorts.codes, (code) =>
    code === 0 || place[code - 1] === -1 ? generations.length : place[code - 1]!,
  );
  const counted = (codes: ArrayLike<number>, width: number): readonly number[] => {
    const counts = new Array<number>((generations.length + 1) * cellCount * width).fill(0);
    for (let i = 0; i < rowCount; i++) {
      const code = codes[i]!;
      if (code === 0 || open.keep?.[i] === 0) continue;
      counts[(groupOf[i]! * cellCount + cellOf[i]!) * width + code - 1]! += 1;
    }
    return counts;
  };
  let problem: Problem | undefined;
  const categoryOf = (m: number) =>
    Uint32Array.from({ length: cellCount }, (_, cell) => {
      const after = radices.slice(m + 1).reduce((product, radix) => product * radix, 1);
      return Math.floor(cell / after) % radices[m]!;
    });
  const factors = (noisy: readonly number[]) => {
    const start = Float64Array.from(noisy, (count) => Math.max(0, count));
    const totals = margins.value.map(({ variable, targets }, m) => {
      const categoryOfCell = categoryOf(m);
      const whole = start.reduce((sum, count) => sum + count, 0);
      const none = start.reduce(
        (sum, count, cell) => sum + (categoryOfCell[cell] === targets.length ? count : 0),
        0,
      );
      const sum = targets.reduce((a, b) => a + b, 0);
      const of = targets.map((target) => (target / sum) * (whole - none));
      return { variable, categoryOfCell, totals: Float64Array.of(...of, none) };
    });
    const { cellWeights, converged, farthest } = fitMargins(start, totals);
    if (!converged)
      problem = errorProblem('rake-not-converged', farthest, { column: farthest.variable });
    return Array.from(cellWeights, (weight, cell) =>
      start[cell]! > 0 ? weight / start[cell]! : 0,
    );
  };
  return ok({
    cells: {
      cellCount,
      targets: margins.value.map(({ variable }) => variable),
      respondents: counted(new Uint8Array(rowCount).fill(1), 1),
      ofItem: (id) => {
        const item = findItem(open, id);
        if (!item.ok || (item.value.kind !== 'single' && item.value.kind !== 'scale'))
          throw new Error(`item ${id}: expected one of single answers`);
        return counted(levelsOf(open, item.value), item.value.levels.length);
      },
      ofPair: (concern, behavior) => {
        const pair = pairOf(open, concern, behavior);
        if (!pair.ok) throw new Error(`pair ${concern}, ${behavior}: expected two with a top box`);
        const verdicts = [pair.value.concern, pair.value.behavior] as const;
        const [concerned, acting] = verdicts.map((item) => protectiveVerdicts(open, item));
        return counted(concerned && acting ? pairCells(concerned, acting) : [], 4);
      },
      factors,
    },
    problem: () => problem,
  });
}
