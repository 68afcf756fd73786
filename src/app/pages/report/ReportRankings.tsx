import { useMemo } from 'react';
import { useSummary } from '../../study/open/useSummary';
import { personalizationItems } from '../personalization/personalizationItems';
import { Rankings } from '../personalization/Rankings';
import styles from './ReportPage.module.css';

/** What is welcome, appealing, shared and left over, ranked as on the page; nothing where the survey asks none of it. */
export function ReportRankings() {
  const summary = useSummary();
  const items = useMemo(() => personalizationItems(summary), [summary]);
  if (Object.values(items).every((part) => part.length === 0)) return null;
  return (
    <div className={styles.charts}>
      <Rankings items={items} />
    </div>
  );
}
