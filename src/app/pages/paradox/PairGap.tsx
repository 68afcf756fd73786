import { useMemo } from 'react';
import { DumbbellChart } from '../../../charts/DumbbellChart';
import { dumbbellTable } from '../../../charts/dumbbellTable';
import { toDumbbellRows } from '../../../charts/toDumbbellRows';
import { gapByGroup } from '../../../format/gapByGroup';
import type { GapTable } from '../../../results/Results';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useSummary } from '../../study/useSummary';
import { pairWording } from './pairWording';

/** Concern against behavior by group. */
export function PairGap({ table }: { readonly table: GapTable }) {
  const locale = useLocale();
  const summary = useSummary();
  const rows = useMemo(() => toDumbbellRows(table, summary), [table, summary]);
  const title = gapByGroup(table, locale);
  return (
    <StudyChart
      table={table}
      title={title}
      subtitle={pairWording(table, summary, locale)}
      section="gap"
      content={dumbbellTable(rows, title, locale)}
      cells={rows.flatMap((row) => [row.gap, row.concerned, row.acting])}
      evidence={[table.evidence]}
    >
      <DumbbellChart rows={rows} locale={locale} />
    </StudyChart>
  );
}
