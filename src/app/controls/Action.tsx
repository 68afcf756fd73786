import type { ComponentProps } from 'react';
import styles from './Action.module.css';

type Look = 'primary' | 'plain' | 'quiet' | 'link';

/** A button: one primary action a view, plain ones beside it, quiet ones inside text and lists, `link` where it leads on. */
export function Action({
  look = 'plain',
  ...button
}: Omit<ComponentProps<'button'>, 'className' | 'type'> & { readonly look?: Look }) {
  return <button {...button} type="button" className={`${styles.action} ${styles[look]}`} />;
}
