import type { ColumnValues, DeclaredMeaning } from '../SurveyTable';
import { isDeclaredMissing } from './DictionaryBuilder';
import type { SpssVariable } from './SpssDictionary';
import { spssText } from './spssText';

/**
 * What an SPSS dictionary declares of a variable, in the texts that the column holds. A range of missing values becomes
 * those that occur in the data or have a label.
 */
export function declaredMeaning(
  variable: SpssVariable,
  values: ColumnValues,
  isWeight: boolean,
): DeclaredMeaning {
  const valueLabels = variable.valueLabels.map(({ value, label }) => ({
    value: textOf(variable, value),
    label,
  }));
  const missing = missingTexts(variable, values);
  return {
    ...(variable.label && { label: variable.label }),
    ...(valueLabels.length > 0 && { valueLabels }),
    ...(missing.length > 0 && { missing }),
    ...(variable.measure && { measure: variable.measure }),
    ...(isWeight && { weight: true }),
  };
}

function textOf(variable: SpssVariable, value: number | string): string {
  return typeof value === 'string' ? value : spssText(variable, value);
}

function missingTexts(variable: SpssVariable, values: ColumnValues): readonly string[] {
  const { missing } = variable;
  const stated = missing.values.map((value) => textOf(variable, value));
  const labelled = variable.valueLabels.flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [],
  );
  const inRange = missing.range
    ? [...labelled, ...occurring(values)]
        .filter((value) => isDeclaredMissing(missing, value))
        .map((value) => spssText(variable, value))
    : [];
  return [...new Set([...stated, ...variable.missingTexts, ...inRange])];
}

function occurring(values: ColumnValues): readonly number[] {
  if (values.kind === 'numeric') return [...new Set(values.values)].filter(Number.isFinite);
  return values.texts.filter((text) => text !== '').map(Number);
}
