import { formatCount } from '../../../format/formatNumber';
import type { Figure } from '../../../results/document/Results';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import styles from './QualityFacts.module.css';

/** How many respondents show each sign of a careless answer; nothing where the study does not say. */
export function QualityFacts() {
  const t = useMessages('data');
  const locale = useLocale();
  const { quality } = useSummary();
  if (!quality) return null;
  const {
    duplicates,
    straightliners,
    speeders,
    previews = null,
    medianDuration,
    answered,
  } = quality;
  const count = (value: Figure) => (value === null ? '–' : formatCount(value, locale));
  // The last tenth, unless it is withheld.
  const complete = answered[9] ?? null;
  const facts: readonly (readonly [term: string, fact: string])[] = [
    [t('complete'), count(complete)],
    [t('duplicates'), count(duplicates)],
    [t('straightliners'), count(straightliners)],
    ...(typeof medianDuration === 'number'
      ? ([
          [t('speeders'), count(speeders)],
          [t('median-duration'), t('minutes', { count: formatCount(medianDuration / 60, locale) })],
        ] as const)
      : []),
    ...(previews === null ? [] : ([[t('previews'), count(previews)]] as const)),
  ];
  return (
    <section>
      <h2>{t('quality')}</h2>
      <p>{t('quality-lead', { excluded: quality.excluded ?? 0 })}</p>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
