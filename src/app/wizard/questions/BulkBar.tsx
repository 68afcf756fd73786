import { itemRoles } from '../../../study/itemTerms';
import { itemKinds } from '../../../study/Study';
import { Action } from '../../controls/Action';
import { Choice } from '../../controls/Choice';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { giveKind, giveRole, type RoleChoice } from '../correct/correctItem';
import styles from './BulkBar.module.css';
import { useRoleWords } from './useRoleWords';

const roles: readonly RoleChoice[] = [...itemRoles, 'left-out'];

/** One role or kind for all selected columns, as one correction. */
export function BulkBar(props: {
  readonly draft: ImportDraft;
  readonly selected: ReadonlySet<number>;
  readonly onClear: () => void;
}) {
  const { draft, selected, onClear } = props;
  const t = useMessages('wizard');
  const roleWords = useRoleWords();
  const { correct } = useStore.getState();
  const { columns } = draft.opened.detected;
  if (selected.size === 0) return null;
  const positions = [...selected].sort((a, b) => a - b);
  return (
    <div className={styles.bar}>
      <p aria-live="polite">{t('selected', { count: selected.size })}</p>
      <Choice
        label={t('set-role')}
        value={undefined}
        options={roles.map((id) => ({ id, label: roleWords(id) }))}
        onChange={(role) => correct((study) => giveRole(study, columns, positions, role))}
      />
      <Choice
        label={t('set-kind')}
        value={undefined}
        options={itemKinds.map((id) => ({ id, label: t(`kind-${id}`) }))}
        onChange={(kind) => correct((study) => giveKind(study, columns, positions, kind))}
      />
      <Action look="quiet" onClick={onClear}>
        {t('clear-selection')}
      </Action>
    </div>
  );
}
