import type { ColumnProfile } from '../profile/ColumnProfile';
import { headerWords } from '../text/headerWords';

const leastRespondents = 10;
/** Share of rows under which different respondents tell several rows of one from a few sent twice. */
const mostDistinct = 0.6;
const mostRowsEach = 60;
const names =
  /^((respondent|response|resp|participant|subject|subj|worker|prolific|mturk|panelist|user|person|ppt|part) ?(id|no|nr|number|code)?|pid|rid|ppid|respid|responseid|subjid|uid|id)$/;

/** Whether a column names respondents, each over several rows: a file in long form, a row an answer or a scenario. */
export function hasSeveralRows({
  column,
  distinctCount,
  answeredCount,
  blankCount,
}: ColumnProfile): boolean {
  if (!names.test(headerWords(column.header)) || blankCount > answeredCount * 0.05) return false;
  return (
    distinctCount >= leastRespondents &&
    distinctCount <= answeredCount * mostDistinct &&
    answeredCount <= distinctCount * mostRowsEach
  );
}
