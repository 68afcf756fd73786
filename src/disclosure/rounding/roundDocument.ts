import type { Figure } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type {
  DesignSummary,
  QualitySummary,
  StudySummary,
} from '../../results/document/StudySummary';
import { testedIn, testingOfTable } from '../../results/scope/testedBy';
import { twoDigits } from './coarse';
import type { RandomRounding } from './randomRounding';
import { roundTable } from './roundTable';

/** A protected document with every count a multiple of the base, and every other figure no finer than its counts. */
export function roundDocument(
  document: ResultsDocument,
  rounding: RandomRounding,
): ResultsDocument {
  const strata = document.study.design?.strataCount ?? 1;
  const level = testingOfTable(testedIn(document.study)).confidence;
  const by = { ...rounding, strata, ratio: twoDigits, level };
  return {
    ...document,
    study: roundSummary(document.study, rounding),
    tables: document.tables.map((table) => roundTable(table, by)),
  };
}

function roundSummary(study: StudySummary, by: RandomRounding): StudySummary {
  const { respondents, generations, segmentation, quality, design, disclosure } = study;
  const round = (count: Figure) => (count === null ? null : by.round(count));
  return {
    ...study,
    respondents: round(respondents),
    generations: Object.fromEntries(
      Object.entries(generations).map(([name, n]) => [name, round(n)]),
    ),
    ...(segmentation
      ? {
          segmentation: {
            ...segmentation,
            ...(segmentation.edgeCount === undefined
              ? {}
              : { edgeCount: by.round(segmentation.edgeCount) }),
            unknown: {
              missing: round(segmentation.unknown.missing),
              unreadable: round(segmentation.unknown.unreadable),
              impossible: round(segmentation.unknown.impossible),
            },
            segments: segmentation.segments.map((each) => ({ ...each, n: round(each.n) })),
          },
        }
      : {}),
    ...(quality ? { quality: roundQuality(quality, round) } : {}),
    ...(design ? { design: roundDesign(design) } : {}),
    ...(disclosure
      ? {
          disclosure: {
            ...disclosure,
            rounding: by.base,
            ...(disclosure.leftOut === undefined ? {} : { leftOut: round(disclosure.leftOut) }),
          },
        }
      : {}),
  };
}

function roundQuality(quality: QualitySummary, round: (count: Figure) => Figure): QualitySummary {
  return {
    ...quality,
    duplicates: round(quality.duplicates),
    straightliners: round(quality.straightliners),
    speeders: round(quality.speeders),
    excluded: round(quality.excluded),
    ...(quality.previews === undefined ? {} : { previews: round(quality.previews) }),
    answered: quality.answered.map(round),
  };
}

/** How the sample was weighted, in two digits. */
export function roundDesign(design: DesignSummary): DesignSummary {
  const { designEffect, raked } = design;
  return {
    ...design,
    designEffect: designEffect === null ? null : twoDigits(designEffect),
    ...(raked
      ? {
          raked: {
            ...raked,
            designEffectBefore: twoDigits(raked.designEffectBefore),
            designEffectAfter: twoDigits(raked.designEffectAfter),
          },
        }
      : {}),
  };
}
