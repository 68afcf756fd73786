import { useMemo } from 'react';
import { DivergingBars } from '../../../charts/DivergingBars';
import { divergingTable } from '../../../charts/divergingTable';
import { toDivergingRows } from '../../../charts/toDivergingRows';
import { formatList } from '../../../format/formatList';
import { attitudesMessages } from '../../../format/messages/attitudes';
import { chartMessages } from '../../../format/messages/charts';
import { shareByGroup } from '../../../format/shareByGroup';
import type { DistributionTable, TopBoxTable } from '../../../results/Results';
import type { ItemSummary } from '../../../results/StudySummary';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import type { TableState } from '../../study/TableState';
import { useSummary } from '../../study/useSummary';
import { useTable } from '../../study/useTables';
import { useView } from '../../study/useView';

interface Props {
  readonly item: ItemSummary;
  readonly share: TableState<TopBoxTable>;
  readonly headingLevel: 3 | 4;
}

/** Every answer to a question by group, about its neutral level; the top box with its letters at the end. */
export function ItemAnswers({ item, share, headingLevel }: Props) {
  const view = useView();
  const state = useTable({ measure: 'distribution', item: item.id, ...view } as const);
  const top = share.status === 'ready' ? share.table : undefined;
  return (
    <Drawn state={state} lines={10}>
      {(table) => <Answers item={item} table={table} top={top} headingLevel={headingLevel} />}
    </Drawn>
  );
}

function Answers(props: {
  readonly item: ItemSummary;
  readonly table: DistributionTable;
  readonly top: TopBoxTable | undefined;
  readonly headingLevel: 3 | 4;
}) {
  const { item, table, top, headingLevel } = props;
  const t = useMessages(attitudesMessages);
  const charts = useMessages(chartMessages);
  const locale = useLocale();
  const summary = useSummary();
  const data = useMemo(
    () => toDivergingRows(table, item, summary, top ? { high: top } : {}),
    [table, item, summary, top],
  );
  const levels = top && formatList(top.top, locale, 'or');
  const title = top ? shareByGroup(top, locale) : item.label;
  return (
    <StudyChart
      table={table}
      tables={top ? [table, top] : [table]}
      title={title}
      headingLevel={headingLevel}
      subtitle={t('item-subtitle', {
        question: item.question || item.label,
        counted: levels ? t('counted-levels', { levels }) : '',
      })}
      section="top-box"
      content={divergingTable(data, title, locale)}
      cells={data.rows.flatMap(({ cells }) => cells)}
      notes={top?.letters ? [charts('letters-note')] : []}
    >
      <DivergingBars data={data} locale={locale} />
    </StudyChart>
  );
}
