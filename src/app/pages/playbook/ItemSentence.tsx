import { toChartCell } from '../../../charts/cells/ChartCell';
import { hiddenWords } from '../../../charts/cells/cellWords';
import { clipText } from '../../../format/clipText';
import { formatEvidence } from '../../../format/formatEvidence';
import { formatInterval } from '../../../format/formatInterval';
import { formatCount, formatPercent } from '../../../format/formatNumber';
import { shareByGroup } from '../../../format/headlines/shareByGroup';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { furthestApart } from '../../../results/rows/furthestApart';
import { totalRow } from '../../../results/rows/isTotalRow';
import { KnownOnly } from '../../figures/KnownOnly';
import { SurveySentence } from '../../language/SurveySentence';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { countedLevels } from './countedLevels';
import styles from './PlaybookPage.module.css';

/** One item's share over all respondents with its interval and base, and which groups are furthest apart. */
export function ItemSentence({ table }: { readonly table: TopBoxTable }) {
  const t = useMessages('playbook');
  const locale = useLocale();
  const { items = [] } = useSummary();
  const item = items.find(({ id }) => id === table.item);
  const label = clipText(item?.label ?? table.item, 160);
  const total = totalRow(table.rows);
  const cell = total && toChartCell(total);
  if (cell?.kind !== 'shown')
    return (
      <li>
        {t('item-hidden', {
          label,
          reason: hiddenWords(cell ?? { kind: 'hidden', why: 'no-answers', n: null }, locale),
        })}
      </li>
    );
  const isApart = furthestApart(table.rows, table.contrasts).kind === 'apart';
  return (
    <li>
      <SurveySentence
        text={t('item-shown', {
          label,
          percent: formatPercent(cell.value, locale),
          levels: countedLevels(table, locale),
          interval: cell.interval ? formatInterval(cell.interval, 'percent', locale) : '–',
          count: cell.n === null ? '–' : formatCount(cell.n, locale),
        })}
      />{' '}
      <KnownOnly tables={[table]} silent>
        {isApart && t('by-group', { difference: shareByGroup(table, locale) })}
      </KnownOnly>
      {item?.role === 'behavior' && (
        <span className={styles.known}>
          {formatEvidence(item.evidence ?? 'self-reported', locale)}
        </span>
      )}
    </li>
  );
}
