import type { DeclaredMeaning } from '../SurveyTable';

type ValueLabels = NonNullable<DeclaredMeaning['valueLabels']>;

/** A code with the mark that its label follows: `1 =`, `2:`, `3)`, `.a =`, `-9 –`. */
const coded =
  /(?:^|[;|,\n\r/])\s*["'“]?(-?\.?[\p{L}\p{N}_]{1,12}(?:\.\d+)?)["'”]?\s*(?:=|:|\)|–|—|\s-\s)\s*/gu;

/**
 * The answers that one cell of a codebook lists: "1=Yes; 2=No", a line each, or texts alone parted by `;`, `|` or lines.
 * None where it lists nothing, as in "open text" or "0–100".
 */
export function statedValues(cell: string): ValueLabels {
  const marks = [...cell.matchAll(coded)];
  if (marks.length > 1 || /^\s*-?\d+\s*=/.test(cell))
    return marks.map((mark, i) => ({
      value: mark[1] ?? '',
      label: cell
        .slice(mark.index + mark[0].length, marks[i + 1]?.index)
        .replace(/^["'“]|["'”]?[\s;|,]*$/g, '')
        .trim(),
    }));
  const texts = cell.split(/[;|\n\r]+/).map((text) => text.trim());
  const given = texts.filter((text) => text !== '');
  return given.length < 2 ? [] : given.map((text) => ({ value: text, label: text }));
}

/** Codes that one cell lists as missing: "98, 99", "-9 = refused; -8 = not asked". */
export function statedMissing(cell: string): readonly string[] {
  const stated = statedValues(cell).filter(({ value, label }) => value !== label);
  if (stated.length > 0) return stated.map(({ value }) => value);
  return cell
    .split(/[\s,;|/]+/)
    .filter((text) => text !== '' && !/^(no|none|nessuno|keine|aucun|ninguno|-|n\/a)$/i.test(text));
}
