import * as z from 'zod/mini';
import { tableSchemas } from '../measures/tableSchemas';
import { studySummary } from './StudySummary';

const { 'top-box': first, ...others } = tableSchemas;

/**
 * `divario.results/1`. Fields that this version does not know are kept, so that a document of a later
 * minor version still opens.
 */
export const resultsSchema = z.looseObject({
  format: z.literal('divario.results/1'),
  study: studySummary,
  tables: z.array(z.discriminatedUnion('measure', [first, ...Object.values(others)])),
});
