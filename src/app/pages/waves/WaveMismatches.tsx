import { formatProblem } from '../../../format/formatProblem';
import type { Problem } from '../../../problem/Problem';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './WavesPage.module.css';

/** What of the open study's reading does not fit the other wave's survey; nothing where all fits. */
export function WaveMismatches({ mismatches }: { readonly mismatches: readonly Problem[] }) {
  const t = useMessages('waves');
  const locale = useLocale();
  if (mismatches.length === 0) return null;
  return (
    <details className={styles.uncompared}>
      <summary>{t('mismatches', { count: mismatches.length })}</summary>
      <ul>
        {mismatches.map((problem) => {
          const words = formatProblem(problem, locale);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </details>
  );
}
