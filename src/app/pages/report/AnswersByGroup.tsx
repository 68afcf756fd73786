import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';
import { ItemAnswers } from '../attitudes/ItemAnswers';

/** Every answer to a question by group; nothing where the study has no such question. */
export function AnswersByGroup({ id }: { readonly id: string }) {
  const view = useView();
  const item = useSummary().items?.find((known) => known.id === id);
  const hasTop = item !== undefined && item.top.length > 0;
  const share = useTable(hasTop ? ({ measure: 'top-box', item: id, ...view } as const) : undefined);
  return item ? <ItemAnswers item={item} share={share} headingLevel={3} /> : null;
}
