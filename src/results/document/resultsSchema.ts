import * as z from 'zod/mini';
import { tableSchemas } from '../measures/tableSchemas';
import { studySummary } from './StudySummary';

const {
  'top-box': topBox,
  distribution,
  mean,
  median,
  gap,
  'index-gap': indexGap,
  adjusted,
  sensitivity,
} = tableSchemas;

/**
 * `divario.results/1`. Fields that this version does not know are kept, so that a document of a later
 * minor version still opens.
 */
export const resultsSchema = z.looseObject({
  format: z.literal('divario.results/1'),
  study: studySummary,
  tables: z.array(
    z.discriminatedUnion('measure', [
      topBox,
      distribution,
      mean,
      median,
      gap,
      indexGap,
      adjusted,
      sensitivity,
    ]),
  ),
});
