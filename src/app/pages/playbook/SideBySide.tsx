import { toChartCell } from '../../../charts/cells/ChartCell';
import { clipText } from '../../../format/clipText';
import { formatPercent } from '../../../format/formatNumber';
import type { ItemSummary } from '../../../results/document/StudySummary';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import type { StrategyEvidence } from '../../../results/playbook/strategyEvidence';
import { totalRow } from '../../../results/rows/isTotalRow';
import { SurveySentence } from '../../language/SurveySentence';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './PlaybookPage.module.css';

/** Two questions whose answers pull apart: what is feared or said beside what is done or allowed. */
export function SideBySide(props: {
  readonly contrasts: StrategyEvidence['contrasts'];
  readonly tables: ReadonlyMap<string, TopBoxTable>;
}) {
  const t = useMessages('playbook');
  const locale = useLocale();
  const percentOf = ({ id }: ItemSummary) => {
    const total = totalRow(props.tables.get(id)?.rows);
    const cell = total && toChartCell(total);
    return cell?.kind === 'shown' ? formatPercent(cell.value, locale) : undefined;
  };
  const shown = props.contrasts.flatMap(({ id, one, other }) => {
    const [onePercent, otherPercent] = [percentOf(one), percentOf(other)];
    if (onePercent === undefined || otherPercent === undefined) return [];
    return [
      {
        id,
        words: {
          one: clipText(one.label, 120),
          other: clipText(other.label, 120),
          onePercent,
          otherPercent,
        },
      },
    ];
  });
  if (shown.length === 0) return null;
  return (
    <div className={styles.contrasts}>
      <h3>{t('side-by-side')}</h3>
      {shown.map(({ id, words }) => (
        <p key={id}>
          <SurveySentence text={t('contrast', words)} />
        </p>
      ))}
      <p className={styles.quiet}>{t('contrast-note')}</p>
    </div>
  );
}
