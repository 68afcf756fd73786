import { type Problem, warningProblem } from '../problem/Problem';

const mostNamed = 20;

/** Counts the rows that have fewer or more cells than the headers, and names the first of them. */
export class RaggedRows {
  #short = 0;
  #long = 0;
  #dropped = 0;
  readonly #named: number[] = [];

  addShort(rowNumber: number): void {
    this.#short++;
    this.#name(rowNumber);
  }

  addLong(rowNumber: number): void {
    this.#long++;
    this.#name(rowNumber);
  }

  /** Answers that no column can hold. */
  addDropped(count: number): void {
    this.#dropped += count;
  }

  warnings(expected: number): readonly Problem[] {
    const warnings: Problem[] = [];
    const count = this.#short + this.#long;
    if (count > 0) {
      const detail = {
        count,
        first: this.#named[0] ?? 0,
        short: this.#short,
        long: this.#long,
        expected,
      };
      warnings.push(warningProblem('rows-ragged', detail, { rows: this.#named }));
    }
    if (this.#dropped > 0) warnings.push(warningProblem('cells-dropped', { count: this.#dropped }));
    return warnings;
  }

  #name(rowNumber: number): void {
    if (this.#named.length < mostNamed) this.#named.push(rowNumber);
  }
}
