import { useMemo } from 'react';
import { DumbbellChart } from '../../../../charts/dumbbell/DumbbellChart';
import { dumbbellTable } from '../../../../charts/dumbbell/dumbbellTable';
import { toDumbbellRows } from '../../../../charts/dumbbell/toDumbbellRows';
import { gapByGroup } from '../../../../format/headlines/gapByGroup';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import { StudyChart } from '../../../figures/StudyChart';
import { useLocale } from '../../../language/useLocale';
import { useSummary } from '../../../study/open/useSummary';
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
