import { formatGroup } from '../../../../format/formatGroup';
import { useLocale } from '../../../language/useLocale';
import type { CrosstabColumn } from '../table/Crosstab';
import { bannerHead } from './bannerHead';
import styles from './CrosstabGrid.module.css';

/** The banner: each column's name with its letter, under the first banner's groups where two are crossed. */
export function CrosstabHead(props: {
  readonly columns: readonly CrosstabColumn[];
  readonly by: string;
  /** What the figures are, in the corner. */
  readonly corner: string;
}) {
  const { columns, by, corner } = props;
  const locale = useLocale();
  const { spans, names } = bannerHead(columns, by);
  return (
    <thead>
      {spans.length > 0 && (
        <tr>
          <td className={styles.corner} />
          {spans.map(({ label, span, isAlone }, i) =>
            isAlone ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
              <td key={i} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group may come back after another
              <th key={i} scope="colgroup" colSpan={span} className={styles.span}>
                {formatGroup(label, locale)}
              </th>
            ),
          )}
        </tr>
      )}
      <tr>
        <th scope="col" className={styles.corner}>
          {corner}
        </th>
        {columns.map(({ group, letter }, i) => (
          <th key={group} scope="col">
            {formatGroup(names[i] ?? group, locale)}
            {letter && <span className={styles.letter}>({letter})</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
