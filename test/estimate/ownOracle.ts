import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { buildDesign, type DesignParts } from '../../src/design/buildDesign';
import { buildReplicates, type ReplicateParts } from '../../src/design/buildReplicates';
import type { CodedLabels } from '../../src/design/CodedLabels';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import type { Grouping } from '../../src/estimate/Grouping';
import type { Result } from '../../src/problem/Result';

type Row = Readonly<Record<string, string>>;

function oracleFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../oracle/${name}`, import.meta.url)), 'utf8');
}

function oracleRows(name: string): readonly Row[] {
  return Papa.parse<Row>(oracleFile(name), { header: true, skipEmptyLines: true }).data;
}

/** The survey of `test/oracle/make_oracle.R`. */
export const rows = oracleRows('survey.csv');

/** What R gives for it. */
export const expected = JSON.parse(oracleFile('expected.json'));

const factorRows = oracleRows('replicate_factors.csv');

export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** A column as numbers; NaN where blank. */
export function numbers(column: string): Float64Array {
  return Float64Array.from(rows, (row) => {
    const text = row[column] ?? '';
    return text === '' ? Number.NaN : Number(text);
  });
}

export function labels(column: string): CodedLabels {
  const names = [...new Set(rows.map((row) => row[column] ?? ''))];
  return { names, codes: Int32Array.from(rows, (row) => names.indexOf(row[column] ?? '')) };
}

export const groups = ['Elder', 'Middle', 'Single', 'Younger'];

/** Respondents by what `labelOf` says of their row; code 0 where it is none of `names`. */
export function groupingBy(names: readonly string[], labelOf: (row: Row) => string): Grouping {
  return { names, codes: Uint8Array.from(rows, (row) => names.indexOf(labelOf(row)) + 1) };
}

export const byGroup = groupingBy(groups, (row) => row['group'] ?? '');

export function designOf(parts: Partial<DesignParts> = {}): SurveyDesign {
  return succeeded(
    buildDesign({ respondentCount: rows.length, weights: numbers('weight'), ...parts }),
  );
}

export const designs: Readonly<Record<string, SurveyDesign>> = {
  plain: designOf(),
  stratified: designOf({ strata: labels('stratum') }),
  clustered: designOf({ strata: labels('stratum'), clusters: labels('psu') }),
  unstratified: designOf({ clusters: labels('psu') }),
};

/** Replicate factors of one type, a respondent's being its PSU's. */
export function replicateFactors(type: string): Float64Array[] {
  const names = Object.keys(factorRows[0] ?? {}).filter((name) => name.startsWith(`${type}_`));
  const rowByPsu = new Map(factorRows.map((row) => [row['psu'], row]));
  return names.map((name) =>
    Float64Array.from(rows, (row) => Number(rowByPsu.get(row['psu'])?.[name])),
  );
}

export function replicateDesign(
  stated: Omit<ReplicateParts, 'weights' | 'baseWeights'>,
): SurveyDesign {
  const base = designOf();
  const factors = replicateFactors(stated.type);
  const weights =
    stated.combined === false
      ? factors
      : factors.map((each) => each.map((factor, i) => factor * base.weights[i]!));
  const replicates = succeeded(buildReplicates({ ...stated, weights, baseWeights: base.weights }));
  return { ...base, replicates };
}
