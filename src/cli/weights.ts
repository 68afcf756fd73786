import { columnAt } from '../codebook/columnAt';
import { findColumn } from '../codebook/findColumn';
import { openStudy } from '../engine/openStudy';
import type { OpenStudy } from '../results/OpenStudy';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';
import { readStudyFile } from './readStudyFile';

/** The weights that estimates use, raked where the study says so, as a CSV beside each respondent's id or row. */
export async function weights(file: string, studyPath: string | undefined): Promise<Outcome> {
  const study = await readStudyFile(studyPath);
  if (!study.ok) return badInput(studyPath ?? file, study.problems);
  const draft = await openSurvey(file, study.value);
  if (!draft.ok) return badInput(file, draft.problems);
  const opened = openStudy(draft.value, study.value ?? draft.value.proposal);
  if (!opened.ok) return badInput(studyPath ?? file, opened.problems);
  return done(weightsCsv(opened.value.open, draft.value.file.headerRows));
}

/** `row` counts as a spreadsheet does, header rows included. */
function weightsCsv(open: OpenStudy, headerRows: number): string {
  const { table, study, design } = open;
  const id = study.respondentId === undefined ? undefined : findColumn(table, study.respondentId);
  const values = id && columnAt(table, id.position - 1).values;
  const idOf = (i: number) => {
    if (!values) return '';
    if (values.kind === 'numeric') return String(values.values[i]);
    return `"${(values.texts[values.codes[i] ?? 0] ?? '').replaceAll('"', '""')}"`;
  };
  const lines = Array.from(
    design.weights,
    (weight, i) => `${headerRows + i + 1},${idOf(i)},${weight}`,
  );
  return `row,respondent,weight\n${lines.join('\n')}\n`;
}
