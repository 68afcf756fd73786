import type { SurveyFile } from '../../src/survey/SurveyFile';
import type { SurveyColumn } from '../../src/survey/SurveyTable';

export interface ColumnOfAnswers {
  readonly header: string;
  readonly question?: string;
  readonly option?: string;
  readonly answers: readonly string[];
}

/** A survey file of columns given answer by answer; shorter columns end blank. */
export function questionnaireFile(
  columns: readonly ColumnOfAnswers[],
  platform: SurveyFile['platform'] = 'plain',
): SurveyFile {
  const rowCount = Math.max(0, ...columns.map(({ answers }) => answers.length));
  return {
    name: 'questionnaire.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    platform,
    table: { rowCount, columns: columns.map((column, k) => codedColumn(column, k, rowCount)) },
    warnings: [],
  };
}

function codedColumn(column: ColumnOfAnswers, index: number, rowCount: number): SurveyColumn {
  const texts = ['', ...new Set(column.answers.filter((text) => text !== ''))];
  const place = new Map(texts.map((text, code) => [text, code]));
  const codes = new Uint32Array(rowCount);
  column.answers.forEach((text, i) => {
    codes[i] = place.get(text) ?? 0;
  });
  return {
    position: index + 1,
    header: column.header,
    question: column.question ?? column.header,
    ...(column.option !== undefined && { option: column.option }),
    values: { kind: 'coded', codes, texts },
  };
}
