import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import styles from './TextEntry.module.css';

/** A line of text that counts once it is left, so that typing is one correction. */
export function TextEntry(props: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly inputMode?: 'text' | 'numeric';
}) {
  const { label, value, onCommit, inputMode = 'text' } = props;
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed !== undefined && typed !== value) onCommit(typed);
    setTyped(undefined);
  };
  return (
    <TextField value={typed ?? value} onChange={setTyped} onBlur={commit}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input
        className={styles.input ?? ''}
        inputMode={inputMode}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </TextField>
  );
}
