import { lazy, Suspense, useMemo } from 'react';
import { personalizationMessages } from '../../../format/messages/personalization';
import type { DistributionTable } from '../../../results/Results';
import type { ItemSummary } from '../../../results/StudySummary';
import { useBareCharts } from '../../figures/BareCharts';
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
import { lowEndShare, lowestShare } from './shareTables';
import { TopBoxRanking } from './TopBoxRanking';
import type { RankedGroups } from './toRanking';

const Choice = lazy(async () => ({ default: (await import('../../controls/Choice')).Choice }));

const sides = ['low', 'lowest', 'top'] as const;
type Side = (typeof sides)[number];

/** Tactics ranked from either end of their scales: by the low end, by the lowest answer alone, or by the top box. */
export function TacticRanking(props: {
  readonly items: readonly ItemSummary[];
  readonly groups: RankedGroups;
}) {
  const { items, groups } = props;
  const t = useMessages(personalizationMessages);
  const isBare = useBareCharts();
  const [side, choose] = useChoice<Side>('tactics', 'low', sides);
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
      {side === 'top' ? (
        <TopBoxRanking items={items} groups={groups} kind="tactics-top" />
      ) : (
        <LowRanking items={items} groups={groups} side={side} />
      )}
    </>
  );
}

type LowSide = Exclude<Side, 'top'>;

const shareOf = { low: lowEndShare, lowest: lowestShare };

function LowRanking(props: {
  readonly items: readonly ItemSummary[];
  readonly groups: RankedGroups;
  readonly side: LowSide;
}) {
  const { items, groups, side } = props;
  const view = useView();
  const states = useTables(
    items.map((item) => ({ measure: 'distribution', item: item.id, ...view }) as const),
  );
  return (
    <DrawnAll states={states}>
      {(tables) => <LowEnds tables={tables} groups={groups} side={side} />}
    </DrawnAll>
  );
}

function LowEnds(props: {
  readonly tables: readonly DistributionTable[];
  readonly groups: RankedGroups;
  readonly side: LowSide;
}) {
  const { tables, groups, side } = props;
  const locale = useLocale();
  const summary = useSummary();
  const shares = useMemo(
    () => tables.map((table) => shareOf[side](table, summary)),
    [tables, summary, side],
  );
  return (
    <Ranking
      shares={shares}
      groups={groups}
      kind="tactics-low"
      subtitle={countedWords(shares, side, locale)}
    />
  );
}
