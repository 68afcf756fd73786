import { tidyText } from '../codebook/text/tidyText';
import type { SurveyColumn } from '../survey/SurveyTable';
import type { CodedLabels } from './CodedLabels';

/** The labels of a column, in the order they first occur in the file; blanks are missing. */
export function columnLabels({ values }: SurveyColumn): CodedLabels {
  const names: string[] = [];
  const codeByName = new Map<string, number>();
  const codeOf = (label: string) => {
    if (label === '') return -1;
    const known = codeByName.get(label);
    if (known !== undefined) return known;
    codeByName.set(label, names.length);
    return names.push(label) - 1;
  };
  if (values.kind === 'numeric') {
    const codes = Int32Array.from(values.values, (value) =>
      codeOf(Number.isNaN(value) ? '' : String(value)),
    );
    return { codes, names };
  }
  const labels = values.texts.map(tidyText);
  return { codes: Int32Array.from(values.codes, (code) => codeOf(labels[code] ?? '')), names };
}
