import { Suspense, useId } from 'react';
import { toChartCell } from '../../../charts/cells/ChartCell';
import { formatPercent } from '../../../format/formatNumber';
import type { ItemSummary } from '../../../results/document/StudySummary';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { totalRow } from '../../../results/rows/isTotalRow';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSurveyLanguage } from '../../language/useSurveyLanguage';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import type { TableState } from '../../study/tables/TableState';
import styles from './AttitudesPage.module.css';

const ItemAnswers = lazyPart(async () => ({
  default: (await import('./ItemAnswers')).ItemAnswers,
}));

/** One question with the share of all respondents in its top box; opened, all its answers by group. */
export function ItemEntry(props: {
  readonly item: ItemSummary;
  readonly share: TableState<TopBoxTable>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { item, share, isOpen, onToggle } = props;
  const shell = useMessages('shell');
  const surveyLanguage = useSurveyLanguage();
  const id = useId();
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span aria-hidden="true" className={styles.mark} />
          <span lang={surveyLanguage}>{item.label}</span>
          <TotalShare share={share} />
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={styles.answers}>
          <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={10} />}>
            <ItemAnswers item={item} share={share} headingLevel={4} />
          </Suspense>
        </div>
      )}
    </li>
  );
}

function TotalShare({ share }: { readonly share: TableState<TopBoxTable> }) {
  const t = useMessages('attitudes');
  const locale = useLocale();
  const table =
    share.status === 'ready' ? share.table : share.status === 'loading' ? share.last : undefined;
  const row = totalRow(table?.rows);
  if (!row) return null;
  const cell = toChartCell(row);
  if (cell.kind === 'hidden') return <span className={styles.hidden}>{t('top-hidden')}</span>;
  return <span className={styles.share}>{formatPercent(cell.value, locale)}</span>;
}
