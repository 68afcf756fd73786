import { Suspense, useMemo } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { useBareCharts } from '../../figures/BareCharts';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { DrawnAll } from '../../states/DrawnAll';
import { lazyPart } from '../../states/lazyPart';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import { type CountedSide, countedWords } from './countedWords';
import styles from './PersonalizationPage.module.css';
import { Ranking } from './Ranking';
import { type TacticTable, tacticQuery, tacticShare } from './tacticShare';
import type { RankedGroups } from './toRanking';

const Choice = lazyPart(async () => ({ default: (await import('../../controls/Choice')).Choice }));

const sides = ['low', 'lowest', 'top'] as const satisfies readonly CountedSide[];

interface Props {
  readonly items: readonly ItemSummary[];
  readonly groups: RankedGroups;
}

/** Tactics ranked by how creepy or how welcome they are: by that end of their scales, or by the creepiest answer alone. */
export function TacticRanking({ items, groups }: Props) {
  const t = useMessages('personalization');
  const isBare = useBareCharts();
  const [side, choose] = useChoice<CountedSide>('tactics', 'low', sides);
  return (
    <>
      {!isBare && (
        <div className={styles.choices}>
          <Suspense fallback={null}>
            <Choice
              label={t('side')}
              options={sides.map((id) => ({ id, label: t(`side-${id}`) }))}
              value={side}
              onChange={(id) => choose(sides.find((one) => one === id) ?? 'low')}
            />
          </Suspense>
        </div>
      )}
      <OneSide key={side} items={items} groups={groups} side={side} />
    </>
  );
}

function OneSide(props: Props & { readonly side: CountedSide }) {
  const { items, side } = props;
  const view = useView();
  const states = useTables(items.map((item) => tacticQuery(item, side, view)));
  return <DrawnAll states={states}>{(tables) => <Sides {...props} tables={tables} />}</DrawnAll>;
}

function Sides(
  props: Props & { readonly side: CountedSide; readonly tables: readonly TacticTable[] },
) {
  const { tables, groups, side } = props;
  const locale = useLocale();
  const summary = useSummary();
  const shares = useMemo(
    () => tables.map((table) => tacticShare(table, side, summary)),
    [tables, summary, side],
  );
  return (
    <Ranking
      shares={shares}
      groups={groups}
      kind={side === 'top' ? 'tactics-top' : 'tactics-low'}
      subtitle={countedWords(shares, side, locale)}
    />
  );
}
