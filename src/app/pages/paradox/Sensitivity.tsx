import { useMemo } from 'react';
import { SensitivityStrip } from '../../../charts/strip/SensitivityStrip';
import { sensitivityTable } from '../../../charts/strip/sensitivityTable';
import { toSensitivityRows } from '../../../charts/strip/toSensitivityRows';
import type { SensitivityTable } from '../../../results/measures/sensitivity/sensitivitySchema';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { sensitivityVerdict } from './sensitivityVerdict';

/** A gap under other reasonable choices, and whether it holds. */
export function Sensitivity({ table }: { readonly table: SensitivityTable }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const summary = useSummary();
  const rows = useMemo(() => toSensitivityRows(table), [table]);
  const unit = table.of === 'gap' ? 'percent' : 'index';
  const { title, when } = sensitivityVerdict(rows, unit, summary, locale);
  const evidence = summary.items?.find(({ id }) => id === table.behavior)?.evidence;
  return (
    <StudyChart
      table={table}
      title={title}
      subtitle={[t('strip-subtitle'), ...when].join(' ')}
      section="sensitivity"
      content={sensitivityTable(rows, summary, title, locale, unit)}
      cells={rows.map(({ cell }) => cell)}
      {...(evidence && { evidence: [evidence] })}
    >
      <SensitivityStrip rows={rows} summary={summary} locale={locale} unit={unit} />
    </StudyChart>
  );
}
