import type { Locale } from './Locale';

const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  cache.set(key, made);
  return made;
}

/** A count: `12,461`. */
export function formatCount(value: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 0, useGrouping: true }).format(value);
}

/** A plain number to so many decimals: `3.6`. */
export function formatDecimal(value: number, locale: Locale, decimals = 1): string {
  return formatter(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A proportion (0…1) as a percent: `56 %` in Italian, `56%` in English. */
export function formatPercent(proportion: number, locale: Locale, decimals = 0): string {
  return formatter(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(proportion);
}

/** A difference of two proportions in percentage points, signed, without its unit: `+12`, `−3`. */
export function formatPoints(difference: number, locale: Locale, decimals = 0): string {
  return formatSigned(difference * 100, locale, decimals);
}

/** A margin in percentage points, without sign or needless decimals: `5`, `2.5`. */
export function formatPointCount(share: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 1 }).format(share * 100);
}

/** A signed number with a true minus sign: `+3.2`, `−0.4`; zero has no sign. */
export function formatSigned(value: number, locale: Locale, decimals = 0): string {
  return formatter(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace('-', '\u2212');
}

/** A p-value as papers print it: `0.032`, `<0.001`. */
export function formatP(p: number, locale: Locale): string {
  return p < 0.001 ? `<${formatDecimal(0.001, locale, 3)}` : formatDecimal(p, locale, 3);
}

/** A p value within a sentence, never broken over lines: `p = 0.417`, `p < 0.001`; `p = –` where there is none. */
export function formatPInWords(p: number | null, locale: Locale): string {
  const value = p === null ? '–' : formatP(p, locale);
  const relation = value.startsWith('<') ? `<\u00a0${value.slice(1)}` : `=\u00a0${value}`;
  return `p\u00a0${relation}`;
}
