import { cellColumns } from '../../../../charts/cells/cellWords';
import type { TableContent } from '../../../../charts/frame/TableContent';
import { formatGroup } from '../../../../format/formatGroup';
import { formatCount } from '../../../../format/formatNumber';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { ItemSummary } from '../../../../results/document/StudySummary';
import { askedWording } from '../../../../results/items/askedWording';
import type { Crosstab } from './Crosstab';
import { rowLabel } from './rowLabel';

/** A crosstab in words, to be pasted elsewhere: bases first, then each figure with the letters it bears. */
export function crosstabContent(
  { columns, rows }: Crosstab,
  item: ItemSummary,
  locale: Locale,
): TableContent {
  const bases = columns.map(({ n }) => (n === null ? '' : formatCount(n, locale)));
  return {
    caption: askedWording(item),
    columns: [
      item.label,
      ...columns.map(({ group, letter }) =>
        [formatGroup(group, locale), letter && `(${letter})`].filter(Boolean).join(' '),
      ),
    ],
    rows: [
      { header: translate('charts', locale, 'base-column'), cells: bases },
      ...rows.map((row) => ({
        header: rowLabel(row, item, locale),
        cells: row.cells.map(({ cell, higherThan }) =>
          [cellColumns(cell, row.unit, locale)[0], higherThan].filter(Boolean).join(' '),
        ),
      })),
    ],
  };
}
