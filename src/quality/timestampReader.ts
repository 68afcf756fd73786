const isoForm =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?(?: ?(?:z|utc|[+-]\d{2}:?\d{2}))?$/i;
const localForm =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?:[, ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)? ?([ap]\.?m\.?)?)?$/i;

/**
 * A reader of a column's timestamps, in seconds since 1970 without regard to time zone (only differences mean anything);
 * NaN where a text is none. The texts themselves settle whether the day or the month comes first: a first number over 12 is
 * a day, otherwise the month is first, or the day where points separate.
 */
export function timestampReader(texts: readonly string[]): (text: string) => number {
  const local = texts.map((text) => localForm.exec(text.trim())).filter((match) => match !== null);
  const firstOver12 = local.some((match) => Number(match[1]) > 12);
  const secondOver12 = local.some((match) => Number(match[2]) > 12);
  const hasPoints = texts.some((text) => /^\d{1,2}\.\d{1,2}\.\d/.test(text.trim()));
  const dayFirst = firstOver12 || (hasPoints && !secondOver12);
  return (text) => {
    const iso = isoForm.exec(text.trim());
    if (iso) return secondsAt(iso[1], iso[2], iso[3], iso.slice(4, 7));
    const match = localForm.exec(text.trim());
    if (!match) return Number.NaN;
    const [, first, second, year, hour, ...rest] = match;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    const fullYear = year!.length === 2 ? `20${year}` : year;
    return secondsAt(fullYear, month, day, [hour24(hour, rest[2]), rest[0], rest[1]]);
  };
}

function hour24(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
}

function secondsAt(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second]: readonly (string | undefined)[],
): number {
  const [y, m, d] = [year, month, day].map(Number);
  if (!(m! >= 1 && m! <= 12 && d! >= 1 && d! <= 31)) return Number.NaN;
  const clock = [hour, minute, second].map((part) => Number(part ?? 0));
  return Date.UTC(y!, m! - 1, d!, ...clock) / 1000;
}
