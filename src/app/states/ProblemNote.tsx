import type { ReactNode } from 'react';
import { formatProblem } from '../../format/formatProblem';
import type { Problem } from '../../problem/Problem';
import { useLocale } from '../language/useLocale';
import styles from './ProblemNote.module.css';

/** A problem in place: what is wrong and what would mend it, with any way on beside it. */
export function ProblemNote(props: { readonly problem: Problem; readonly children?: ReactNode }) {
  const locale = useLocale();
  const { problem, children } = props;
  return (
    <div
      className={problem.severity === 'error' ? styles.error : styles.warning}
      role={problem.severity === 'error' ? 'alert' : 'note'}
    >
      <p>{formatProblem(problem, locale)}</p>
      {children}
    </div>
  );
}
