import type { ItemSummary } from '../../../results/document/StudySummary';
import { useChoice } from '../../study/open/useChoice';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import styles from './AttitudesPage.module.css';
import type { AttitudeRole } from './attitudeItems';
import { ItemEntry } from './ItemEntry';

const noneOpen = 'none';

/** The questions of one role with their shares, one of them open with all its answers; the address says which. */
export function ItemList(props: {
  readonly role: AttitudeRole;
  readonly items: readonly ItemSummary[];
}) {
  const { role, items } = props;
  const view = useView();
  const ids = items.map(({ id }) => id);
  const [open, choose] = useChoice<string>(role, ids[0] ?? noneOpen, [...ids, noneOpen]);
  const boxed = items.filter(({ top }) => top.length > 0);
  const states = useTables(
    boxed.map((item) => ({ measure: 'top-box', item: item.id, ...view }) as const),
  );
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const place = boxed.indexOf(item);
        return (
          <ItemEntry
            key={item.id}
            item={item}
            share={place < 0 ? { status: 'idle' } : (states[place] ?? { status: 'idle' })}
            isOpen={open === item.id}
            onToggle={() => choose(open === item.id ? noneOpen : item.id)}
          />
        );
      })}
    </ul>
  );
}
