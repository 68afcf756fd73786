import type { Problem } from '../../problem/Problem';
import { useMessages } from '../language/useMessages';
import styles from './FigureProblem.module.css';
import { ProblemNote } from './ProblemNote';

/** What stands where figures can't: quietly where the reader's own filters leave nobody, for nothing is wrong then. */
export function FigureProblem({ problem }: { readonly problem: Problem }) {
  const t = useMessages('lacking');
  if (problem.code !== 'filter-empty') return <ProblemNote problem={problem} />;
  return <p className={styles.nobody}>{t('nobody-left')}</p>;
}
