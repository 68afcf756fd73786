import type { Known } from './Known';
import type { resultsSchema } from './resultsSchema';

/** `divario.results/1`: what the command line prints, what a published study holds, what views draw from. */
export type ResultsDocument = Known<typeof resultsSchema>;
