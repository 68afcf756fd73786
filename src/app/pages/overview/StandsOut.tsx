import { useMemo } from 'react';
import { clipText } from '../../../format/clipText';
import { formatWhom } from '../../../format/formatWhom';
import { formatFinding } from '../../../format/headlines/formatFinding';
import { rankFindings } from '../../../results/findings/rankFindings';
import { spreadFindings } from '../../../results/findings/spreadFindings';
import { isOf } from '../../../results/measures/byMeasure';
import { allQueries } from '../../../results/query/allQueries';
import { askedBehindTable } from '../../../results/summary/askedBehind';
import { PageLink } from '../../address/PageLink';
import { SurveySentence } from '../../language/SurveySentence';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { Skeleton } from '../../states/Skeleton';
import { usePair } from '../../study/open/usePair';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import styles from './StandsOut.module.css';

/** More stand on the pages of their topics. */
const shownCount = 3;

/** Differences between groups that hold over all comparisons together: the largest, then those of other groups. */
export function StandsOut() {
  const t = useMessages('overview');
  const words = useMessages('findings');
  const shell = useMessages('shell');
  const locale = useLocale();
  const summary = useSummary();
  const view = useView();
  const { pair } = usePair();
  const queries = useMemo(() => {
    const demographics = new Set(
      summary.items?.filter((item) => item.role === 'demographic').map((item) => item.id),
    );
    return allQueries(summary, view).filter(
      (query) => isOf('gap', query) || (isOf('top-box', query) && !demographics.has(query.item)),
    );
  }, [summary, view]);
  const states = useTables(queries);
  const isWaiting = states.some((state) => state.status === 'loading');
  const ranked = useMemo(
    () =>
      rankFindings(
        states.flatMap((state) => (state.status === 'ready' ? [state.table] : [])),
        summary,
      ),
    [states, summary],
  );
  const names = {
    item: (id: string) => clipText(summary.items?.find((item) => item.id === id)?.label ?? id),
    group: (name: string) => formatWhom(name, locale),
  };
  const { comparisons, findings } = ranked;
  const unconfirmed = states.filter(
    (state) => state.status === 'ready' && askedBehindTable(summary, state.table).length > 0,
  ).length;
  return (
    <section>
      <h2>{t('stands-out')}</h2>
      {isWaiting ? (
        <Skeleton label={shell('loading-figures')} />
      ) : (
        <>
          <ol className={styles.findings}>
            {spreadFindings(findings, shownCount).map((finding) => (
              <li key={JSON.stringify(finding.subject)}>
                <SurveySentence text={formatFinding(finding, names, locale)} />
              </li>
            ))}
          </ol>
          <p className={styles.method}>
            {comparisons > 0
              ? words(findings.length > 0 ? 'considered' : 'none', { comparisons })
              : unconfirmed === 0 && t('nothing-compared')}{' '}
            {unconfirmed > 0 && t('left-out', { count: unconfirmed })}
          </p>
        </>
      )}
      {pair && (
        <p>
          <PageLink to="/paradox">{t('more-paradox')}</PageLink>
        </p>
      )}
    </section>
  );
}
