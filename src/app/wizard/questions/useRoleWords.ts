import { dataMessages } from '../../../format/messages/data';
import { wizardMessages } from '../../../format/messages/wizard';
import { useMessages } from '../../language/useMessages';
import type { RoleChoice } from '../correct/correctItem';

/** A role's name in the reader's language. */
export function useRoleWords(): (role: RoleChoice) => string {
  const t = useMessages(wizardMessages);
  const data = useMessages(dataMessages);
  return (role) => (role === 'left-out' ? t('role-left-out') : data(`role-${role}`));
}
