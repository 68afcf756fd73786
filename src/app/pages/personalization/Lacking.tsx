import type { ItemRole } from '../../../study/Study';
import { useMessages } from '../../language/useMessages';
import { LackingItems } from '../../states/LackingItems';
import type { PersonalizationItems, PersonalizationPart } from './personalizationItems';

const nearest: Readonly<Record<PersonalizationPart, readonly ItemRole[]>> = {
  tactics: ['concern', 'preference'],
  appeal: ['tactic', 'trust'],
  sharing: ['behavior', 'concern'],
  leaving: ['trust', 'behavior'],
};

const listRole: Partial<Record<PersonalizationPart, ItemRole>> = {
  tactics: 'tactic',
  appeal: 'preference',
  sharing: 'data-type',
};

/** The parts of the page that the survey asks nothing for. */
export function Lacking({ items }: { readonly items: PersonalizationItems }) {
  const t = useMessages('personalization');
  const parts = (['tactics', 'appeal', 'sharing', 'leaving'] as const).filter(
    (part) => items[part].length === 0 && !items.lists.some(({ role }) => role === listRole[part]),
  );
  return parts.map((part) => (
    <LackingItems
      key={part}
      title={t(`lacking-${part}-title`)}
      needed={t(`lacking-${part}`)}
      nearest={nearest[part]}
    />
  ));
}
