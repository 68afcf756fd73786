import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { buildDesign } from '../../src/design/buildDesign';
import type { CodedLabels } from '../../src/design/CodedLabels';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import type { Grouping } from '../../src/estimate/Grouping';
import { sharedPath } from '../sharedFiles';

export const agreement = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];
export const frequency = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'];
export const generations = ['Silent', 'Baby Boomers', 'Gen X', 'Millennials', 'Gen Z'];
const firstBirthYears = [1928, 1946, 1965, 1981, 1997, 2013];

export interface SharedSurvey {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly designs: Readonly<Record<'weights_only' | 'stratified_clustered', SurveyDesign>>;
  readonly byGeneration: Grouping;
}

/** The synthetic survey of `../shared/oracle`, read by hand so that only estimators are under test. */
export function sharedSurvey(): SharedSurvey {
  const text = readFileSync(sharedPath('oracle/survey.csv'), 'utf8');
  const rows = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
  const weights = Float64Array.from(rows, (row) => Number(row['weight']));
  const parts = { respondentCount: rows.length, weights };
  const clustered = {
    ...parts,
    strata: coded(rows, 'stratum'),
    clusters: coded(rows, 'psu'),
  };
  return {
    rows,
    designs: { weights_only: built(parts), stratified_clustered: built(clustered) },
    byGeneration: {
      names: generations,
      codes: Uint8Array.from(
        rows,
        (row) => firstBirthYears.findLastIndex((year) => Number(row['birth_year']) >= year) + 1,
      ),
    },
  };
}

function built(parts: Parameters<typeof buildDesign>[0]): SurveyDesign {
  const design = buildDesign(parts);
  if (!design.ok) throw new Error(`design: expected one, got ${JSON.stringify(design.problems)}`);
  return design.value;
}

function coded(rows: SharedSurvey['rows'], column: string): CodedLabels {
  const names = [...new Set(rows.map((row) => row[column] ?? ''))];
  return { names, codes: Int32Array.from(rows, (row) => names.indexOf(row[column] ?? '')) };
}

/** Each respondent's place on a scale, from 1; NaN where the answer is none of its levels. */
export function scores(
  survey: SharedSurvey,
  column: string,
  levels: readonly string[],
): Float64Array {
  return Float64Array.from(
    survey.rows,
    (row) => levels.indexOf(row[column] ?? '') + 1 || Number.NaN,
  );
}

/** 1 where the score is at least `from`, 0 below, NaN where missing. */
export function reaches(values: Float64Array, from: number): Float64Array {
  return values.map((value) => (Number.isNaN(value) ? value : Number(value >= from)));
}

export interface PublishedProportion {
  readonly n: number;
  readonly n_positive_weight: number;
  readonly sum_weight: number;
  readonly kish_n_eff: number;
  readonly kish_deff: number;
  readonly p: number;
  readonly se: number;
  readonly df: number;
  readonly ci_logit: readonly [number, number];
  readonly ci_beta: readonly [number, number];
  readonly unweighted_p: number;
  readonly wilson: readonly [number, number];
}

export function sharedExpectations() {
  return JSON.parse(readFileSync(sharedPath('oracle/expected.json'), 'utf8'));
}
