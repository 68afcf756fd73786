import type { RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ChartAction } from './ChartAction';
import styles from './ChartMenu.module.css';

interface Props {
  readonly actions: readonly ChartAction[];
  readonly label: string;
  readonly figure: RefObject<HTMLElement | null>;
}

/** What can be done with a chart. */
export function ChartMenu({ actions, label, figure }: Props) {
  return (
    <MenuTrigger>
      <Button className={styles['button'] ?? ''} aria-label={label}>
        <svg viewBox="0 0 20 20" width="1.25rem" height="1.25rem" aria-hidden="true">
          {[4, 10, 16].map((x) => (
            <circle key={x} cx={x} cy="10" r="1.6" fill="currentColor" />
          ))}
        </svg>
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          items={actions}
          onAction={(key) => {
            const action = actions.find(({ id }) => id === key);
            if (figure.current) action?.onAction(figure.current);
          }}
        >
          {(action) => <MenuItem className={styles['item'] ?? ''}>{action.label}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
