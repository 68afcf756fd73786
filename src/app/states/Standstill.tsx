import type { ReactNode } from 'react';
import styles from './Standstill.module.css';

/** A designed stop: nothing open, nothing found, something broken. Says what it is and offers the way on. */
export function Standstill(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className={styles.standstill}>
      <h1 className={styles.title}>{props.title}</h1>
      <p className={styles.text}>{props.text}</p>
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </section>
  );
}
