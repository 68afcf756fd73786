const leastRows = 4;
const leastColumns = 3;
const leastTelling = 2;
const longCell = 16;

/**
 * Whether the second row holds the wordings of the questions whose codes stand in the first: most of its cells are sentences
 * such as no respondent below gives, or words over numbers, or a text that none of a few answers is; and none stands where
 * the respondents have numbers.
 */
export function hasQuestionRow(rows: readonly (readonly string[])[]): boolean {
  const [codes = [], wordings = [], ...below] = rows;
  if (below.length < leastRows || codes.length < leastColumns) return false;
  const told: Record<Telling, number> = { sentence: 0, over: 0, apart: 0, answer: 0, nothing: 0 };
  let named = 0;
  for (const [column, code] of codes.entries()) {
    if (code.trim() === '') continue;
    named++;
    const wording = (wordings[column] ?? '').trim();
    const answers = below.map((row) => (row[column] ?? '').trim()).filter((each) => each !== '');
    if (answers.length > 0 && [wording, ...answers].every(isNumber)) return false;
    told[/\s/.test(code.trim()) ? 'nothing' : tellingOf(wording, answers)]++;
  }
  const telling = told.sentence + told.over;
  const worded = telling + told.apart;
  if (named < leastColumns || worded < leastColumns || worded < named * 0.6) return false;
  return told.sentence > 0 && telling >= leastTelling && told.answer <= named * 0.1;
}

/** What a cell under a code is: a sentence, words over numbers, a text that none of a few answers is, or one of the answers. */
type Telling = 'sentence' | 'over' | 'apart' | 'answer' | 'nothing';

const missing = /^(n[/.]?a\.?|nan|null|none|missing|refused|blank)$/i;

function tellingOf(text: string, answers: readonly string[]): Telling {
  if (answers.includes(text)) return 'answer';
  if (isSentence(text, answers)) return 'sentence';
  if (!/\p{L}{2}/u.test(text) || missing.test(text) || answers.length < leastRows) return 'nothing';
  if (answers.filter(isNumber).length >= answers.length * 0.9) return 'over';
  return new Set(answers).size <= answers.length / 3 ? 'apart' : 'nothing';
}

function isNumber(text: string): boolean {
  return /^[-+\d.,%]+$/.test(text);
}

function isSentence(text: string, answers: readonly string[]): boolean {
  if (text.length < longCell || text.split(/\s+/).length < 3) return false;
  const longest = Math.max(0, ...answers.map((each) => each.length));
  const asks = /[?:]|\.\.\.|…/.test(text) || / - /.test(text);
  return asks || text.length > longest;
}
