import type { Figure } from '../../results/document/Results';
import type {
  QualitySummary,
  SegmentationSummary,
  StudySummary,
} from '../../results/document/StudySummary';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';

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

function withholdQuality(quality: QualitySummary, policy: DisclosurePolicy): QualitySummary {
  const hide = (count: Figure) => (count !== null && isSmall(count, policy) ? null : count);
  const { previews, ...kept } = quality;
  return {
    ...kept,
    duplicates: hide(quality.duplicates),
    straightliners: hide(quality.straightliners),
    speeders: hide(quality.speeders),
    excluded: hide(quality.excluded),
    ...(previews === undefined ? {} : { previews: hide(previews) }),
    answered: quality.answered.some((count) => hide(count) === null)
      ? quality.answered.map(() => null)
      : quality.answered,
  };
}
