import { formatDisclosure } from '../../format/formatDisclosure';
import { useLocale } from '../language/useLocale';
import { useSummary } from '../study/open/useSummary';
import styles from './FigureTable.module.css';

/** A figure, and under it what belongs to it: an interval, a reading. */
export interface FigureCell {
  readonly figure: string;
  readonly detail?: string;
}

export interface FigureTableContent {
  readonly caption: string;
  /** The first heads the rows' names. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly FigureCell[] }[];
}

/** A small table to be read on the page, narrow enough for a phone: details stand under their figures. */
export function FigureTable({ content }: { readonly content: FigureTableContent }) {
  const policy = formatDisclosure(useSummary(), useLocale());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll a table that does not fit
    <section className={styles.scroller} aria-label={content.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{content.caption}</caption>
        <thead>
          <tr>
            {content.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map(({ header, cells }) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              {cells.map(({ figure, detail }, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <td key={column}>
                  {figure}
                  {detail && <span className={styles.detail}>{detail}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {policy && <p className={styles.detail}>{policy}</p>}
    </section>
  );
}
