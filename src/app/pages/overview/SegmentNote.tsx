import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import styles from './SegmentNote.module.css';

/** Stands under a chart by generation where the survey's age bands don't map to generations. */
export function SegmentNote() {
  const t = useMessages('overview');
  const { by } = useView();
  const { segmentation } = useSummary();
  const assigned = segmentation?.assigned;
  if (!by.includes('generation') || !assigned || assigned === 'all-map') return null;
  return <p className={styles.note}>{t(assigned)}</p>;
}
