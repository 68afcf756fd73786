import type { ItemSummary } from '../../../../results/document/StudySummary';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import { useSurveyLanguage } from '../../../language/useSurveyLanguage';
import type { Crosstab } from '../table/Crosstab';
import { rowLabel } from '../table/rowLabel';
import { useCellParts } from '../tools/useCellParts';
import { BaseRows } from './BaseRows';
import { CrosstabCellView } from './CrosstabCellView';
import styles from './CrosstabGrid.module.css';
import { CrosstabHead } from './CrosstabHead';
import type { NoteMarks } from './noteMarks';

/** The table itself: it scrolls inside its own region, by keyboard too, its stub standing still. */
export function CrosstabGrid(props: {
  readonly item: ItemSummary;
  readonly by: string;
  readonly crosstab: Crosstab;
  readonly marks: NoteMarks;
  /** Id of the heading that names it. */
  readonly label: string;
}) {
  const { item, by, crosstab, marks, label } = props;
  const t = useMessages('crosstab');
  const locale = useLocale();
  const surveyLanguage = useSurveyLanguage();
  const parts = useCellParts().filter(({ isShown }) => isShown);
  const shown = new Set(parts.map(({ id }) => id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll a wide table
    <section className={styles.region} aria-labelledby={label} tabIndex={0}>
      <table className={styles.table} aria-labelledby={label}>
        <CrosstabHead
          columns={crosstab.columns}
          by={by}
          corner={t(item.kind === 'numeric' ? 'unit-numeric' : 'unit')}
        />
        <BaseRows columns={crosstab.columns} marks={marks} />
        <tbody>
          {crosstab.rows.map((row) => (
            <tr key={`${row.kind} ${row.label}`} className={styles[row.kind]}>
              <th scope="row" lang={row.kind === 'level' ? surveyLanguage : undefined}>
                {rowLabel(row, item, locale)}
              </th>
              {row.cells.map((cell, i) => (
                <CrosstabCellView
                  key={crosstab.columns[i]?.group}
                  cell={cell}
                  unit={row.unit}
                  shown={shown}
                  marks={marks}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
