import styles from './ChartTable.module.css';
import type { TableContent } from './TableContent';

/** The figures of a chart as a table for screen readers, copying, and readers who like tables. */
export function ChartTable({ content }: { readonly content: TableContent }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll a wide table
    <section className={styles['scroller']} aria-label={content.caption} tabIndex={0}>
      <table className={styles['table']}>
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
          {content.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear one name
            <tr key={i}>
              <th scope="row">{row.header}</th>
              {row.cells.map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
