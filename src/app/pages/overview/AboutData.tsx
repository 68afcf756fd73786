import { formatDisclosure } from '../../../format/formatDisclosure';
import { formatCount } from '../../../format/formatNumber';
import { PageLink } from '../../address/PageLink';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import styles from './AboutData.module.css';
import { SegmentCounts } from './SegmentCounts';
import { useWeightingWords } from './useWeightingWords';

type Fact = readonly [term: string, fact: string | undefined];

/** Who answered, when, and by whom it was published: what a reader asks first. */
const shownFacts = 3;

/** Who answered, when, how they were chosen and weighted, and which generation they count for. */
export function AboutData() {
  const t = useMessages('overview');
  const shell = useMessages('shell');
  const locale = useLocale();
  const summary = useSummary();
  const { respondents, source, fieldworkYear } = summary;
  const weighting = useWeightingWords();
  const policy = formatDisclosure(summary, locale);
  const facts: readonly Fact[] = [
    [t('respondents'), respondents === null ? undefined : formatCount(respondents, locale)],
    [t('fieldwork'), fieldworkYear?.toString()],
    [t('published'), source?.publisher],
    [t('method'), source?.note],
    [t('weighting'), weighting.weights],
    [t('sampling'), weighting.sampling],
  ];
  return (
    <section>
      <h2>{t('the-data')}</h2>
      <Facts facts={facts.slice(0, shownFacts)} />
      {source?.synthetic && <p className={styles.synthetic}>{shell('synthetic-meaning')}</p>}
      <details className={styles.more}>
        <summary>{t('data-in-full')}</summary>
        <Facts facts={facts.slice(shownFacts)} />
        <SegmentCounts />
        {policy && <p>{t('protected', { policy })}</p>}
      </details>
      <p>
        <PageLink to="/data">{shell('about-study')}</PageLink>
      </p>
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
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
  );
}
