import platforms from '../../../data/platforms.json';
import type { Platform } from '../SurveyFile';
import { hasQuestionRow } from './hasQuestionRow';

/** The platform and the number of header rows, from a file's first rows. */
export interface RecognisedPlatform {
  readonly platform: Platform;
  readonly headerRows: number;
}

type Rows = readonly (readonly string[])[];

/** Which platform wrote the file; `plain` with one header row where none is recognised. */
export function recognisePlatform(rows: Rows): RecognisedPlatform {
  return (
    qualtrics(rows) ??
    surveyMonkey(rows) ??
    oneRowPlatform((rows[0] ?? []).map(headerKey), rows[0]?.[0] ?? '') ??
    plain(rows)
  );
}

/** Codes with the questions' wordings beneath them, as Qualtrics and many others write them, or one header row. */
function plain(rows: Rows): RecognisedPlatform {
  if (!hasQuestionRow(rows)) return { platform: 'plain', headerRows: 1 };
  const isQualtrics = (rows[1] ?? []).some((cell) => / - Selected Choice( - |$)/.test(cell));
  return { platform: isQualtrics ? 'qualtrics' : 'plain', headerRows: 2 };
}

/** A header in the form that `data/platforms.json` has it. */
export function headerKey(header: string): string {
  return header
    .replace(/[\s\u00a0\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}

function qualtrics(rows: Rows): RecognisedPlatform | undefined {
  const importIds = rows.slice(0, 4).findIndex(isImportIdRow);
  if (importIds > 0) return { platform: 'qualtrics', headerRows: importIds + 1 };
  const keys = (rows[0] ?? []).map(headerKey);
  const { distinctive, usual } = platforms.qualtrics;
  const second = (rows[1] ?? []).map(headerKey);
  if (countIn(keys, distinctive) < 3 && countIn(second, [...distinctive, ...usual]) >= 4)
    return { platform: 'qualtrics', headerRows: 2 };
  if (countIn(keys, distinctive) === 0 || countIn(keys, [...distinctive, ...usual]) < 2)
    return undefined;
  return { platform: 'qualtrics', headerRows: describesColumns(keys, rows[1] ?? []) ? 2 : 1 };
}

function isImportIdRow(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  const ids = cells.filter((cell) => /^\s*\{\s*["']ImportId["']/.test(cell));
  return ids.length > 0 && ids.length >= cells.length / 2;
}

/** Whether a row has words where a respondent would have a date, a number or a response id. */
function describesColumns(keys: readonly string[], row: readonly string[]): boolean {
  const telling = [
    'startdate',
    'enddate',
    'recordeddate',
    'progress',
    'duration (in seconds)',
    'responseid',
  ];
  const cells = keys.flatMap((key, i) => (telling.includes(key) ? [(row[i] ?? '').trim()] : []));
  return cells.length >= 2 && cells.every((cell) => /\p{L}/u.test(cell) && !/\d/.test(cell));
}

function surveyMonkey(rows: Rows): RecognisedPlatform | undefined {
  const [first = [], second = []] = rows;
  const keys = first.map(headerKey);
  const { respondent, collector, response } = platforms.surveymonkey;
  const named = respondent.includes(keys[0] ?? '') || countIn(keys.slice(0, 4), collector) > 0;
  const below = second.map(headerKey);
  const filled = below.filter((key) => key !== '');
  const twoRows = below[0] === '' && filled.length > 0;
  const answersHeaded = filled.filter((key) => response.includes(key)).length;
  if (named) return { platform: 'surveymonkey', headerRows: twoRows ? 2 : 1 };
  if (twoRows && answersHeaded >= 2 && rows.length > 2)
    return { platform: 'surveymonkey', headerRows: 2 };
  return undefined;
}

function oneRowPlatform(
  keys: readonly string[],
  firstHeader: string,
): RecognisedPlatform | undefined {
  const { googleForms, limesurvey, microsoftForms, typeform } = platforms;
  const bare = keys.map((key) => key.replace(/^(\w+)\. .*$/, '$1'));
  if (
    (limesurvey.id.includes(keys[0]!) || bare[0] === 'id') &&
    Math.max(
      countIn(keys.slice(0, 12), limesurvey.others),
      countIn(bare.slice(0, 12), limesurvey.others),
    ) >= 2
  )
    return { platform: 'limesurvey', headerRows: 1 };
  if (
    countIn(keys.slice(0, 4), microsoftForms.start) > 0 &&
    countIn(keys.slice(0, 5), microsoftForms.completion) > 0
  )
    return { platform: 'microsoft-forms', headerRows: 1 };
  if (countIn(keys, typeform.marks) >= 2) return { platform: 'typeform', headerRows: 1 };
  if (googleForms.timestamp.includes(firstHeader.trim()))
    return { platform: 'google-forms', headerRows: 1 };
  return undefined;
}

function countIn(keys: readonly string[], wanted: readonly string[]): number {
  return new Set(keys.filter((key) => wanted.includes(key))).size;
}
