import type { SurveyTable } from '../../src/survey/SurveyTable';

/** A survey of one column of texts, coded as the reader codes it. */
export function codedTable(answers: readonly string[], header = 'age'): SurveyTable {
  const texts = ['', ...new Set(answers.filter((answer) => answer !== ''))];
  const codes = Uint16Array.from(answers, (answer) => texts.indexOf(answer));
  const values = { kind: 'coded', codes, texts } as const;
  return {
    rowCount: answers.length,
    columns: [{ position: 1, header, question: header, values }],
  };
}
