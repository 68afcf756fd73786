import type { Locale } from './Locale';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** What something takes in storage: `12 kB`, `1.4 MB`; in thousands, as files are listed, and never less than 1 kB. */
export function formatSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, bytes / 1000);
  const step = Math.min(units.length - 1, Math.floor(Math.log10(kilobytes) / 3));
  const value = kilobytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
