import { formatDisclosure } from '../../../format/formatDisclosure';
import { formatCount } from '../../../format/formatNumber';
import { PageLink } from '../../address/PageLink';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import styles from './AboutData.module.css';
import { SegmentCounts } from './SegmentCounts';
import { useWeightingWords } from './useWeightingWords';

/** Who answered, when, how they were chosen and weighted, and which generation they count for. */
export function AboutData() {
  const t = useMessages('overview');
  const shell = useMessages('shell');
  const locale = useLocale();
  const summary = useSummary();
  const { respondents, source, fieldworkYear } = summary;
  const weighting = useWeightingWords();
  const policy = formatDisclosure(summary, locale);
  const facts: readonly (readonly [term: string, fact: string | undefined])[] = [
    [t('respondents'), respondents === null ? undefined : formatCount(respondents, locale)],
    [t('fieldwork'), fieldworkYear?.toString()],
    [t('published'), source?.publisher],
    [t('method'), source?.note],
    [t('weighting'), weighting.weights],
    [t('sampling'), weighting.sampling],
  ];
  const line = [
    respondents === null ? undefined : t('answered', { count: respondents }),
    fieldworkYear?.toString(),
    source?.publisher,
  ];
  return (
    <section>
      <h2>{t('the-data')}</h2>
      <p>{line.filter((fact) => fact !== undefined).join(' · ')}</p>
      {source?.synthetic && <p className={styles.synthetic}>{shell('synthetic-meaning')}</p>}
      <details className={styles.more}>
        <summary>{t('data-in-full')}</summary>
        <dl className={styles.facts}>
          {facts.map(
            ([term, fact]) =>
              fact && (
                <div key={term} className={styles.fact}>
                  <dt>{term}</dt>
                  <dd>{fact}</dd>
                </div>
              ),
          )}
        </dl>
        <SegmentCounts />
        {policy && <p>{t('protected', { policy })}</p>}
      </details>
      <p>
        <PageLink to="/data">{shell('about-study')}</PageLink>
      </p>
    </section>
  );
}
