import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { formatEvidence, formatEvidenceMeaning } from '../../format/formatEvidence';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { Evidence } from '../../study/Study';
import { QuotedText } from '../words/QuotedText';
import type { ChartAction } from './ChartAction';
import styles from './ChartFrame.module.css';
import { ChartTable } from './ChartTable';
import type { TableContent } from './TableContent';

interface Props {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly headingLevel?: 2 | 3 | 4;
  /** The question's wording, and whom it was put to. */
  readonly subtitle?: string;
  /** From `chartMethod`: base, level, correction, filters, source. */
  readonly method: string;
  readonly table: TableContent;
  readonly locale: Locale;
  /** Of what title and subtitle quote, where it is not the locale's. */
  readonly surveyLanguage?: string;
  readonly actions?: readonly ChartAction[];
  /** What the behaviors drawn are known from. */
  readonly evidence?: readonly Evidence[];
  /** From `cellNotes`, and any caveat of the page. */
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** Loaded after the chart itself: a reader needs the menu last. */
const ChartMenu = lazy(async () => ({ default: (await import('./ChartMenu')).ChartMenu }));

/** Everything around a chart: finding, question, evidence, notes, method, its table and its menu. */
export function ChartFrame(props: Props) {
  const { title, headingLevel = 3, subtitle, method, table, locale, children } = props;
  const { actions = [], evidence = [], notes = [], surveyLanguage } = props;
  const [tableShown, setTableShown] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const id = useId();
  const Heading = `h${headingLevel}` as const;

  return (
    <figure ref={figure} className={styles['frame']} aria-labelledby={`${id}-title`}>
      <div className={styles['head']}>
        <div>
          <Heading id={`${id}-title`} className={styles['title']}>
            <QuotedText text={title} language={surveyLanguage} />
          </Heading>
          {subtitle && (
            <p className={styles['subtitle']}>
              <QuotedText text={subtitle} language={surveyLanguage} />
            </p>
          )}
          {evidence.length > 0 && (
            <ul className={styles['badges']}>
              {[...new Set(evidence)].map((kind) => (
                <li
                  key={kind}
                  className={styles['badge']}
                  title={formatEvidenceMeaning(kind, locale)}
                >
                  {formatEvidence(kind, locale)}
                </li>
              ))}
            </ul>
          )}
        </div>
        {actions.length > 0 && (
          <div className={styles['menu']}>
            <Suspense fallback={null}>
              <ChartMenu
                actions={actions}
                label={translate('charts', locale, 'menu')}
                figure={figure}
              />
            </Suspense>
          </div>
        )}
      </div>
      <div className={styles['chart']}>{children}</div>
      {tableShown && (
        <div id={`${id}-table`}>
          <ChartTable content={table} />
        </div>
      )}
      <figcaption className={styles['foot']}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {evidence.includes('willing') && <p>{formatEvidenceMeaning('willing', locale)}</p>}
        <p>{method}</p>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={tableShown}
          aria-controls={tableShown ? `${id}-table` : undefined}
          onClick={() => setTableShown(!tableShown)}
        >
          {translate('charts', locale, tableShown ? 'hide-table' : 'show-table')}
        </button>
      </figcaption>
    </figure>
  );
}
