import { isCertainChange } from '../../results/waves/rankChanges';
import type { SubjectChange, WaveComparison } from '../../results/waves/WaveComparison';
import { changeUnits } from '../formatChange';
import { formatFigure } from '../formatFigure';
import { formatWhom } from '../formatWhom';
import type { Locale } from '../Locale';
import { translate } from '../translate';
import { waveNames } from '../waveNames';

/** How many figures changed beyond chance, as one sentence. A figure counts once, however many groups changed. */
export function changeHeadline(comparison: WaveComparison, locale: Locale): string {
  const names = waveNames(comparison, locale);
  const total = comparison.changes.length;
  const count = comparison.changes.filter(({ rows }) => rows.some(isCertainChange)).length;
  if (count === 0) return translate('waves', locale, 'unchanged', { ...names });
  return translate('waves', locale, 'changed', { ...names, count, total });
}

/** One subject over its groups: the largest change beyond chance after Holm's correction, or that there is none. */
export function subjectHeadline(
  { subject, rows }: SubjectChange,
  name: string,
  locale: Locale,
): string {
  const tested = rows.filter((row) => row.pHolm !== null);
  if (tested.length === 0) return translate('waves', locale, 'subject-untested', { name });
  const [largest] = tested
    .filter((row) => (row.pHolm ?? 1) < 0.05)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  if (!largest) return translate('waves', locale, 'subject-unchanged', { name });
  const units = changeUnits(subject);
  return translate('waves', locale, 'subject-changed', {
    name,
    group: formatWhom(largest.group, locale),
    change: formatFigure(largest.change ?? 0, units.change, locale),
    before: formatFigure(largest.earlier.estimate ?? 0, units.figure, locale),
    after: formatFigure(largest.later.estimate ?? 0, units.figure, locale),
  });
}

/** One group over subjects of one kind: how many changed beyond chance after the whole comparison's correction. */
export function groupHeadline(
  changes: readonly SubjectChange[],
  group: string,
  locale: Locale,
): string {
  const rows = changes.flatMap((change) => change.rows.filter((row) => row.group === group));
  const kind = changes[0]?.subject.kind ?? 'item';
  const values = { group: formatWhom(group, locale), total: rows.length, kind };
  const count = rows.filter(isCertainChange).length;
  if (count === 0) return translate('waves', locale, 'group-unchanged', values);
  return translate('waves', locale, 'group-changed', { ...values, count });
}
