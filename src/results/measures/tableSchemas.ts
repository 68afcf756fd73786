import { adjustedSchema } from './adjusted/adjustedSchema';
import { distributionSchema } from './distribution/distributionSchema';
import { gapSchema } from './gap/gapSchema';
import { indexGapSchema } from './indexGap/indexGapSchema';
import type { Measure } from './Measures';
import { meanSchema } from './mean/meanSchema';
import { medianSchema } from './median/medianSchema';
import { netScoreSchema } from './netScore/netScoreSchema';
import { sensitivitySchema } from './sensitivity/sensitivitySchema';
import { topBoxSchema } from './topBox/topBoxSchema';

/** The form of each measure's table in a results document. */
export const tableSchemas = {
  'top-box': topBoxSchema,
  distribution: distributionSchema,
  mean: meanSchema,
  median: medianSchema,
  'net-score': netScoreSchema,
  gap: gapSchema,
  'index-gap': indexGapSchema,
  adjusted: adjustedSchema,
  sensitivity: sensitivitySchema,
} as const satisfies Record<Measure, unknown>;
