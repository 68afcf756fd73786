import type { RowKind } from '../document/Results';

/** What a row says of whom it is of; documents of earlier versions say it by the group's name alone. */
export interface GroupRow {
  readonly group: string;
  readonly kind?: RowKind;
}

/** By what the total goes where groups are told apart by a text: a choice of the reader's, a key of a map. */
export const totalKey = 'Total';

/** Whether a row is of all respondents: a group of the data may be called "Total" too. */
export function isTotalRow({ group, kind }: GroupRow): boolean {
  return kind === undefined ? group === totalKey : kind === 'total';
}

/** A table's row of all respondents; undefined where it has none. */
export function totalRow<Row extends GroupRow>(rows: readonly Row[] | undefined): Row | undefined {
  return rows?.find(isTotalRow);
}

/** A text that tells a row's group from every other and from the total. */
export function groupKey(row: GroupRow): string {
  return isTotalRow(row) ? totalKey : keyOfGroup(row.group);
}

/** As `groupKey`, of a group by its name, as contrasts and letters have it: its name, in quotes where it is "Total". */
export function keyOfGroup(name: string): string {
  return /^"*Total"*$/.test(name) ? `"${name}"` : name;
}

/** The name of the group that a key is of. */
export function nameOfKey(key: string): string {
  return /^"+Total"+$/.test(key) ? key.slice(1, -1) : key;
}
