import type { RakeMargin } from './RakeMargin';

/** Respondents by their combination of categories: raking multiplies all weights of a cell alike. */
export interface RakeCells {
  readonly cellOf: Uint32Array;
  /** For each margin the category of each cell; those without one come last. */
  readonly categoryOfCell: readonly Uint32Array[];
}

/** The combinations of categories that occur. */
export function rakeCells(respondentCount: number, margins: readonly RakeMargin[]): RakeCells {
  let cellOf = new Uint32Array(respondentCount);

  let categoryOfCell: Uint32Array[] = [];
  for (const margin of margins) {
    const width = margin.names.length + 1;
    const finer = new Uint32Array(respondentCount);
    const cellByPair = new Map<number, number>();
    for (let i = 0; i < respondentCount; i++) {
      const code = margin.codes[i]!;
      const pair = cellOf[i]! * width + (code < 0 ? width - 1 : code);
      const cell = cellByPair.get(pair) ?? cellByPair.size;
      cellByPair.set(pair, cell);
      finer[i] = cell;
    }
    const pairs = Uint32Array.from(cellByPair.keys());
    categoryOfCell = [
      ...categoryOfCell.map((categories) =>
        pairs.map((pair) => categories[Math.floor(pair / width)]!),
      ),
      pairs.map((pair) => pair % width),
    ];
    cellOf = finer;
  }

  return { cellOf, categoryOfCell };
}
