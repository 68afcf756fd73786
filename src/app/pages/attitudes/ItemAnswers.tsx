import { useMemo } from 'react';
import { DivergingBars } from '../../../charts/diverging/DivergingBars';
import { divergingNotes, netWords } from '../../../charts/diverging/divergingNotes';
import { divergingTable } from '../../../charts/diverging/divergingTable';
import { toDivergingRows } from '../../../charts/diverging/toDivergingRows';
import { formatList } from '../../../format/formatList';
import { shareByGroup } from '../../../format/headlines/shareByGroup';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { askedWording } from '../../../results/items/askedWording';
import type { DistributionTable } from '../../../results/measures/distribution/distributionSchema';
import { netShare } from '../../../results/measures/topBox/netShare';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import type { TableState } from '../../study/tables/TableState';
import { useTable } from '../../study/tables/useTables';

interface Props {
  readonly item: ItemSummary;
  readonly share: TableState<TopBoxTable>;
  readonly headingLevel: 3 | 4;
}

/** Every answer to a question by group, about its neutral level; the nets of both ends with their letters beside. */
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
  const t = useMessages('attitudes');
  const locale = useLocale();
  const summary = useSummary();
  const ends = useMemo(() => {
    const low = item.bottom === undefined ? undefined : netShare(table, item.bottom, item);
    return { ...(low && { low }), ...(top && { high: top }) };
  }, [table, item, top]);
  const data = useMemo(
    () => toDivergingRows(table, item, summary, ends),
    [table, item, summary, ends],
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
        question: askedWording(item),
        counted: levels ? t('counted-levels', { levels }) : '',
      })}
      section="top-box"
      content={divergingTable(data, title, locale, {
        ...(ends.low && { low: netWords(ends.low) }),
        ...(ends.high && { high: netWords(ends.high) }),
      })}
      cells={data.rows.flatMap(({ cells }) => cells)}
      notes={divergingNotes(ends, locale)}
    >
      <DivergingBars data={data} locale={locale} />
    </StudyChart>
  );
}
