import { useMessages } from '../../language/useMessages';
import styles from './PreviewTable.module.css';

export interface PreviewedRows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns drawn; a file may have thousands. */
const most = 60;

/** The file's first rows as text. Scrolls by itself, by keyboard too. */
export function PreviewTable({ rows: { headers, rows } }: { readonly rows: PreviewedRows }) {
  const t = useMessages('wizard');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('preview')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('preview-caption')}</caption>
        <thead>
          <tr>
            {headers.slice(0, most).map((header, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their place
              <th key={k} scope="col">
                {header || t('no-header')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
            <tr key={i}>
              {row.slice(0, most).map((cell, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                <td key={k}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
