import { columnAt } from '../codebook/resolve/columnAt';
import { findColumn } from '../codebook/resolve/findColumn';
import type { OpenStudy } from '../results/OpenStudy';
import { done, type Outcome } from './Outcome';
import { withOpenStudy } from './withOpenStudy';

/** The weights that estimates use, raked where the study says so, as a CSV beside each respondent's id or row. */
export function weights(file: string, studyPath: string | undefined): Promise<Outcome> {
  return withOpenStudy(file, { study: studyPath }, ({ open, file: { headerRows } }) =>
    done(weightsCsv(open, headerRows)),
  );
}

/** `row` counts as a spreadsheet does, header rows included. */
function weightsCsv(open: OpenStudy, headerRows: number): string {
  const { table, study, design } = open;
  const id = study.respondentId === undefined ? undefined : findColumn(table, study.respondentId);
  const values = id && columnAt(table, id.position - 1).values;
  const idOf = (i: number) => {
    if (!values) return '';
    if (values.kind === 'numeric') {
      const number = values.values[i] ?? Number.NaN;
      return Number.isNaN(number) ? '' : String(number);
    }
    return `"${(values.texts[values.codes[i] ?? 0] ?? '').replaceAll('"', '""')}"`;
  };
  const lines = Array.from(
    design.weights,
    (weight, i) => `${headerRows + i + 1},${idOf(i)},${weight}`,
  );
  return `row,respondent,weight\n${lines.join('\n')}\n`;
}
