import type { RowKind } from '../document/Results';

/** What a row says of whom it is of; documents of earlier versions say it by the group's name alone. */
interface RowGroup {
  readonly group: string;
  readonly kind?: RowKind;
}

/** Whether a row is of all respondents: a group of the data may be called "Total" too. */
export function isTotalRow({ group, kind }: RowGroup): boolean {
  return kind === undefined ? group === 'Total' : kind === 'total';
}

/** A table's row of all respondents; undefined where it has none. */
export function totalRow<Row extends RowGroup>(rows: readonly Row[] | undefined): Row | undefined {
  return rows?.find(isTotalRow);
}
