import { cleanQuestion } from '../headers/cleanQuestion';
import type { CodebookEntry } from './CodebookFile';
import { childText, within, type XmlElement } from './xmlTree';

type Row = (field: string) => string;

/** The questions of a LimeSurvey structure file (`.lss`), in its first language: texts stand in the rows or beside them. */
export function limeSurveyEntries(root: XmlElement): readonly CodebookEntry[] {
  const rows = (table: string): readonly Row[] =>
    root.children
      .filter(({ name }) => name === table)
      .flatMap((each) => within(each, 'row'))
      .map((row) => (field) => childText(row, field) ?? '');
  const language = within(root, 'language')[0]?.text.trim() ?? '';
  const isOurs = (row: Row) => ['', language].includes(row('language'));
  const textsOf = (table: string, key: string, field: string) =>
    new Map(
      rows(table)
        .filter(isOurs)
        .map((row) => [row(key), row(field)]),
    );
  const questionTexts = textsOf('question_l10ns', 'qid', 'question');
  const answerTexts = textsOf('answer_l10ns', 'aid', 'answer');
  const wording = (row: Row) => cleanQuestion(questionTexts.get(row('qid')) || row('question'));
  const answers = rows('answers').filter(isOurs);
  const parts = rows('subquestions').filter(isOurs);
  const order = (row: Row) => Number(row('sortorder') || row('question_order'));
  return rows('questions')
    .filter((row) => isOurs(row) && ['', '0'].includes(row('parent_qid')))
    .flatMap((question) => {
      const valueLabels = answers
        .filter(
          (answer) => answer('qid') === question('qid') && ['', '0'].includes(answer('scale_id')),
        )
        .sort((a, b) => order(a) - order(b))
        .map((answer) => ({
          value: answer('code'),
          label: cleanQuestion(answerTexts.get(answer('aid')) || answer('answer')),
        }));
      const own = parts.filter((part) => part('parent_qid') === question('qid'));
      const shared = {
        question: wording(question),
        ...(valueLabels.length > 0 && { valueLabels }),
      };
      if (own.length === 0) return [{ name: question('title'), ...shared }];
      return own.map((part) => ({
        name: `${question('title')}[${part('title')}]`,
        ...shared,
        option: wording(part),
      }));
    });
}
