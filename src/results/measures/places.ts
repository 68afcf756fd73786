import { adjustedPlace } from './adjusted/adjustedPlace';
import { distributionPlace } from './distribution/distributionPlace';
import { gapPlace } from './gap/gapPlace';
import { indexGapPlace } from './indexGap/indexGapPlace';
import type { Measure } from './Measures';
import { meanPlace } from './mean/meanPlace';
import { medianPlace } from './median/medianPlace';
import { netScorePlace } from './netScore/netScorePlace';
import type { Place } from './Place';
import { sensitivityPlace } from './sensitivity/sensitivityPlace';
import { topBoxPlace } from './topBox/topBoxPlace';

/** Every measure's place, in the order in which a study's tables stand. */
export const places: { readonly [M in Measure]: Place<M> } = {
  'top-box': topBoxPlace,
  distribution: distributionPlace,
  mean: meanPlace,
  median: medianPlace,
  'net-score': netScorePlace,
  gap: gapPlace,
  'index-gap': indexGapPlace,
  adjusted: adjustedPlace,
  sensitivity: sensitivityPlace,
};
