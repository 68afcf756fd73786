import type { Filter } from '../../results/document/Results';
import type { Answer } from './Answer';

/** Who answers of joint counts, for the respondents whom a document is of. */
export interface Asked {
  readonly answer: Answer;
  readonly filters: readonly Filter[];
}
