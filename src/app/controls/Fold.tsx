import { type ReactNode, useState } from 'react';
import styles from './Fold.module.css';

/** A part of a page that is folded away until asked for, under what it holds; its figures are asked for then too. */
export function Fold(props: {
  readonly title: string;
  /** What is found inside, in a line. */
  readonly what?: string;
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
}) {
  const { title, what, headingLevel = 2, children } = props;
  const Heading = `h${headingLevel}` as const;
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        <Heading className={styles.title}>{title}</Heading>
        {what && <span className={styles.what}>{what}</span>}
      </summary>
      {wasOpened && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
