import { useMemo } from 'react';
import { QuadrantBars } from '../../../charts/QuadrantBars';
import { quadrantNotes } from '../../../charts/quadrantNotes';
import { quadrantTable } from '../../../charts/quadrantTable';
import { toQuadrantRows } from '../../../charts/toQuadrantRows';
import type { GapTable } from '../../../results/Results';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useSummary } from '../../study/useSummary';
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
      notes={quadrantNotes(rows, locale)}
      evidence={[table.evidence]}
    >
      <QuadrantBars rows={rows} locale={locale} />
    </StudyChart>
  );
}
