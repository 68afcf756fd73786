import type { SampleItem } from './SampleItem';
import { type ScaleName, sampleScales } from './sampleScales';

type Calibration = NonNullable<SampleItem['calibratedTo']>;

/** A published share of the answers that count as "yes". */
export function topBoxOf(scale: ScaleName, benchmark: string): Calibration {
  return { benchmark, levels: sampleScales[scale].top };
}

/** A published share of the two lowest answers. */
export function bottomTwoOf(scale: ScaleName, benchmark: string): Calibration {
  return { benchmark, levels: sampleScales[scale].levels.slice(0, 2) };
}
