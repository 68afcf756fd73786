import type { Codebook } from '../codebook/Codebook';
import type { DetectedCodebook } from '../codebook/DetectedCodebook';
import type { SurveyTable } from '../survey/SurveyTable';
import { answeredCounts } from './answeredCounts';
import { answerGrids } from './answerGrids';
import { findDuplicates } from './findDuplicates';
import { findPreviews } from './findPreviews';
import { findSpeeders } from './findSpeeders';
import { findStraightliners } from './findStraightliners';
import { interviewDurations } from './interviewDurations';
import { type QualityFlag, type QualityReport, qualityFlags } from './QualityReport';

/**
 * The quality of each respondent's answers, as METHODS "Data quality" says: share of items answered, straightlining,
 * durations under a third of the median, duplicates, previews. Flags only; whom to drop is `excludedBy`.
 */
export function assessQuality(
  table: SurveyTable,
  codebook: Codebook,
  detected: DetectedCodebook,
): QualityReport {
  const answered = answeredCounts(table, codebook.items);
  const durations = interviewDurations(table, codebook);
  const speeding = durations && findSpeeders(durations);
  const found: Readonly<Record<QualityFlag, Uint8Array | undefined>> = {
    duplicate: findDuplicates(table, codebook, answered),
    straightliner: findStraightliners(table, answerGrids(codebook, detected)),
    speeder: speeding?.speeders,
    preview: findPreviews(table),
  };
  const flags = new Uint8Array(table.rowCount);
  for (const [flag, mask] of Object.entries(found) as [QualityFlag, Uint8Array | undefined][]) {
    if (!mask) continue;
    for (let i = 0; i < flags.length; i++) if (mask[i] === 1) flags[i]! |= qualityFlags[flag];
  }
  return {
    flags,
    answeredCounts: answered,
    itemCount: codebook.items.length,
    assessed: {
      duplicate: found.duplicate !== undefined,
      straightliner: found.straightliner !== undefined,
      speeder: found.speeder !== undefined,
      preview: found.preview !== undefined,
    },
    ...(speeding && { medianDuration: speeding.median }),
  };
}
