import { foldText } from './foldText';

const monthWord =
  'jan|feb|fev|fevr|mar|mars|marz|marzo|maer|apr|avr|avril|abr|abril|mai|may|mag|maggio|mayo|jun|juin|giu|jul|juil|lug|aug|aout|ago|sep|sept|set|oct|okt|ott|nov|dec|dez|dic|gen|ene';

const aroundYear = new RegExp(
  String.raw`^(?:born(?: in)?|nat[oa](?: nel)?|nacid[oa](?: en)?|nee?(?: en)?|geboren(?: in)?|geb)?[\s.,:]*(?:\d{1,2}(?:st|nd|rd|th)?[\s./,-]+)?(?:(?:de|of) )?(?:(?:${monthWord})[a-z]*[\s./,-]*(?:de |del )?)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./,-]+)?$`,
);

/** Ages between which a two-digit year is read as one of the century that gives such an age; under 100 years apart. */
const youngest = 10;
const oldest = 105;

/**
 * Year of birth in a text: a year ("1965", "1965.0") or a date of birth, day or month first, ISO, compact or with the month
 * as a word. Two digits for the year are accepted in dates only, where one century alone gives a plausible age.
 * Undefined where the text is no year of birth; whether the year is possible is for the caller to judge.
 */
export function readBirthYear(text: string, fieldworkYear: number | undefined): number | undefined {
  const folded = foldText(text)
    .replace(/(?<=\d)[t ]\d{1,2}:\d{2}.*$/, '')
    .replace(/^(\d{4})[.,]0*$/, '$1');

  const alone = /^[12]\d{3}$/.exec(folded);
  if (alone) return Number(folded);

  const compact = /^\d{8}$/.test(folded) ? compactYear(folded) : undefined;
  if (compact !== undefined) return compact;

  const iso = /^([12]\d{3})\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{1,2}\.?)?$/.exec(folded);
  if (iso) return Number(iso[1]);

  const last = /^(.*?)([12]\d{3})(?:\s?r\.)?$/.exec(folded);
  if (last && aroundYear.test(last[1]!)) return Number(last[2]);

  const short = /^(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\s?'?|')(\d{2})$/.exec(folded);
  return short ? fullYear(Number(short[1]), fieldworkYear) : undefined;
}

/** Year of `19650503` or `03051965`, where only one of the two readings is a date. */
function compactYear(digits: string): number | undefined {
  const yearFirst = isDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  const yearLast =
    isDate(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)) ||
    isDate(digits.slice(4), digits.slice(0, 2), digits.slice(2, 4));
  if (yearFirst === yearLast) return undefined;
  return Number(yearFirst ? digits.slice(0, 4) : digits.slice(4));
}

function isDate(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1880 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

function fullYear(twoDigits: number, fieldworkYear: number | undefined): number | undefined {
  if (fieldworkYear === undefined) return undefined;
  return [1800, 1900, 2000, 2100]
    .map((century) => century + twoDigits)
    .find((year) => fieldworkYear - year >= youngest && fieldworkYear - year <= oldest);
}
