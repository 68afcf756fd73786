import { useMemo } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { askedWording } from '../../../results/items/askedWording';
import type { DistributionTable } from '../../../results/measures/distribution/distributionSchema';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';
import { Ranking } from './Ranking';
import { optionShares } from './shareTables';
import type { RankedGroups } from './toRanking';

interface Props {
  readonly item: ItemSummary;
  readonly groups: RankedGroups;
}

/** The options of a multiple-response item, ranked by the share that chose them. */
export function OptionRanking(props: Props) {
  const view = useView();
  const state = useTable({ measure: 'distribution', item: props.item.id, ...view } as const);
  return <Drawn state={state}>{(table) => <Options {...props} table={table} />}</Drawn>;
}

function Options({ item, groups, table }: Props & { readonly table: DistributionTable }) {
  const t = useMessages('personalization');
  const shares = useMemo(() => optionShares(table), [table]);
  return (
    <Ranking
      shares={shares}
      groups={groups}
      kind="options"
      subtitle={t('share-of-options', { question: askedWording(item) })}
    />
  );
}
