import type { Figure } from '../../results/document/Results';
import type {
  QualitySummary,
  SegmentationSummary,
  StudySummary,
} from '../../results/document/StudySummary';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import { nearest, twoDigits } from '../rounding/coarse';

/** A study's summary without its small counts. */
export function withholdSummary(
  study: StudySummary,
  isSegmentWithheld: (name: string) => boolean,
  policy: DisclosurePolicy,
): StudySummary {
  const { segmentation, quality } = study;
  const generations = Object.entries(study.generations).map(
    ([name, n]) => [name, isSegmentWithheld(name) ? null : n] as const,
  );
  return {
    ...study,
    generations: Object.fromEntries(generations),
    ...(segmentation
      ? { segmentation: withholdSegmentation(segmentation, isSegmentWithheld, policy) }
      : {}),
    ...(quality ? { quality: withholdQuality(quality, policy) } : {}),
  };
}

function withholdSegmentation(
  segmentation: SegmentationSummary,
  isSegmentWithheld: (name: string) => boolean,
  policy: DisclosurePolicy,
): SegmentationSummary {
  const { edgeCount, unknown, ...kept } = segmentation;
  const segments = segmentation.segments.map((segment) =>
    isSegmentWithheld(segment.name) ? { ...segment, n: null } : segment,
  );
  const tells =
    segments.every(({ n }) => n !== null) &&
    Object.values(unknown).every((count) => count !== null && !isSmall(count, policy));
  return {
    ...kept,
    segments,
    unknown: tells ? unknown : { missing: null, unreadable: null, impossible: null },
    ...(edgeCount !== undefined && !isSmall(edgeCount, policy) ? { edgeCount } : {}),
  };
}

/**
 * Counts of respondents by how they answered, in tens (in k): they are of everybody in the file, those left out too,
 * whom exact ones would tell by subtraction. Fewer than 2k but somebody is not told.
 */
function withholdQuality(quality: QualitySummary, { minCell }: DisclosurePolicy): QualitySummary {
  const coarse = (count: Figure) => {
    if (count === null || count === 0) return count;
    return count < 2 * minCell ? null : nearest(count, minCell);
  };
  const { previews, medianDuration, ...kept } = quality;
  return {
    ...kept,
    duplicates: coarse(quality.duplicates),
    straightliners: coarse(quality.straightliners),
    speeders: coarse(quality.speeders),
    excluded: coarse(quality.excluded),
    ...(previews === undefined ? {} : { previews: coarse(previews) }),
    ...(typeof medianDuration === 'number' ? { medianDuration: twoDigits(medianDuration) } : {}),
    answered: quality.answered.map(coarse),
  };
}
