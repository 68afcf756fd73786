import { useId } from 'react';
import { chartMethod } from '../../../charts/frame/chartMethod';
import { formatLetterLevels } from '../../../format/formatLetterLevels';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { askedWording } from '../../../results/items/askedWording';
import { Action } from '../../controls/Action';
import { useChartActions } from '../../export/useChartActions';
import { useMethodAction } from '../../figures/useMethodAction';
import { bannerLabel } from '../../frame/view/bannerLabel';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSurveyLanguage } from '../../language/useSurveyLanguage';
import { useSummary } from '../../study/open/useSummary';
import { SegmentNote } from '../overview/SegmentNote';
import styles from './CrosstabFigure.module.css';
import { CrosstabGrid } from './grid/CrosstabGrid';
import { crosstabNotes } from './grid/noteMarks';
import type { Crosstab } from './table/Crosstab';
import { crosstabContent } from './table/crosstabContent';
import { rowLabel } from './table/rowLabel';
import { testSentence } from './table/testSentence';
import type { CrosstabTable } from './table/toCrosstab';

/** A crosstab with its question, the test of the whole, and below it all that is needed to read it. */
export function CrosstabFigure(props: {
  readonly item: ItemSummary;
  /** The table that the columns are from. */
  readonly table: CrosstabTable;
  /** All that its rows are from. */
  readonly tables: readonly CrosstabTable[];
  readonly crosstab: Crosstab;
}) {
  const { item, table, tables, crosstab } = props;
  const t = useMessages('crosstab');
  const chart = useMessages('charts');
  const locale = useLocale();
  const summary = useSummary();
  const surveyLanguage = useSurveyLanguage();
  const titleId = useId();
  const howTested = useMethodAction('tests');
  const method = chartMethod(table, summary, locale);
  const content = crosstabContent(crosstab, item, locale);
  const actions = useChartActions(tables, { title: item.label, method, content, isDrawn: false });
  const banner = bannerLabel(table.by, summary, locale);
  const test = testSentence(table, item, banner, locale);
  const marks = crosstabNotes(crosstab);
  const isLettered = crosstab.columns.some(({ letter }) => letter !== undefined);
  const hasHidden = crosstab.rows.some((row) =>
    row.cells.some(({ cell }) => cell.kind === 'hidden'),
  );
  const wording = askedWording(item);
  const notCompared = crosstab.rows.filter((row) => !row.isCompared);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <h2 id={titleId} lang={surveyLanguage}>
        {item.label}
      </h2>
      {wording !== item.label && (
        <p className={styles.wording} lang={surveyLanguage}>
          {wording}
        </p>
      )}
      {test && <p>{test}</p>}
      <CrosstabGrid item={item} by={table.by} crosstab={crosstab} marks={marks} label={titleId} />
      <figcaption className={styles.foot}>
        <ul className={styles.notes}>
          {marks.notes.map(({ key, sign }) => (
            <li key={key}>
              <span className={styles.sign}>{sign}</span> {chart(key)}
            </li>
          ))}
        </ul>
        {isLettered && (
          <p>
            {chart('letters-note', { levels: formatLetterLevels(table, locale) })}{' '}
            {hasHidden && t('letters-of-shown')}
          </p>
        )}
        {isLettered && notCompared.length > 0 && (
          <p>
            {t('not-compared', {
              rows: notCompared.map((row) => rowLabel(row, item, locale)).join('; '),
            })}
          </p>
        )}
        <p>{method}</p>
        {crosstab.columns.some(({ effectiveBase }) => effectiveBase !== null) && (
          <p>{t('effective-meaning')}</p>
        )}
        <SegmentNote />
        <Action look="link" onClick={howTested.onAction}>
          {t('how-tests')}
        </Action>
        {actions.map(({ id, label, onAction }) => (
          <Action key={id} look="link" onClick={(event) => onAction(event.currentTarget)}>
            {label}
          </Action>
        ))}
      </figcaption>
    </figure>
  );
}
