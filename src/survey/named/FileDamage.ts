import { errorProblem, type Problem } from '../../problem/Problem';

/** The file does not hold what its format promises: thrown inside a reader, and made a problem where the reader ends. */
export class FileDamage extends Error {
  /** Where in the file, in the format's own words: a byte, an element, a row. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;

  constructor(place: string, expected: string | number, found: string | number) {
    super(`${place}: expected ${expected}, found ${found}`);
    this.place = place;
    this.expected = String(expected);
    this.found = String(found).slice(0, 80);
  }
}

/** The file's fault as a problem; what is not the file's fault is thrown on. */
export function damageProblem(format: string, cause: unknown): Problem {
  if (!(cause instanceof FileDamage)) throw cause;
  const { place, expected, found } = cause;
  return errorProblem('file-damaged', { format, place, expected, found });
}
