import type { GenerationChoice } from '../codebook/Codebook';
import { levelKey } from '../codebook/text/levelKey';
import type { ColumnValues, SurveyColumn } from '../survey/SurveyTable';
import { isMissingText } from './isMissingText';

/** The distinct answers of the generation column, as people read them, and each respondent's place among them. */
export interface BirthDictionary {
  readonly texts: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** Respondents per text. */
  readonly counts: Float64Array;
}

/** Distinct answers of a column with codes replaced by what they stand for and declared missing texts by blanks. */
export function birthDictionary(column: SurveyColumn, choice: GenerationChoice): BirthDictionary {
  const { texts, codes } = codedValues(column.values);
  const counts = new Float64Array(texts.length);
  for (let i = 0; i < codes.length; i++) counts[codes[i]!]! += 1;

  const missing = new Set(
    [...(choice.missing ?? []), ...(column.declared?.missing ?? [])].map(levelKey),
  );
  const labels = new Map(
    [...(column.declared?.valueLabels ?? []), ...(choice.levels ?? [])].map(({ value, label }) => [
      levelKey(value),
      label,
    ]),
  );
  const read = (text: string) => {
    const key = levelKey(text);
    return missing.has(key) ? '' : (labels.get(key) ?? text);
  };
  const births = texts.map(read);
  const isShort = choice.from === 'birth-year' && areShortYears(births, counts);
  return { texts: isShort ? births.map(asShortYear) : births, codes, counts };
}

/**
 * A question for the last two digits of the year of birth, which most answered so; whole years beside them are read as
 * they are. Among a majority of whole years two digits would be an age.
 */
function areShortYears(births: readonly string[], counts: BirthDictionary['counts']): boolean {
  const respondents = (isCounted: (text: string) => boolean) =>
    births.reduce((sum, text, t) => sum + (isCounted(text) ? counts[t]! : 0), 0);
  const given = respondents((text) => !isMissingText(text));
  return respondents(isTwoDigits) > given / 2;
}

/** A number column holds "5" for 2005. */
function isTwoDigits(text: string): boolean {
  return /^\d{1,2}$/.test(text.trim());
}

function asShortYear(text: string): string {
  return isTwoDigits(text) ? `'${text.trim().padStart(2, '0')}` : text;
}

/** Numbers get a dictionary too: years and ages have few distinct values, whatever their number of rows. */
function codedValues(values: ColumnValues): Omit<BirthDictionary, 'counts'> {
  if (values.kind === 'coded') return values;
  const codeOfNumber = new Map<number, number>();
  const texts = [''];
  const codes = new Uint32Array(values.values.length);
  for (let i = 0; i < codes.length; i++) {
    const value = values.values[i]!;
    if (Number.isNaN(value)) continue;
    let code = codeOfNumber.get(value);
    if (code === undefined) {
      code = texts.push(String(value)) - 1;
      codeOfNumber.set(value, code);
    }
    codes[i] = code;
  }
  return { texts, codes };
}
