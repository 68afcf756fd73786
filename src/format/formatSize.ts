import type { Locale } from './Locale';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** What something takes in storage: `12 kB`, `1.4 MB`; in thousands, as files are listed. */
export function formatSize(bytes: number, locale: Locale): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
