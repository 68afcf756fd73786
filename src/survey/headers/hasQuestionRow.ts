const leastRows = 4;
const leastColumns = 3;
const longCell = 16;

/**
 * Whether the second row holds the wordings of the questions whose codes stand in the first: most of its cells are sentences
 * such as no respondent below gives, and none stands where the respondents have numbers.
 */
export function hasQuestionRow(rows: readonly (readonly string[])[]): boolean {
  const [codes = [], wordings = [], ...below] = rows;
  if (below.length < leastRows || codes.length < leastColumns) return false;
  let worded = 0;
  let named = 0;
  for (const [column, code] of codes.entries()) {
    if (code.trim() === '') continue;
    named++;
    const wording = (wordings[column] ?? '').trim();
    const answers = below.map((row) => (row[column] ?? '').trim()).filter((each) => each !== '');
    const isNumeric = answers.length > 0 && answers.every((each) => /^[-+\d.,%]+$/.test(each));
    if (isNumeric && /^[-+\d.,%]+$/.test(wording)) return false;
    if (isWording(wording, answers) && !/\s/.test(code.trim())) worded++;
  }
  return named >= leastColumns && worded >= leastColumns && worded >= named * 0.6;
}

function isWording(text: string, answers: readonly string[]): boolean {
  if (text.length < longCell || text.split(/\s+/).length < 3) return false;
  if (answers.includes(text)) return false;
  const longest = Math.max(0, ...answers.map((each) => each.length));
  const asks = /[?:]|\.\.\.|…/.test(text) || / - /.test(text);
  return asks || text.length > longest;
}
