import { formatCovers } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import type { ChartGroup } from './ChartGroup';

/** The quiet words under a group's name: its base, and the generations that a straddling band covers. */
export function groupNote(group: ChartGroup, base: string, locale: Locale): string {
  return group.covers ? `${base} · ${formatCovers(group.covers, locale)}` : base;
}
