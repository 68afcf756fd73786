import { singleText, valueText } from '../named/valueText';
import type { StataVariable } from './StataDictionary';

type NumberType = Extract<StataVariable['type'], string>;

/** The number that stands for `.`; those for `.a` to `.z` follow it, `step` apart. */
const firstMissing = {
  byte: { first: 101, step: 1 },
  int: { first: 32741, step: 1 },
  long: { first: 2147483621, step: 1 },
  float: { first: 2 ** 127, step: 2 ** 115 },
  double: { first: 2 ** 1023, step: 2 ** 1011 },
} as const;

/** `.` or `.a` to `.z` where the number stands for a missing value, else undefined. */
export function missingName(type: NumberType, value: number): string | undefined {
  if (type === 'strL' || type === 'alias') return undefined;
  const { first, step } = firstMissing[type];
  if (value < first) return undefined;
  const letter = Math.round((value - first) / step);
  return letter === 0 ? '.' : `.${String.fromCharCode(96 + Math.min(26, letter))}`;
}

const day = 86_400_000;
const stataStart = Date.UTC(1960, 0, 1);

/**
 * A number as text: plain, or by its display format as a date `2024-05-31`, with a time `2024-05-31 14:05:09`, a month
 * `2024-05`, or a week, quarter or half year as Stata writes it (`2024w13`, `2024q2`, `2024h1`).
 */
export function numberText(variable: StataVariable, value: number): string {
  const code = /^%-?(?:t([dcCwmqhy])|(d))/.exec(variable.format);
  const plain = variable.type === 'float' ? singleText(value) : valueText(value);
  switch (code?.[1] ?? code?.[2]) {
    case 'd':
      return isoText(value * day)?.slice(0, 10) ?? plain;
    case 'c':
    case 'C':
      return isoText(Math.round(value / 1000) * 1000) ?? plain;
    case 'm':
      return part(value, 12, '-', 2);
    case 'w':
      return part(value, 52, 'w', 1);
    case 'q':
      return part(value, 4, 'q', 1);
    case 'h':
      return part(value, 2, 'h', 1);
    default:
      return plain;
  }
}

function isoText(milliseconds: number): string | undefined {
  const date = new Date(stataStart + milliseconds);
  const isDate = Number.isFinite(date.getTime()) && date.getUTCFullYear() <= 9999;
  return isDate && date.getUTCFullYear() >= 0
    ? date.toISOString().slice(0, 19).replace('T', ' ')
    : undefined;
}

function part(value: number, perYear: number, mark: string, digits: number): string {
  const whole = Math.floor(value);
  const year = 1960 + Math.floor(whole / perYear);
  const within = (((whole % perYear) + perYear) % perYear) + 1;
  return `${year}${mark}${String(within).padStart(digits, '0')}`;
}
