import type { ReactNode } from 'react';
import styles from './AskStep.module.css';

/** One answer of several, a line wide. */
export function RadioLine(props: {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  const { name, isChosen, onChoose, children } = props;
  return (
    <label className={styles.line}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
