/** A pattern that tells what a column of texts holds, whatever the question. */
export type TextPattern = 'email' | 'ip' | 'phone' | 'url' | 'uuid' | 'coordinates' | 'token';

const patterns: readonly (readonly [TextPattern, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/],
  ['ip', /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){4,7}$/i],
  ['uuid', /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i],
  ['coordinates', /^-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}$/],
  ['phone', /^(\+|00)\d[\d\s().\-/]{7,}$|^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/],
  ['url', /^https?:\/\/\S+$/i],
  ['token', /^(?=.*\d)[A-Za-z0-9_-]{4,}$/],
];

const clock = String.raw`\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?(\s*(z|utc|gmt|[a-z]{3,4})?\s*([+-]\d{1,2}:?\d{0,2})?)?`;
const month =
  'jan|feb|fev|fevr|mar|mars|marz|apr|avr|abr|mai|may|mag|jun|juin|giu|jul|juil|lug|aug|aout|ago|sep|sept|set|oct|okt|ott|nov|dec|dez|dic|gen|ene';
const dates = [
  new RegExp(String.raw`^[12]\d{3}[-/.]\d{1,2}[-/.]\d{1,2}([t ]+${clock})?$`, 'i'),
  new RegExp(String.raw`^\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})(,?[t ]+${clock})?$`, 'i'),
  new RegExp(
    String.raw`^(\w{3,9},? )?\d{1,2}\.?[ -](de )?(${month})[a-z]*\.?[ -](de )?\d{2,4}(,? ${clock})?$`,
    'i',
  ),
  new RegExp(
    String.raw`^(\w{3,9},? )?(${month})[a-z]*\.? \d{1,2},? \d{4}(,? (at )?${clock})?$`,
    'i',
  ),
  new RegExp(String.raw`^\w{3} (${month})[a-z]* \d{1,2} ${clock} \d{4}$`, 'i'),
  /^(0?[1-9]|1[0-2])[-/](19|20)\d{2}$/,
  new RegExp(`^${clock}$`, 'i'),
];

/** Share of texts that look like a date, a time, or both. */
export function dateShare(texts: readonly string[]): number {
  return share(
    texts,
    (text) => text.length < 40 && dates.some((pattern) => pattern.test(plain(text))),
  );
}

/** The pattern that nearly all texts follow; undefined where there is none. */
export function textPattern(texts: readonly string[]): TextPattern | undefined {
  return patterns.find(([, pattern]) => share(texts, (text) => pattern.test(text)) >= 0.9)?.[0];
}

/** Year in a text that looks like a date; undefined for a time of day. */
export function yearOfDate(text: string): number | undefined {
  const full = /(?<!\d)(19|20)\d{2}(?!\d)/.exec(text)?.[0];
  if (full) return Number(full);
  const short = /^\d{1,2}[-/.]\d{1,2}[-/.](\d{2})(?!\d)/.exec(text)?.[1];
  return short === undefined ? undefined : 2000 + Number(short);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  if (texts.length === 0) return 0;
  return texts.filter(test).length / texts.length;
}
