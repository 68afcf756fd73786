import type { SpssVariable } from './SpssDictionary';

/** SPSS's codes of the formats that show seconds since the start of the Gregorian calendar as a date. */
const dateFormats = new Set([20, 23, 24, 26, 27, 28, 29, 30, 38, 39]);
const dateTimeFormats = new Set([22, 41]);
const timeFormats = new Set([21, 25, 40]);
const gregorianStart = Date.UTC(1582, 9, 14);

/** A variable's number as text: as a date `2024-05-31`, with a time `2024-05-31 14:05:09`, or plain. */
export function spssText(variable: SpssVariable, value: number): string {
  const { format } = variable;
  if (dateFormats.has(format)) return isoText(value)?.slice(0, 10) ?? String(value);
  if (dateTimeFormats.has(format)) return isoText(value) ?? String(value);
  if (timeFormats.has(format)) return durationText(value);
  return String(value);
}

function isoText(seconds: number): string | undefined {
  const date = new Date(gregorianStart + Math.round(seconds) * 1000);
  return Number.isFinite(date.getTime()) && date.getUTCFullYear() <= 9999
    ? date.toISOString().slice(0, 19).replace('T', ' ')
    : undefined;
}

function durationText(value: number): string {
  const seconds = Math.abs(Math.round(value));
  const parts = [seconds / 3600, (seconds % 3600) / 60, seconds % 60];
  const clock = parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  return value < 0 ? `-${clock}` : clock;
}
