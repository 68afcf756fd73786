import { comparisonCautions } from '../../../format/plainText/formatComparison';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import type { WaveComparison } from '../../../results/waves/WaveComparison';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { ChangedMost } from './ChangedMost';
import { GroupChanges } from './GroupChanges';
import { SubjectChanges } from './SubjectChanges';
import { Uncompared } from './Uncompared';

import styles from './WavesPage.module.css';

/** Two waves side by side: what changed most, one figure by group, one group by figure, and what was not compared. */
export function Comparison(props: { readonly compared: ComparedWaves; readonly isStale: boolean }) {
  const { compared, isStale } = props;
  const locale = useLocale();
  const cautions = comparisonCautions(compared.comparison, locale);
  const hasChanges = compared.comparison.changes.length > 0;
  return (
    <div className={isStale ? styles.stale : styles.sections} aria-busy={isStale}>
      {cautions.map((caution) => (
        <p key={caution} className={styles.caution}>
          {caution}
        </p>
      ))}
      {hasChanges ? (
        <>
          <ChangedMost compared={compared} />
          <SubjectChanges compared={compared} />
          <GroupChanges compared={compared} />
        </>
      ) : (
        <NothingCompared comparison={compared.comparison} />
      )}
      <Uncompared compared={compared} />
    </div>
  );
}

function NothingCompared({ comparison }: { readonly comparison: WaveComparison }) {
  const t = useMessages('waves');
  const isOtherView = comparison.uncompared.every(({ reasons }) =>
    reasons.includes('figures-absent'),
  );
  return <p className={styles.lead}>{t(isOtherView ? 'view-absent' : 'nothing-matches')}</p>;
}
