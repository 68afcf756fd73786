import type { Codebook } from '../codebook/Codebook';
import { withDerived } from '../codebook/derive/withDerived';
import { resolveCodebook } from '../codebook/resolve/resolveCodebook';
import { assignCohorts } from '../cohort/assignCohorts';
import type { CohortAssignment } from '../cohort/CohortAssignment';
import { rakeDesign } from '../design/rakeDesign';
import { readDesign } from '../design/readDesign';
import type { Problem } from '../problem/Problem';
import { ok, type Result } from '../problem/Result';
import { assessQuality } from '../quality/assessQuality';
import { excludedBy } from '../quality/excludedBy';
import { qualityCounts } from '../quality/qualityCounts';
import { emptyStudyCache, type OpenStudy } from '../results/OpenStudy';
import type { Study, StudyDesign } from '../study/Study';
import type { SurveyTable } from '../survey/SurveyTable';
import type { Draft } from './Session';
import { nobodyPlaced, studyWarnings } from './studyWarnings';

export interface OpenedStudy {
  readonly open: OpenStudy;
  /** What the figures will lack: no generation, no concern, no behavior; what of the study file is to no effect. */
  readonly warnings: readonly Problem[];
}

/**
 * A draft read as a study file says: codebook, cohorts, design, weighting and exclusions, ready for queries.
 * Fails with every problem of the study file, or the first of the design.
 */
export function openStudy(draft: Draft, study: Study): Result<OpenedStudy> {
  const { file, detected, proposal } = draft;
  const resolved = resolveCodebook(file.table, study, detected, proposal);
  if (!resolved.ok) return resolved;
  const { table, codebook } = withDerived(file.table, resolved.value);
  const assigned = cohortsOf(table, codebook);
  const unplaced = assigned.ok ? [] : assigned.problems.filter(isYearMissing);
  if (!assigned.ok && unplaced.length < assigned.problems.length) return assigned;
  const cohorts = assigned.ok ? assigned.value : noCohorts(table);
  const stated = designOf(study, proposal);
  const read = readDesign(table, stated, file.headerRows + 1);
  if (!read.ok) return read;
  const weighted = rakeDesign(table, read.value, study.weighting);
  if (!weighted.ok) return weighted;
  const report = assessQuality(file.table, resolved.value, detected);
  const keep = excludedBy(report, study.exclude);
  const identifiersDropped = detected.columns
    .filter((column) => column.role === 'identifier')
    .map((column) => column.header)
    .filter((header) => !study.keepIdentifiers?.includes(header));
  const open: OpenStudy = {
    study: { ...withTitle(study, file.name), design: stated },
    fileName: file.name,
    table,
    codebook,
    cohorts,
    design: weighted.value.design,
    quality: qualityCounts(report, keep),
    identifiersDropped,
    language: study.language ?? detected.language,
    cache: emptyStudyCache(),
    ...(keep.includes(0) && { keep }),
    ...(weighted.value.raked && { raked: weighted.value.raked }),
  };
  const placing = assigned.ok ? nobodyPlaced(open) : unplaced.map(asWarning);
  return ok({ open, warnings: [...placing, ...weighted.value.notes, ...studyWarnings(open)] });
}

function cohortsOf(table: SurveyTable, codebook: Codebook): Result<CohortAssignment> {
  if (codebook.generation) {
    return assignCohorts(
      table,
      codebook.generation,
      codebook.fieldworkYear,
      codebook.fieldworkMonth,
    );
  }
  return ok(noCohorts(table));
}

function noCohorts(table: SurveyTable): CohortAssignment {
  return {
    codes: new Uint8Array(table.rowCount),
    segments: [],
    basis: { kind: 'none' },
    unknown: { missing: table.rowCount, unreadable: 0, impossible: 0 },
  };
}

/** Ages without the year of fieldwork: everything but the generations can still be told. */
function isYearMissing({ code }: Problem): boolean {
  return code === 'generation-fieldwork-year-missing';
}

function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}

/** A study that says nothing of its design has the detected one; one that says anything has what it says. */
function designOf(study: Study, proposal: Study): StudyDesign {
  return study.design ?? proposal.design ?? {};
}

function withTitle(study: Study, fileName: string): Study {
  if (study.title !== undefined) return study;
  const base = fileName.split(/[\\/]/).at(-1) ?? fileName;
  return {
    ...study,
    title: base.replace(
      /\.(csv|tsv|txt|xlsx|ods|sav|zsav|dta|parquet|json|jsonl|ndjson|gz|zip)$/gi,
      '',
    ),
  };
}
