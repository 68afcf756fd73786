import type { Problem } from '../../problem/Problem';

/**
 * Thrown by what reads a source in pieces once a piece cannot be had or is not what the file promises; `readSurvey`
 * turns it into its problem.
 */
export class SpoiledSource extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
