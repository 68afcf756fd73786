import type { Grouping } from '../Grouping';
import type { PatternSums } from './fitModel';

/** The base of a regression: respondents by covariate pattern (group and controls), and within it by answer. */
export interface AnsweredPatterns {
  /** Each respondent's pattern and answer, 1…codeCount; 0 outside the base. */
  readonly codes: Uint32Array;
  readonly codeCount: number;
  readonly patternOfCode: readonly number[];
  readonly answerOfCode: readonly number[];
  readonly patternCount: number;
  /** Group codes held, ascending. */
  readonly groups: readonly number[];
  /** Controls of which the base holds one level alone, by place. */
  readonly constant: readonly number[];
  /** The model matrix, a row a pattern: intercept, groups and controls as dummies against their first level held. */
  readonly rows: Float64Array;
  readonly size: number;
}

/** Who has a value, a group and every control within the filter, in one pass. A control held at one level adds nothing. */
export function answeredPatterns(
  values: Float64Array,
  grouping: Grouping,
  controls: readonly Grouping[],
  filter?: Uint8Array,
): AnsweredPatterns {
  const factors = [grouping, ...controls];
  const codes = new Uint32Array(values.length);
  const patterns: (readonly number[])[] = [];
  const patternAt = new Map<number, number>();
  const codeAt = new Map<number, Map<number, number>>();
  const patternOfCode = [-1];
  const answerOfCode = [Number.NaN];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value) || filter?.[i] === 0) continue;
    let key = 0;
    for (const { codes: of, names } of factors) {
      const level = of[i]!;
      key = level === 0 ? -1 : key < 0 ? -1 : key * names.length + level - 1;
      if (key < 0) break;
    }
    if (key < 0) continue;
    let pattern = patternAt.get(key);
    if (pattern === undefined) {
      pattern = patterns.push(factors.map(({ codes: of }) => of[i]!)) - 1;
      patternAt.set(key, pattern);
      codeAt.set(pattern, new Map());
    }
    const answers = codeAt.get(pattern);
    let code = answers?.get(value);
    if (code === undefined) {
      code = patternOfCode.push(pattern) - 1;
      answerOfCode.push(value);
      answers?.set(value, code);
    }
    codes[i] = code;
  }
  const levels = factors.map((_, f) =>
    [...new Set(patterns.map((pattern) => pattern[f] ?? 0))].sort((a, b) => a - b),
  );
  const dummies = levels.flatMap((held, f) => held.slice(1).map((level) => ({ f, level })));
  const size = 1 + dummies.length;
  const rows = new Float64Array(patterns.length * size);
  for (const [k, pattern] of patterns.entries()) {
    rows[k * size] = 1;
    for (const [d, { f, level }] of dummies.entries())
      if (pattern[f] === level) rows[k * size + d + 1] = 1;
  }
  return {
    codes,
    codeCount: patternOfCode.length - 1,
    patternOfCode,
    answerOfCode,
    patternCount: patterns.length,
    groups: levels[0] ?? [],
    constant: levels.slice(1).flatMap((held, f) => (held.length < 2 ? [f] : [])),
    rows,
    size,
  };
}

/** Weights and weighted answers by pattern under any weights: one pass over the respondents. */
export function patternSums(
  { codes, codeCount, patternOfCode, answerOfCode, patternCount, rows, size }: AnsweredPatterns,
  weights: Float64Array,
): PatternSums {
  const byCode = new Float64Array(codeCount + 1);
  for (let i = 0; i < codes.length; i++) byCode[codes[i]!]! += weights[i]!;
  const weight = new Float64Array(patternCount);
  const answers = new Float64Array(patternCount);
  for (let code = 1; code <= codeCount; code++) {
    weight[patternOfCode[code]!]! += byCode[code]!;
    answers[patternOfCode[code]!]! += byCode[code]! * answerOfCode[code]!;
  }
  return { rows, size, weight, answers };
}
