import { useMemo } from 'react';
import { QuadrantBars } from '../../../../charts/quadrant/QuadrantBars';
import { quadrantNotes } from '../../../../charts/quadrant/quadrantNotes';
import { quadrantTable } from '../../../../charts/quadrant/quadrantTable';
import { toQuadrantRows } from '../../../../charts/quadrant/toQuadrantRows';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import { StudyChart } from '../../../figures/StudyChart';
import { useLocale } from '../../../language/useLocale';
import { useSummary } from '../../../study/open/useSummary';
import { pairWording } from './pairWording';
import { paradoxByGroup } from './paradoxByGroup';

/** The four quadrants of a pair by group. */
export function Quadrants({ table }: { readonly table: GapTable }) {
  const locale = useLocale();
  const summary = useSummary();
  const rows = useMemo(() => toQuadrantRows(table, summary), [table, summary]);
  const title = paradoxByGroup(table, locale);
  return (
    <StudyChart
      table={table}
      title={title}
      subtitle={pairWording(table, summary, locale)}
      section="quadrants"
      content={quadrantTable(rows, title, locale)}
      cells={rows.flatMap((row) => row.cells)}
      notes={quadrantNotes(rows, table, locale)}
      evidence={[table.evidence]}
    >
      <QuadrantBars rows={rows} locale={locale} />
    </StudyChart>
  );
}
