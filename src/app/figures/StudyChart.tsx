import type { ReactNode } from 'react';
import type { ChartCell } from '../../charts/cells/ChartCell';
import { cellNotes } from '../../charts/cells/cellWords';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import { chartMethod } from '../../charts/frame/chartMethod';
import type { TableContent } from '../../charts/frame/TableContent';
import type { ExportTable } from '../../export/ExportTable';
import { provisionalTitle } from '../../format/formatAssumed';
import type { ResultTable } from '../../results/measures/Measures';
import type { Evidence } from '../../study/Study';
import type { MethodSection } from '../address/methodSection';
import { useChartActions } from '../export/useChartActions';
import { useLocale } from '../language/useLocale';
import { useSurveyLanguage } from '../language/useSurveyLanguage';
import { useSummary } from '../study/open/useSummary';
import { useBareCharts } from './BareCharts';
import { useAskedBehind } from './KnownOnly';
import { useMethodAction } from './useMethodAction';

/** A chart of the open study in its frame: the method line from its table, notes from its cells, the way to the method. */
export function StudyChart(props: {
  /** What it is drawn from; the first of several tables of one form. */
  readonly table: ResultTable;
  /** All that it is drawn from, where it is several. */
  readonly tables?: readonly ResultTable[];
  readonly title: string;
  readonly subtitle?: string;
  readonly headingLevel?: 2 | 3 | 4;
  readonly section: MethodSection;
  /** The figures in rows and columns; the title is its caption. */
  readonly content: TableContent;
  readonly cells?: readonly ChartCell[];
  readonly notes?: readonly string[];
  /** Its figures to save, where they are more than its tables. */
  readonly figures?: ExportTable;
  readonly evidence?: readonly Evidence[];
  readonly children: ReactNode;
}) {
  const { table, subtitle, headingLevel, section, content, cells = [] } = props;
  const { notes = [], evidence, tables = [table], figures, children } = props;
  const locale = useLocale();
  const surveyLanguage = useSurveyLanguage();
  const summary = useSummary();
  const asked = useAskedBehind(tables);
  // What nobody has confirmed is drawn, but claims nothing.
  const title = asked.length > 0 ? provisionalTitle(asked, summary, locale) : props.title;
  const method = chartMethod(table, summary, locale);
  const actions = useChartActions(tables, {
    title,
    method,
    content,
    section,
    ...(figures && { figures }),
  });
  const isBare = useBareCharts();
  const howMeasured = useMethodAction(section);
  return (
    <ChartFrame
      title={title}
      {...(subtitle !== undefined && { subtitle })}
      {...(headingLevel && { headingLevel })}
      {...(evidence && { evidence })}
      method={method}
      table={content}
      notes={[...notes, ...cellNotes(cells, locale)]}
      actions={isBare ? [] : [...actions, howMeasured]}
      locale={locale}
      {...(surveyLanguage && { surveyLanguage })}
    >
      {children}
    </ChartFrame>
  );
}
