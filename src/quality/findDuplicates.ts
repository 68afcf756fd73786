import type { Codebook } from '../codebook/Codebook';
import { columnAt } from '../codebook/resolve/columnAt';
import type { ColumnValues, SurveyTable } from '../survey/SurveyTable';

/** How many times the coincidences of independent answers must be found; answers are never quite independent. */
const timesExpected = 10;

/**
 * Respondents all of whose answers (items and generation) equal an earlier respondent's; the first of them isn't marked.
 * Only those who answered half of the items are compared: who breaks off early soon equals somebody. Undefined where the
 * survey asks so little that equal answers are expected by chance, and not many more are found.
 */
export function findDuplicates(
  table: SurveyTable,
  codebook: Codebook,
  answeredCounts: Uint16Array,
): Uint8Array | undefined {
  const columns = answerColumns(table, codebook);
  const compared = answeredCounts.map((answered) =>
    answered > 0 && 2 * answered >= codebook.items.length ? 1 : 0,
  );

  const hashes = answerHashes(columns, table.rowCount);
  const duplicates = new Uint8Array(table.rowCount);
  const lastByHash = new Map<number, number>();
  // Chains respondents of one hash whose answers differ: 1 + the one seen before, 0 at the end.
  const before = new Uint32Array(table.rowCount);
  for (let i = 0; i < duplicates.length; i++) {
    if (compared[i] === 0) continue;
    const last = lastByHash.get(hashes[i]!) ?? -1;
    let seen = last;
    while (seen >= 0 && !haveEqualAnswers(columns, seen, i)) seen = before[seen]! - 1;
    if (seen >= 0) {
      duplicates[i] = 1;
      continue;
    }
    before[i] = last + 1;
    lastByHash.set(hashes[i]!, i);
  }
  const found = duplicates.reduce((sum, one) => sum + one, 0);
  const expected = expectedCoincidences(columns, compared);
  return expected <= 1 || found >= timesExpected * expected ? duplicates : undefined;
}

function answerColumns(table: SurveyTable, codebook: Codebook): readonly ColumnValues[] {
  const indices = codebook.items.flatMap((item) =>
    item.kind === 'multiple' ? item.columns : [item.column],
  );
  if (codebook.generation) indices.push(codebook.generation.column);
  return [...new Set(indices)].map((index) => columnAt(table, index).values);
}

/** Pairs expected to agree throughout if answers were independent: pairs × ∏ Σp². Dependence makes for more. */
function expectedCoincidences(columns: readonly ColumnValues[], compared: Uint16Array): number {
  const respondents = compared.reduce((sum, one) => sum + one, 0);
  let pairs = (respondents * (respondents - 1)) / 2;
  for (const values of columns) pairs *= agreement(values, compared, respondents);
  return pairs;
}

/** Chance that two respondents give the same answer, with replacement. */
function agreement(values: ColumnValues, compared: Uint16Array, respondents: number): number {
  if (values.kind === 'numeric') return 1 / Math.max(1, new Set(values.values).size);
  const counts = new Float64Array(values.texts.length);
  for (let i = 0; i < compared.length; i++) counts[values.codes[i]!]! += compared[i]!;
  return counts.reduce((sum, count) => sum + (count / respondents) ** 2, 0);
}

/** FNV-1a over each respondent's codes, column by column. */
function answerHashes(columns: readonly ColumnValues[], rowCount: number): Uint32Array {
  const prime = 0x01000193;
  const hashes = new Uint32Array(rowCount).fill(0x811c9dc5);
  for (const values of columns) {
    if (values.kind === 'coded') {
      const { codes } = values;
      for (let i = 0; i < rowCount; i++) hashes[i] = Math.imul(hashes[i]! ^ codes[i]!, prime);
      continue;
    }
    const words = new Uint32Array(values.values.slice().buffer);
    for (let i = 0; i < rowCount; i++) {
      hashes[i] = Math.imul(hashes[i]! ^ words[2 * i]!, prime);
      hashes[i] = Math.imul(hashes[i]! ^ words[2 * i + 1]!, prime);
    }
  }
  return hashes;
}

function haveEqualAnswers(columns: readonly ColumnValues[], a: number, b: number): boolean {
  return columns.every((values) =>
    values.kind === 'coded'
      ? values.codes[a] === values.codes[b]
      : Object.is(values.values[a], values.values[b]),
  );
}
