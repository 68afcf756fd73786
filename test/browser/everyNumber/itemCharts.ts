import type { ItemSummary } from '../../../src/results/document/StudySummary';
import { baseOf, rowOf, shownOf } from './Document';
import { base, cells, type ExpectedChart, figure, hatched, type MarkEntry, mark } from './Expected';
import { covers, groupName, groupNamed, type Reader } from './Reader';
import type { ShownChart } from './ShownPage';

const none: ExpectedChart = { table: new Map(), marks: new Map(), rows: [] };

/** Every answer to one question by group, the top box with its letters beside. */
export function expectedDiverging(reader: Reader, item: ItemSummary): ExpectedChart {
  const table = reader.document.distribution(item.id);
  if (!table) return none;
  const top = reader.document.topBox(item.id);
  const groups = [...new Set(table.rows.map(({ group }) => group))];
  const rows = groups.map((group) => ({
    group,
    name: groupName(reader, group),
    levels: table.levels.map((level) => ({ level, row: rowOf(table.rows, group, level) })),
  }));
  const baseIn = (levels: (typeof rows)[number]['levels']) =>
    base(levels.map(({ row }) => baseOf(row)).find((n) => n !== null));
  // The nets at both ends stand after the levels, each with its letters where groups are compared.
  const ends = (group: string) => [
    ...(item.bottom === undefined
      ? []
      : [rowOf(reader.document.levelRows(item.id, item.bottom), group)]),
    ...(top ? [rowOf(top.rows, group)] : []),
  ];
  const letters = (top?.letters?.length ?? 0) > 0 ? [[]] : [];
  return {
    table: new Map(
      rows.map(({ group, name, levels }) => [
        name,
        [
          baseIn(levels),
          ...levels.flatMap(({ row }) => cells(row, 'percent')),
          ...ends(group).flatMap((row) => [...cells(row, 'percent'), ...letters]),
        ],
      ]),
    ),
    marks: new Map(
      rows.flatMap(({ name, levels }): readonly MarkEntry[] => [
        ...levels.map(
          ({ level, row }): MarkEntry => [
            `${name}, ${level}`,
            { ...mark(row, 'percent'), mayLack: !shownOf(row) },
          ],
        ),
        hatched(name),
      ]),
    ),
    rows: rows.map(({ group, levels }) => [
      ...baseIn(levels),
      ...covers(reader, group),
      ...ends(group).flatMap((row) => figure(row, 'percent')),
    ]),
  };
}

/** Shares in the top box of several items by group, with letters. */
export function expectedDots(reader: Reader, items: readonly ItemSummary[]): ExpectedChart {
  const lanes = items.flatMap((item) => {
    const table = reader.document.topBox(item.id);
    return (table?.rows ?? []).map((row) => ({
      label: item.label,
      row,
      name: groupName(reader, row.group),
      letters: rowOf(table?.letters, row.group)?.higherThan ?? '',
    }));
  });
  return {
    table: new Map(
      lanes.map(({ label, name, row }) => [
        `${label} | ${name}`,
        [base(baseOf(row)), ...cells(row, 'percent'), []],
      ]),
    ),
    marks: new Map(
      lanes.map(({ label, name, row, letters }) => [
        `${label}, ${name}`,
        { ...mark(row, 'percent'), letters },
      ]),
    ),
    rows: lanes.map(({ row }) => [...base(baseOf(row)), ...covers(reader, row.group)]),
  };
}

/** What a ranking counts of each row. */
export type Ranked =
  | { readonly of: 'top-box' }
  | { readonly of: 'low' | 'lowest' }
  | { readonly of: 'options'; readonly item: string };

/** Items or options by one group's share, with a second group's beside where the table has it. */
export function expectedRanked(reader: Reader, chart: ShownChart, ranked: Ranked): ExpectedChart {
  const groups = chart.table.columns
    .slice(1)
    .filter((_, i) => i % 3 === 1)
    .map(({ text }) => groupNamed(reader, text) ?? text);
  const rows = chart.table.rows.map(([header]) => {
    const label = header?.text ?? '';
    return { label, shares: groups.map((group) => shareOf(reader, ranked, label, group)) };
  });
  const [first = ''] = groups;
  return {
    table: new Map(
      rows.map(({ label, shares }) => [
        label,
        shares.flatMap((row) => [base(baseOf(row)), ...cells(row, 'percent')]),
      ]),
    ),
    marks: new Map(
      rows.flatMap(({ label, shares }) =>
        shares.map((row, i) => [
          `${label}, ${groupName(reader, groups[i] ?? first)}`,
          mark(row, 'percent'),
        ]),
      ),
    ),
    rows: rows.map(({ shares: [row] }) => base(baseOf(row))),
  };
}

/** The share that a ranking gives to a row's label in a group. */
export function shareOf(reader: Reader, ranked: Ranked, label: string, group: string) {
  const { document } = reader;
  const { item, level } = countedIn(reader, ranked, label);
  return level === undefined
    ? rowOf(document.topBox(item)?.rows, group)
    : rowOf(document.levelRows(item, level), group);
}

/** The item of a ranking's row, and the level or net it counts; the top box where it is none of them. */
export function countedIn(
  { document }: Reader,
  ranked: Ranked,
  label: string,
): { readonly item: string; readonly level: string | undefined } {
  if (ranked.of === 'options') return { item: ranked.item, level: label };
  const item = document.itemNamed(label);
  const lowest = item?.levels[0];
  const level =
    ranked.of === 'top-box' ? undefined : ranked.of === 'low' ? (item?.bottom ?? lowest) : lowest;
  return { item: item?.id ?? '', level };
}
