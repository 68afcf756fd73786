import { Suspense } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import styles from './CrosstabPage.module.css';
import { ItemCrosstab } from './ItemCrosstab';
import { StepThrough } from './StepThrough';

const ItemChoice = lazyPart(async () => ({
  default: (await import('./tools/ItemChoice')).ItemChoice,
}));

/** Any question by any banner, as an analyst reads it. */
export function CrosstabPage() {
  const t = useMessages('crosstab');
  const shell = useMessages('shell');
  const items = useCrossedItems();
  const ids = items.map((item) => item.id);
  const fallback = items.find((item) => item.role !== 'demographic') ?? items[0];
  const [id, choose] = useChoice<string>('item', fallback?.id ?? '', ids);
  const item = items.find((each) => each.id === id);
  return (
    <Page title={shell('page-crosstab')} lead={t('lead')}>
      {item ? (
        <div className={styles.body}>
          <div className={styles.chooser}>
            <Suspense fallback={<div className={styles.choicePlace} />}>
              <ItemChoice items={items} value={id} onChange={choose} />
            </Suspense>
            <StepThrough ids={ids} at={id} onStep={choose} />
          </div>
          <ItemCrosstab item={item} />
        </div>
      ) : (
        <section>
          <h2>{t('no-items-title')}</h2>
          <p>{t('no-items')}</p>
        </section>
      )}
    </Page>
  );
}

function useCrossedItems(): readonly ItemSummary[] {
  const { items = [] } = useSummary();
  return items.filter((item) => item.kind !== 'text');
}
