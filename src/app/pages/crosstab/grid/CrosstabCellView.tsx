import { hiddenWords } from '../../../../charts/cells/cellWords';
import { formatFigure } from '../../../../format/formatFigure';
import { formatInterval } from '../../../../format/formatInterval';
import { formatCount } from '../../../../format/formatNumber';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import type { CrosstabCell, CrosstabRow } from '../table/Crosstab';
import type { CellPart } from '../tools/useCellParts';
import styles from './CrosstabGrid.module.css';
import { type NoteMarks, noteKeys } from './noteMarks';

/** One figure with its letters, signs, interval and count, or the sign of why it isn't shown. */
export function CrosstabCellView(props: {
  readonly cell: CrosstabCell;
  readonly unit: CrosstabRow['unit'];
  readonly shown: ReadonlySet<CellPart>;
  readonly marks: NoteMarks;
}) {
  const { unit, shown, marks } = props;
  const { cell, count, higherThan } = props.cell;
  const t = useMessages('crosstab');
  const locale = useLocale();
  const signs = noteKeys(cell).map(marks.signOf).join('');
  if (cell.kind === 'hidden')
    return (
      <td className={styles.hidden}>
        <span aria-hidden="true">–{signs}</span>
        <span className="visually-hidden">{hiddenWords(cell, locale)}</span>
      </td>
    );
  const decimals = unit === 'score' ? 2 : shown.has('decimals') ? 1 : 0;
  return (
    <td>
      <span className={styles.figure}>
        <span>
          {formatFigure(cell.value, unit, locale, decimals)}
          {signs && <span className={styles.sign}>{signs}</span>}
        </span>
        {higherThan && (
          <span className={styles.letters}>
            <span className="visually-hidden">{t('higher-than', { letters: '' })}</span>
            {higherThan}
          </span>
        )}
      </span>
      {shown.has('intervals') && cell.interval && (
        <span className={styles.part}>{formatInterval(cell.interval, unit, locale, decimals)}</span>
      )}
      {shown.has('counts') && count !== undefined && count !== null && (
        <span className={styles.part}>{t('count', { count: formatCount(count, locale) })}</span>
      )}
    </td>
  );
}
