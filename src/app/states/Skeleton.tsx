import styles from './Skeleton.module.css';

/** The place of something on its way; says so to screen readers. `lines` sets its height. */
export function Skeleton({
  label,
  lines = 4,
}: {
  readonly label: string;
  readonly lines?: number;
}) {
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
