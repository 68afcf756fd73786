import { Suspense } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { highEndRepels } from '../../../results/items/highEndRepels';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { itemRoles } from '../../../study/itemTerms';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import { ItemSentence } from './ItemSentence';
import styles from './PlaybookPage.module.css';

/** As many of one role are ranked in a chart; fewer are told in sentences. */
const chartedFrom = 4;

const RoleRanking = lazyPart(async () => ({
  default: (await import('./RoleRanking')).RoleRanking,
}));

/** A strategy's evidence, role by role, since a high share of concern and one of trust mean opposite things. */
export function EvidenceByRole(props: {
  readonly items: readonly ItemSummary[];
  readonly tables: ReadonlyMap<string, TopBoxTable>;
}) {
  const { items, tables } = props;
  const roles = useMessages('data');
  const shell = useMessages('shell');
  const groups = itemRoles
    .map((role) => ({
      role,
      known: items.filter((item) => item.role === role && tables.has(item.id)),
    }))
    .filter(({ known }) => known.length > 0);
  return (
    <div className={styles.evidence}>
      {groups.map(({ role, known }) => {
        const own = known.flatMap((item) => tables.get(item.id) ?? []);
        return known.length >= chartedFrom && !known.some(highEndRepels) ? (
          <Suspense key={role} fallback={<Skeleton label={shell('loading-figures')} lines={8} />}>
            <RoleRanking role={role} tables={own} />
          </Suspense>
        ) : (
          <div key={role} className={styles.role}>
            <h4>{roles(`role-${role}`)}</h4>
            <ul>
              {own.map((table) => (
                <ItemSentence key={table.item} table={table} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
