import { decimalMarkOf, parseNumber } from '../codebook/text/parseNumber';
import type { SurveyColumn } from '../survey/SurveyTable';

/** The weights of a column; NaN where blank or not a number. */
export function columnWeights({ values }: SurveyColumn): Float64Array {
  if (values.kind === 'numeric') return values.values.slice();
  const mark = decimalMarkOf(values.texts);
  const weightOfText = values.texts.map((text) => parseNumber(text, mark));
  return Float64Array.from(values.codes, (code) => weightOfText[code] ?? Number.NaN);
}
