import type { SurveyColumn } from '../../survey/SurveyTable';

/** Columns of one question: a grid, or a multiple-response question. Indices into the table's columns, at least two. */
export interface ColumnSet {
  readonly id: string;
  readonly columns: readonly number[];
}

const numbered = /^(.*[A-Za-z_.-])\d{1,3}$/;
const stems: readonly RegExp[] = [
  /^(.+?)\[[^\]]*\]$/,
  numbered,
  /^(.*\d)[_.\-\s]\d{1,4}$/,
  /^(.*\d)[rcx]\d{1,3}$/i,
  /^(.*\d)_?[a-z]$/,
  /^(.+)[-_.][A-Za-z]+$/,
];

/**
 * Columns that one question has in common: the header rows say so, or neighbours are named alike ("trust_1", "trust_2";
 * "Q5a", "Q5b"; "Q7[SQ001]"). A free-text column of the same question may stand between them.
 */
export function columnSets(columns: readonly SurveyColumn[]): readonly ColumnSet[] {
  const sets: ColumnSet[] = [];
  let open: { key: string; columns: number[]; last: number } | undefined;
  const close = () => {
    if (open && open.columns.length > 1)
      sets.push({ id: `set-${open.columns[0]! + 1}`, columns: open.columns });
    open = undefined;
  };
  columns.forEach((column, index) => {
    const keys = setKeys(column);
    const current = open;
    if (current && keys.includes(current.key)) {
      current.columns.push(index);
      current.last = index;
      return;
    }
    if (current && index - current.last <= 1 && keys.length === 0) return;
    close();
    const next = columns[index + 1];
    const nextKeys = next ? setKeys(next) : [];
    const key = keys.find((each) => nextKeys.includes(each)) ?? keys[0];
    if (key !== undefined) open = { key, columns: [index], last: index };
  });
  close();
  return sets;
}

/** What a column might share with its neighbours, most telling first. */
function setKeys(column: SurveyColumn): readonly string[] {
  if (column.option !== undefined && column.question !== '') return [`question ${column.question}`];
  const header = column.header.trim();
  if (/\s/.test(header) && header.length > 30) return [];
  // Q1 and Q2 with wordings of their own are two questions; Q1_1 and Q1_2 are one.
  const worded = /\s/.test(column.question.trim());
  return stems.flatMap((stem) => {
    const key = stem.exec(header)?.[1];
    if (key === undefined || key.length < 2) return [];
    if (worded && stem === numbered && !/[_.-]$/.test(key)) return [];
    return [`header ${key.toLowerCase()}`];
  });
}
