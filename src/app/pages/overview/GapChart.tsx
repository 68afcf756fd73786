import { DumbbellChart } from '../../../charts/dumbbell/DumbbellChart';
import { dumbbellTable } from '../../../charts/dumbbell/dumbbellTable';
import { toDumbbellRows } from '../../../charts/dumbbell/toDumbbellRows';
import { gapByGroup } from '../../../format/headlines/gapByGroup';
import { askedWording } from '../../../results/items/askedWording';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';

/** A pair's dumbbell with its wording, method and table. */
export function GapChart({ table }: { readonly table: GapTable }) {
  const t = useMessages('overview');
  const locale = useLocale();
  const summary = useSummary();
  const rows = toDumbbellRows(table, summary);
  const title = gapByGroup(table, locale);
  const questionOf = (id: string) => {
    const item = summary.items?.find((known) => known.id === id);
    return item ? askedWording(item) : id;
  };
  const wording = table.direction === 'disclosing' ? 'pair-wording-disclosing' : 'pair-wording';
  return (
    <StudyChart
      table={table}
      title={title}
      headingLevel={2}
      subtitle={t(wording, {
        concern: questionOf(table.concern),
        behavior: questionOf(table.behavior),
      })}
      section="gap"
      content={dumbbellTable(rows, title, locale)}
      evidence={[table.evidence]}
    >
      <DumbbellChart rows={rows} locale={locale} />
    </StudyChart>
  );
}
