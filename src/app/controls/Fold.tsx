import { type ReactNode, useState } from 'react';
import styles from './Fold.module.css';

/** A part of a page that is folded away until asked for, under what it holds; its figures are asked for then too. */
export function Fold(props: {
  readonly title: string;
  /** What is found inside, in a line. */
  readonly what?: string;
  readonly children: ReactNode;
}) {
  const { title, what, children } = props;
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {what && <span className={styles.what}>{what}</span>}
      </summary>
      {wasOpened && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
