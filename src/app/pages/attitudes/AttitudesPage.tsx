import { Suspense, useMemo } from 'react';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { LackingItems } from '../../states/LackingItems';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import { useSummary } from '../../study/open/useSummary';
import { SegmentNote } from '../overview/SegmentNote';
import styles from './AttitudesPage.module.css';
import { attitudeItems, attitudeRoles } from './attitudeItems';
import { ItemList } from './ItemList';

/** Needs the dot plot, which comes after the words. */
const Balance = lazyPart(async () => ({ default: (await import('./Balance')).Balance }));

/** Every question on concern, trust and preference by group; importance of privacy against appetite. */
export function AttitudesPage() {
  const t = useMessages('attitudes');
  const shell = useMessages('shell');
  const summary = useSummary();
  const items = useMemo(() => attitudeItems(summary), [summary]);
  const asked = attitudeRoles.filter((role) => items[role].length > 0);
  return (
    <Page title={shell('page-attitudes')} lead={t('lead')}>
      <div className={styles.sections}>
        <SegmentNote />
        <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={12} />}>
          <Balance items={items} />
        </Suspense>
        {asked.map((role) => (
          <section key={role}>
            <h2>{t(`${role}-title`)}</h2>
            <p className={styles.note}>{t('list-note')}</p>
            <ItemList role={role} items={items[role]} />
          </section>
        ))}
        {asked.length === 0 ? (
          <LackingItems
            title={t('lacking-title')}
            needed={t('lacking-all')}
            nearest={['tactic', 'data-type', 'behavior', 'other']}
          />
        ) : (
          attitudeRoles
            .filter((role) => !asked.includes(role))
            .map((role) => (
              <LackingItems
                key={role}
                title={t(`lacking-${role}-title`)}
                needed={t(`lacking-${role}`)}
                nearest={attitudeRoles.filter((other) => other !== role)}
              />
            ))
        )}
      </div>
    </Page>
  );
}
