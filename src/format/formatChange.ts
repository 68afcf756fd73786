import type { ItemSummary } from '../results/document/StudySummary';
import type { ChangeFinding } from '../results/waves/rankChanges';
import type { ChangeSubject } from '../results/waves/WaveComparison';
import { type FigureUnit, formatFigure } from './formatFigure';
import { formatDecimal } from './formatNumber';
import { formatWhom } from './formatWhom';
import type { Locale } from './Locale';
import { translate } from './translate';
import { changeSubjectName } from './waveNames';

/** What a subject's figures are, and what their changes are. */
export interface ChangeUnits {
  readonly figure: Extract<FigureUnit, 'percent' | 'points' | 'index-points'>;
  readonly change: Extract<FigureUnit, 'points' | 'index-points'>;
}

export function changeUnits({ kind }: Pick<ChangeSubject, 'kind'>): ChangeUnits {
  if (kind === 'index-gap') return { figure: 'index-points', change: 'index-points' };
  return { figure: kind === 'item' ? 'percent' : 'points', change: 'points' };
}

/** A change as one sentence: what, among whom, how much, how sure. */
export function formatChange(
  { subject, row }: ChangeFinding,
  items: ReadonlyMap<string, Pick<ItemSummary, 'label'>>,
  locale: Locale,
): string {
  const { figure } = changeUnits(subject);
  const unit = subject.kind === 'index-gap' ? 1 : 100;
  const decimals = unit === 1 ? 1 : 0;
  const [low, high] = row.interval;
  const name = (id: string) => changeSubjectName({ kind: 'item', item: id }, items, locale);
  const figures = {
    group: formatWhom(row.group, locale),
    points: formatDecimal(Math.abs(row.change) * unit, locale, decimals),
    before: formatFigure(row.earlier.estimate ?? Number.NaN, figure, locale, decimals),
    after: formatFigure(row.later.estimate ?? Number.NaN, figure, locale, decimals),
    low: formatFigure(low, unit === 1 ? 'index-points' : 'points', locale, decimals),
    high: formatFigure(high, unit === 1 ? 'index-points' : 'points', locale, decimals),
  };
  const way = row.change > 0 ? 'rose' : 'fell';
  switch (subject.kind) {
    case 'item':
      return translate('waves', locale, `item-${way}`, { ...figures, label: name(subject.item) });
    case 'gap': {
      const pair = { concern: name(subject.concern), behavior: name(subject.behavior) };
      return translate('waves', locale, `gap-${way}`, { ...figures, ...pair });
    }
    case 'index-gap':
      return translate('waves', locale, `index-gap-${way}`, figures);
  }
}
