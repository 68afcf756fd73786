import { useMessages } from '../../language/useMessages';
import type { RoleChoice } from '../correct/correctItem';

/** A role's name in the reader's language. */
export function useRoleWords(): (role: RoleChoice) => string {
  const t = useMessages('wizard');
  const data = useMessages('data');
  return (role) => (role === 'left-out' ? t('role-left-out') : data(`role-${role}`));
}
