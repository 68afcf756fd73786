import type { Locale } from '../../../src/format/Locale';

/** A number as written: its value, decimals, and the marks about it. */
export interface NumberShown {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly signed: boolean;
  /** Written as "less than". */
  readonly below: boolean;
}

/** What a number ought to be: the document's value, and how such a figure is written. */
export interface Fact {
  readonly value: number;
  readonly decimals: number;
  readonly kind: 'percent' | 'signed' | 'plain' | 'p';
}

export const percent = (share: number, decimals: number): Fact => ({
  value: share * 100,
  decimals,
  kind: 'percent',
});
export const signed = (value: number, decimals: number): Fact => ({
  value,
  decimals,
  kind: 'signed',
});
export const plain = (value: number, decimals: number): Fact => ({
  value,
  decimals,
  kind: 'plain',
});
export const count = (value: number): Fact => plain(value, 0);
export const pValue = (value: number): Fact => ({ value, decimals: 3, kind: 'p' });

const patterns: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\p{L}\d_.])(<\s?)?([+\u2212]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s?%)?(?![\d_])/gu,
  it: /(?<![\p{L}\d_,])(<\s?)?([+\u2212]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?([\s\u00a0]?%)?(?![\d_])/gu,
};

/** Every number in a text, in the order written. */
export function numbersIn(text: string, locale: Locale): readonly NumberShown[] {
  return [...text.matchAll(patterns[locale])].map(
    ([all, below, sign = '', whole = '', fraction = '', unit]) => ({
      text: all,
      value:
        (sign === '\u2212' ? -1 : 1) *
        Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction.slice(1)}0`),
      decimals: Math.max(0, fraction.length - 1),
      percent: unit !== undefined,
      signed: sign !== '',
      below: below !== undefined,
    }),
  );
}

/** Half a unit of the last place shown, and what doubles lose. */
const slack = 1e-7;

/** Whether a number as written is the document's value rounded to the places it has. */
export function isShownAs(fact: Fact, shown: NumberShown): boolean {
  if (fact.kind === 'p' && fact.value < 0.001) return shown.below && shown.value === 0.001;
  const isNear = Math.abs(shown.value - fact.value) <= 0.5 * 10 ** -fact.decimals + slack;
  const isZero = shown.value === 0;
  return (
    isNear &&
    !shown.below &&
    shown.decimals === fact.decimals &&
    shown.percent === (fact.kind === 'percent') &&
    shown.signed === (fact.kind === 'signed' ? !isZero : fact.value < 0 && !isZero)
  );
}

export function factWords({ value, decimals, kind }: Fact): string {
  return `${value.toFixed(decimals + 2)}${kind === 'percent' ? '%' : ''} to ${decimals} places`;
}
