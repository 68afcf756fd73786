import type { DerivedCodebook } from '../codebook/derive/DerivedCodebook';
import type { OptionSelections } from '../codebook/resolve/optionSelections';
import type { CohortAssignment } from '../cohort/CohortAssignment';
import type { SurveyDesign } from '../design/SurveyDesign';
import type { Study } from '../study/Study';
import type { SurveyTable } from '../survey/SurveyTable';
import type { DesignSummary, QualitySummary } from './document/StudySummary';
import type { Banner } from './scope/Banner';

/** What was worked out once of an open study's columns; dropped with it, so never stale. */
export interface StudyCache {
  readonly levels: Map<string, Uint8Array | Uint16Array>;
  readonly selections: Map<string, OptionSelections>;
  readonly groups: Map<string, Banner>;
}

/** A survey with all that is needed to answer any query about it. */
export interface OpenStudy {
  readonly study: Study;
  readonly fileName: string;
  readonly table: SurveyTable;
  readonly codebook: DerivedCodebook;
  readonly cohorts: CohortAssignment;
  readonly design: SurveyDesign;
  /**
   * A byte a respondent: 0 for those the study excludes. They stay in the design as respondents outside
   * every domain, so that excluding someone never changes how the sample was drawn.
   */
  readonly keep?: Uint8Array;
  readonly quality?: QualitySummary;
  readonly raked?: NonNullable<DesignSummary['raked']>;
  readonly identifiersDropped?: readonly string[];
  readonly language?: string;
  readonly cache: StudyCache;
}

export function emptyStudyCache(): StudyCache {
  return { levels: new Map(), selections: new Map(), groups: new Map() };
}
