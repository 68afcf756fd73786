import type { ColumnValues, SurveyTable } from '../../survey/SurveyTable';
import { levelCodes } from '../resolve/levelCodes';
import { numericValues } from '../resolve/numericValues';
import { truth } from './Condition';
import { conditionCodes } from './conditionCodes';
import type { Recipe, Term } from './Recipe';

/** A derived variable's answers, as a column of the survey holds them; blank where it is missing. */
export function derivedValues(table: SurveyTable, recipe: Recipe): ColumnValues {
  switch (recipe.kind) {
    case 'cases':
      return caseTexts(table, recipe);
    case 'first-level':
      return firstTexts(table, recipe);
    case 'count':
      return sumOf(
        table,
        recipe.of.map((condition) =>
          Float64Array.from(conditionCodes(table, condition), (code) =>
            code === truth.unknown ? Number.NaN : code === truth.yes ? 1 : 0,
          ),
        ),
        1,
      );
    case 'mean':
      return sumOf(
        table,
        recipe.terms.map((term) => termValues(table, term)),
        recipe.terms.length,
      );
    case 'first-number': {
      const values = new Float64Array(table.rowCount).fill(Number.NaN);
      for (const item of recipe.items) {
        const numbers = numericValues(table, item);
        for (let i = 0; i < values.length; i++)
          if (Number.isNaN(values[i]!)) values[i] = numbers[i]!;
      }
      return { kind: 'numeric', values };
    }
  }
}

function caseTexts(
  table: SurveyTable,
  { cases, otherwise }: Extract<Recipe, { kind: 'cases' }>,
): ColumnValues {
  const texts = ['', ...new Set([...cases.map(({ text }) => text), otherwise ?? ''])];
  const codes = new Uint16Array(table.rowCount);
  const isOpen = new Uint8Array(table.rowCount).fill(1);
  for (const { when, text } of cases) {
    const holds = conditionCodes(table, when);
    const code = texts.indexOf(text);
    for (let i = 0; i < codes.length; i++) {
      if (!isOpen[i] || holds[i] === truth.no) continue;
      if (holds[i] === truth.yes) codes[i] = code;
      isOpen[i] = 0;
    }
  }
  const last = otherwise === undefined ? 0 : texts.indexOf(otherwise);
  for (let i = 0; i < codes.length; i++) if (isOpen[i]) codes[i] = last;
  return { kind: 'coded', codes, texts };
}

function firstTexts(
  table: SurveyTable,
  { sources }: Extract<Recipe, { kind: 'first-level' }>,
): ColumnValues {
  const texts = ['', ...new Set(sources.flatMap((source) => source.texts))];
  const codes = new Uint16Array(table.rowCount);
  for (const source of sources) {
    const codeOf = [0, ...source.texts.map((text) => texts.indexOf(text))];
    const answers = levelCodes(table, source.item);
    for (let i = 0; i < codes.length; i++) codes[i] ||= codeOf[answers[i]!]!;
  }
  return { kind: 'coded', codes, texts };
}

function termValues(table: SurveyTable, term: Term): Float64Array {
  if (!('scores' in term)) return numericValues(table, term.item);
  const scoreOf = [Number.NaN, ...term.scores];
  return Float64Array.from(levelCodes(table, term.item), (code) => scoreOf[code]!);
}

/** NaN wherever one of the parts is. */
function sumOf(table: SurveyTable, parts: readonly Float64Array[], divisor: number): ColumnValues {
  const values = new Float64Array(table.rowCount);
  for (const part of parts) for (let i = 0; i < values.length; i++) values[i]! += part[i]!;
  for (let i = 0; i < values.length; i++) values[i]! /= divisor;
  return { kind: 'numeric', values };
}
