import { formatCovers, formatGroup } from '../../../format/formatGroup';
import { formatCount } from '../../../format/formatNumber';
import type { Say } from '../../../format/messages/Catalogue';
import type { SegmentationSummary } from '../../../results/document/StudySummary';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import styles from './SegmentCounts.module.css';

/** How many respondents stand in each generation or band, how that was known, and how many have none. */
export function SegmentCounts() {
  const t = useMessages('overview');
  const locale = useLocale();
  const { segmentation } = useSummary();
  if (!segmentation) return null;
  const { segments, unknown, assigned } = segmentation;
  const unknownCount =
    (unknown.missing ?? 0) + (unknown.unreadable ?? 0) + (unknown.impossible ?? 0);
  return (
    <div className={styles.segments}>
      <h3>{t(assigned === 'straddling' ? 'bands' : 'segments')}</h3>
      <p className={styles.note}>{basisWords(segmentation, t)}</p>
      {segments.length > 0 && (
        <table className={styles.table}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('segment-column')}</th>
              <th scope="col">{t('count-column')}</th>
            </tr>
          </thead>
          <tbody>
            {segments.map(({ name, n, covers }) => (
              <tr key={name}>
                <th scope="row">
                  {formatGroup(name, locale)}
                  {covers && <span className={styles.covers}>{formatCovers(covers, locale)}</span>}
                </th>
                <td>{n === null ? '–' : formatCount(n, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknownCount > 0 && segments.length > 0 && (
        <p className={styles.note}>{t('unknown-segment', { count: unknownCount })}</p>
      )}
    </div>
  );
}

function basisWords(
  { basis, assigned, fieldworkYear, edgeCount = 0 }: SegmentationSummary,
  t: Say<'overview'>,
): string {
  if (basis === 'age-band' && assigned && assigned !== 'all-map')
    return t(`by-age-band-${assigned}`);
  if (basis !== 'age') return t(`by-${basis}`);
  const year = fieldworkYear?.toString() ?? '–';
  return edgeCount > 0 ? t('by-age-edge', { year, count: edgeCount }) : t('by-age', { year });
}
