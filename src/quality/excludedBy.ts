import type { Study } from '../study/Study';
import { type QualityReport, qualityFlags } from './QualityReport';

/** A byte a respondent: 1 keeps, 0 drops. Nobody is dropped but for what the study chose. */
export function excludedBy(report: QualityReport, exclusions: Study['exclude']): Uint8Array {
  const { flags, answeredCounts, itemCount } = report;
  const dropped =
    (exclusions?.duplicates ? qualityFlags.duplicate : 0) |
    (exclusions?.straightliners ? qualityFlags.straightliner : 0) |
    (exclusions?.speeders ? qualityFlags.speeder : 0) |
    (exclusions?.previews ? qualityFlags.preview : 0);
  const leastAnswered = (exclusions?.answeredBelow ?? 0) * itemCount;

  const keep = new Uint8Array(flags.length);
  for (let i = 0; i < keep.length; i++)
    keep[i] = (flags[i]! & dropped) === 0 && answeredCounts[i]! >= leastAnswered ? 1 : 0;
  return keep;
}
