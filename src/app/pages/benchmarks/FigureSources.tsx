import { formatList } from '../../../format/formatList';
import { formatCount, formatPercent } from '../../../format/formatNumber';
import type { PlacedBenchmark } from '../../../results/benchmarks/placeBenchmark';
import { useBareCharts } from '../../figures/BareCharts';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './FigureSources.module.css';

/** More than this many are folded away. */
const shownAtOnce = 4;

/** Where each figure is from, what was asked and counted, of whom, and why it is or isn't comparable. */
export function FigureSources(props: {
  readonly figures: readonly PlacedBenchmark[];
  /** No question of the survey stands beside them, so nothing is compared. */
  readonly isAlone?: boolean;
}) {
  const { figures, isAlone = false } = props;
  const t = useMessages('benchmarks');
  // Paper can't be unfolded.
  const isOpen = useBareCharts() || figures.length <= shownAtOnce;
  return (
    <details className={styles.sources} open={isOpen}>
      <summary>{t('sources', { count: figures.length })}</summary>
      <ul>
        {figures.map((placed) => (
          <FigureSource key={placed.benchmark.id} placed={placed} isAlone={isAlone} />
        ))}
      </ul>
    </details>
  );
}

function FigureSource(props: { readonly placed: PlacedBenchmark; readonly isAlone: boolean }) {
  const { benchmark, differences } = props.placed;
  const t = useMessages('benchmarks');
  const locale = useLocale();
  const { statement, question, publisher, year, url, population, n, cutPoint, note } = benchmark;
  const facts = [
    population,
    n === null ? t('no-base') : t('base', { count: formatCount(n, locale) }),
    cutPoint === null ? t('counts-unknown') : t('counts', { cutPoint }),
    t(`kind-${benchmark.evidence_kind}`),
    t(`tier-${benchmark.source_tier}`),
  ];
  const reasons = differences.map((difference) => t(`reason-${difference}`));
  return (
    <li>
      <p>
        {t('said', {
          percent: formatPercent(benchmark.value / 100, locale, decimalsOf(benchmark)),
          statement,
        })}
      </p>
      <p className={styles.facts}>
        <a href={url} rel="noopener noreferrer">
          {publisher} {year}
        </a>
        {' · '}
        {facts.join(' · ')}
      </p>
      {question && <p className={styles.facts}>{question}</p>}
      {note && <p className={styles.facts}>{note}</p>}
      {!props.isAlone && (
        <p className={differences.length === 0 ? styles.comparable : styles.context}>
          {differences.length === 0
            ? t('comparable')
            : t('differs', { reasons: formatList(reasons, locale) })}
        </p>
      )}
    </li>
  );
}

/** As many decimals as were published. */
function decimalsOf({ value }: { readonly value: number }): number {
  return Number.isInteger(value) ? 0 : 1;
}
