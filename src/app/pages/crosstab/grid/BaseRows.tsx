import { formatCount } from '../../../../format/formatNumber';
import type { Figure } from '../../../../results/document/Results';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import type { CrosstabColumn } from '../table/Crosstab';
import styles from './CrosstabGrid.module.css';
import { isLowBase, type NoteMarks } from './noteMarks';

/** How many respondents each column stands on: counted, weighted, and effectively. */
export function BaseRows(props: {
  readonly columns: readonly CrosstabColumn[];
  readonly marks: NoteMarks;
}) {
  const { columns, marks } = props;
  const t = useMessages('crosstab');
  const chart = useMessages('charts');
  const locale = useLocale();
  const say = (figure: Figure) => (figure === null ? '–' : formatCount(figure, locale));
  return (
    <tbody className={styles.bases}>
      <tr>
        <th scope="row">{t('base-n')}</th>
        {columns.map(({ group, n }) => (
          <td key={group}>
            {say(n)}
            {isLowBase(n) && (
              <span className={styles.sign} title={chart('note-small-base')}>
                {marks.signOf('note-small-base')}
              </span>
            )}
          </td>
        ))}
      </tr>
      {(['weightedBase', 'effectiveBase'] as const).map(
        (base) =>
          columns.some((column) => column[base] !== null) && (
            <tr key={base}>
              <th scope="row">{t(base === 'weightedBase' ? 'base-weighted' : 'base-effective')}</th>
              {columns.map((column) => (
                <td key={column.group}>{say(column[base])}</td>
              ))}
            </tr>
          ),
      )}
    </tbody>
  );
}
