import { Suspense, useMemo } from 'react';
import { cellNotes } from '../../../charts/cells/cellWords';
import { changeTable } from '../../../charts/change/changeTable';
import type { ChangeChartRow } from '../../../charts/change/toChangeRows';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { changesFoot } from '../../../export/facts/changesFacts';
import { changesTable } from '../../../export/tables/changesTable';
import { changeUnits } from '../../../format/formatChange';
import { formatFilter } from '../../../format/formatFilter';
import { waveNames } from '../../../format/waveNames';
import type { ItemSummary } from '../../../results/document/StudySummary';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import type { SubjectChange } from '../../../results/waves/WaveComparison';
import type { Evidence } from '../../../study/Study';
import { useChartActions } from '../../export/useChartActions';
import { useExportContext } from '../../export/useExportContext';
import { useMethodAction } from '../../figures/useMethodAction';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSurveyLanguage } from '../../language/useSurveyLanguage';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';

/** Charts come after the words. */
const ChangeChart = lazyPart(async () => ({
  default: (await import('../../../charts/change/ChangeChart')).ChangeChart,
}));

/** A change chart in its frame; what it is drawn of is of one unit. */
export function WaveChart(props: {
  readonly title: string;
  readonly subtitle?: string;
  readonly rows: readonly ChangeChartRow[];
  readonly changes: readonly SubjectChange[];
  readonly compared: ComparedWaves;
  /** Within one figure's groups, or over the whole comparison. */
  readonly correction: 'within' | 'over';
}) {
  const { title, subtitle, rows, changes, compared, correction } = props;
  const { comparison, items } = compared;
  const t = useMessages('waves');
  const locale = useLocale();
  const surveyLanguage = useSurveyLanguage();
  const howMeasured = useMethodAction('waves');
  const names = useMemo(() => waveNames(comparison, locale), [comparison, locale]);
  const kind = changes[0]?.subject.kind ?? 'item';
  const units = useMemo(() => changeUnits({ kind }), [kind]);
  const filters = comparison.view.filters.map(
    (filter) =>
      `${items.get(filter.column)?.label ?? filter.column}: ${formatFilter(filter, locale)}`,
  );
  const method = [
    t(`method-${correction}`, { ...names }),
    ...(filters.length > 0 ? [t('method-filters', { filters: filters.join('; ') })] : []),
  ].join(' · ');
  const content = changeTable(rows, title, { names, units, locale });
  const context = useExportContext();
  const figures = useMemo(
    () => changesTable(changes, { title, method, comparison, items }, context),
    [changes, title, method, comparison, items, context],
  );
  const foot = changesFoot(comparison, context);
  const actions = useChartActions([], { title, method: `${method}.`, content, figures, foot });
  return (
    <ChartFrame
      title={title}
      {...(subtitle && { subtitle })}
      evidence={evidenceOf(changes, items)}
      method={`${method}.`}
      table={content}
      notes={cellNotes(
        rows.flatMap((row) => [row.earlier, row.later]),
        locale,
      )}
      actions={[...actions, howMeasured]}
      locale={locale}
      {...(surveyLanguage && { surveyLanguage })}
    >
      <Suspense fallback={<Skeleton label={title} lines={rows.length * 2} />}>
        <ChangeChart rows={rows} names={names} units={units} locale={locale} />
      </Suspense>
    </ChartFrame>
  );
}

/** What the behaviors drawn are known from. */
function evidenceOf(
  changes: readonly SubjectChange[],
  items: ReadonlyMap<string, ItemSummary>,
): readonly Evidence[] {
  const known = changes.flatMap(({ subject }): readonly (Evidence | undefined)[] => {
    if (subject.kind === 'item') return [items.get(subject.item)?.evidence];
    if (subject.kind === 'gap') return [items.get(subject.behavior)?.evidence];
    return [...items.values()].map((item) => item.evidence);
  });
  return [...new Set(known)].flatMap((evidence) => evidence ?? []);
}
