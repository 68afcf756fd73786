import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import styles from './Choice.module.css';

export interface ChoiceOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quiet line. */
  readonly detail?: string;
}

/** One of several, by name: a labelled list that opens on a button. */
export function Choice<Id extends string>(props: {
  readonly label: string;
  readonly options: readonly ChoiceOption<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  /** Puts the label above the button rather than before it. */
  readonly stacked?: boolean;
  /** Of the options' labels, where it is not the reader's. */
  readonly language?: string | undefined;
}) {
  const { label, options, value, onChange, stacked = false, language } = props;
  return (
    <Select
      className={(stacked ? styles.stacked : styles.inline) ?? ''}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen && chosen.id !== value) onChange(chosen.id);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren }) =>
            selectedText ? <span lang={language}>{selectedText}</span> : defaultChildren
          }
        </SelectValue>
        <span aria-hidden="true" className={styles.mark} />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
              <span lang={language}>{option.label}</span>
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
