import type { ReactNode } from 'react';
import styles from './Page.module.css';
import { useTabTitle } from './useTabTitle';

/** A page's heading and body; names the browser's tab after the page and the study. */
export function Page(props: {
  readonly title: string;
  /** The heading, where it says more than the title; a finding is set larger. */
  readonly finding?: ReactNode;
  /** A line above the heading. */
  readonly above?: ReactNode;
  /** What the page answers, in a sentence or two. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, finding, above, lead, children } = props;
  useTabTitle(title);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        {above && <div className={styles.above}>{above}</div>}
        <h1 className={finding === undefined ? styles.title : styles.finding}>
          {finding ?? title}
        </h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </article>
  );
}
