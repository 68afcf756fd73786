import { lazy, Suspense, useMemo } from 'react';
import { personalizationMessages } from '../../../format/messages/personalization';
import type { DistributionTable } from '../../../results/Results';
import type { ItemSummary } from '../../../results/StudySummary';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { DrawnAll } from '../../states/DrawnAll';
import { useChoice } from '../../study/useChoice';
import { useSummary } from '../../study/useSummary';
import { useTables } from '../../study/useTables';
import { useView } from '../../study/useView';
import { countedWords } from './countedWords';
import styles from './PersonalizationPage.module.css';
import { Ranking } from './Ranking';
import { lowestShare } from './shareTables';
import { TopBoxRanking } from './TopBoxRanking';
import type { RankedGroups } from './toRanking';

const Choice = lazy(async () => ({ default: (await import('../../controls/Choice')).Choice }));

const sides = ['low', 'top'] as const;

/** Tactics ranked from either end: by the share who give the lowest answer, or by the top box. */
export function TacticRanking(props: {
  readonly items: readonly ItemSummary[];
  readonly groups: RankedGroups;
}) {
  const { items, groups } = props;
  const t = useMessages(personalizationMessages);
  const [side, choose] = useChoice<(typeof sides)[number]>('tactics', 'low', sides);
  return (
    <>
      <div className={styles.choices}>
        <Suspense fallback={null}>
          <Choice
            label={t('side')}
            options={sides.map((id) => ({ id, label: t(`side-${id}`) }))}
            value={side}
            onChange={(id) => choose(id === 'top' ? 'top' : 'low')}
          />
        </Suspense>
      </div>
      {side === 'top' ? (
        <TopBoxRanking items={items} groups={groups} kind="tactics-top" />
      ) : (
        <LowestRanking items={items} groups={groups} />
      )}
    </>
  );
}

function LowestRanking(props: {
  readonly items: readonly ItemSummary[];
  readonly groups: RankedGroups;
}) {
  const { items, groups } = props;
  const view = useView();
  const states = useTables(
    items.map((item) => ({ measure: 'distribution', item: item.id, ...view }) as const),
  );
  return (
    <DrawnAll states={states}>{(tables) => <Lowest tables={tables} groups={groups} />}</DrawnAll>
  );
}

function Lowest(props: {
  readonly tables: readonly DistributionTable[];
  readonly groups: RankedGroups;
}) {
  const { tables, groups } = props;
  const locale = useLocale();
  const summary = useSummary();
  const shares = useMemo(
    () => tables.map((table) => lowestShare(table, summary)),
    [tables, summary],
  );
  return (
    <Ranking
      shares={shares}
      groups={groups}
      kind="tactics-low"
      subtitle={countedWords(shares, 'low', locale)}
    />
  );
}
