import type { Codebook } from '../codebook/Codebook';
import { columnAt } from '../codebook/columnAt';
import type { ColumnValues, SurveyTable } from '../survey/SurveyTable';

/**
 * Respondents all of whose answers (items and generation) equal an earlier respondent's; the first of them isn't marked, nor is
 * anybody who answered nothing. Undefined where so few answers are compared that equal ones are expected by chance.
 */
export function findDuplicates(table: SurveyTable, codebook: Codebook): Uint8Array | undefined {
  const columns = answerColumns(table, codebook);
  if (expectedCoincidences(columns, table.rowCount) > 1) return undefined;

  const hashes = answerHashes(columns, table.rowCount);
  const duplicates = new Uint8Array(table.rowCount);
  // Respondents of one hash whose answers were seen to differ: nearly always one.
  const seenByHash = new Map<number, number[]>();
  for (let i = 0; i < duplicates.length; i++) {
    if (columns.every((values) => isBlank(values, i))) continue;
    const seen = seenByHash.get(hashes[i]!);
    if (!seen) seenByHash.set(hashes[i]!, [i]);
    else if (seen.some((first) => haveEqualAnswers(columns, first, i))) duplicates[i] = 1;
    else seen.push(i);
  }
  return duplicates;
}

function answerColumns(table: SurveyTable, codebook: Codebook): readonly ColumnValues[] {
  const indices = codebook.items.flatMap((item) =>
    item.kind === 'multiple' ? item.columns : [item.column],
  );
  if (codebook.generation) indices.push(codebook.generation.column);
  return [...new Set(indices)].map((index) => columnAt(table, index).values);
}

/** Pairs of respondents expected to agree throughout if their answers were independent: pairs × ∏ Σp². */
function expectedCoincidences(columns: readonly ColumnValues[], rowCount: number): number {
  let pairs = (rowCount * (rowCount - 1)) / 2;
  for (const values of columns) pairs *= agreement(values, rowCount);
  return pairs;
}

/** Chance that two respondents give the same answer, with replacement. */
function agreement(values: ColumnValues, rowCount: number): number {
  if (values.kind === 'numeric') return 1 / Math.max(1, new Set(values.values).size);
  const counts = new Float64Array(values.texts.length);
  for (const code of values.codes) counts[code]! += 1;
  return counts.reduce((sum, count) => sum + (count / rowCount) ** 2, 0);
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

function isBlank(values: ColumnValues, i: number): boolean {
  return values.kind === 'coded' ? values.codes[i] === 0 : Number.isNaN(values.values[i]!);
}

function haveEqualAnswers(columns: readonly ColumnValues[], a: number, b: number): boolean {
  return columns.every((values) =>
    values.kind === 'coded'
      ? values.codes[a] === values.codes[b]
      : Object.is(values.values[a], values.values[b]),
  );
}
