import { useMemo } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { useLocale } from '../../language/useLocale';
import { DrawnAll } from '../../states/DrawnAll';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import { countedWords } from './countedWords';
import { Ranking } from './Ranking';
import type { RankedKind } from './rankingWords';
import { topShare } from './shareTables';
import type { RankedGroups } from './toRanking';

interface Props {
  readonly items: readonly ItemSummary[];
  readonly groups: RankedGroups;
  readonly kind: RankedKind;
  readonly notes?: readonly string[];
}

/** Items ranked by the share in their top box. */
export function TopBoxRanking(props: Props) {
  const view = useView();
  const states = useTables(
    props.items.map((item) => ({ measure: 'top-box', item: item.id, ...view }) as const),
  );
  return <DrawnAll states={states}>{(tables) => <TopBoxes {...props} tables={tables} />}</DrawnAll>;
}

function TopBoxes(props: Props & { readonly tables: readonly TopBoxTable[] }) {
  const { tables, items, groups, kind, notes = [] } = props;
  const locale = useLocale();
  const summary = useSummary();
  const shares = useMemo(() => tables.map((table) => topShare(table, summary)), [tables, summary]);
  return (
    <Ranking
      shares={shares}
      groups={groups}
      kind={kind}
      subtitle={countedWords(shares, 'top', locale)}
      evidence={items.flatMap(({ evidence }) => evidence ?? [])}
      notes={notes}
    />
  );
}
