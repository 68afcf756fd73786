import type { SegmentationSummary, SegmentSummary } from '../document/StudySummary';
import type { OpenStudy } from '../OpenStudy';

/** How respondents came into segments, the kept ones counted in each; segments left empty stand with 0. */
export function segmentationSummary(open: OpenStudy): Omit<SegmentationSummary, 'segments'> & {
  segments: readonly (SegmentSummary & { n: number })[];
} {
  const { basis, unknown, segments } = open.cohorts;
  const { generation } = open.codebook;
  const counts = segmentCounts(open);
  const column = generation && open.table.columns[generation.column]?.header;
  return {
    basis: basis.kind,
    ...('assigned' in basis ? { assigned: basis.assigned } : {}),
    ...(column !== undefined ? { column } : {}),
    scheme: generation?.scheme ?? 'pew',
    ...('fieldworkYear' in basis && basis.fieldworkYear !== undefined
      ? { fieldworkYear: basis.fieldworkYear }
      : {}),
    ...('edgeCount' in basis ? { edgeCount: basis.edgeCount } : {}),
    unknown,
    segments: segments.map((segment, k) => ({
      name: segment.name,
      n: counts[k + 1] ?? 0,
      ...(segment.covers ? { covers: segment.covers } : {}),
    })),
  };
}

function segmentCounts({ cohorts, keep }: OpenStudy): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = 0; i < cohorts.codes.length; i++)
    if (keep?.[i] !== 0) counts[cohorts.codes[i]!]! += 1;
  return counts;
}
