import type { Strength } from '../../../results/playbook/evidenceStrength';
import { useMessages } from '../../language/useMessages';
import styles from './StrengthMark.module.css';

/** How strong a strategy's evidence is, in a word. */
export function StrengthMark({ strength }: { readonly strength: Strength | undefined }) {
  const t = useMessages('playbook');
  if (!strength) return <span className={styles.mark}>{t('strength-waiting')}</span>;
  return (
    <strong className={`${styles.mark} ${styles[strength]}`}>{t(`strength-${strength}`)}</strong>
  );
}
