import type { ColumnLetters, EstimateRow } from '../../../src/results/document/Results';
import type { ItemSummary } from '../../../src/results/document/StudySummary';
import { catalogues } from '../../format/catalogues';
import { baseOf, rowOf, shownOf } from './Document';
import { base, figure } from './Expected';
import { count } from './numbers';
import { groupName, type Reader } from './Reader';
import type { Said, ShownTable } from './ShownPage';
import { Template } from './Template';

interface Stub {
  readonly rows: readonly EstimateRow[] | undefined;
  readonly letters: readonly ColumnLetters[] | undefined;
  readonly unit: 'percent' | 'points' | 'score';
}

/** Compares a crosstab cell by cell: bases, shares or means, intervals, letters. */
export function readCrosstab(reader: Reader, table: ShownTable): void {
  const { document, ledger } = reader;
  const item = document.itemNamed(table.caption?.text ?? '');
  const first = item && (document.distribution(item.id) ?? document.mean(item.id));
  ledger.expect(first !== undefined, `crosstab: “${table.caption?.text}” is no item`);
  if (!item || !first) return;
  const groups = [...new Set(first.rows.map(({ group }) => group))];
  ledger.expect(
    table.rows.every(({ length }) => length === groups.length + 1),
    `crosstab: not a cell for each of ${groups.length} groups`,
  );
  // A crossed banner's lower head has the second part alone.
  const heads = table.columns
    .slice(-groups.length)
    .map(({ text }) => text.replace(/ \( ?\w+ ?\)$/, ''));
  groups.forEach((group, i) => {
    const name = groupName(reader, group).split(' × ').at(-1);
    ledger.expect(
      heads.length < groups.length || heads[i] === name,
      `crosstab: ${heads[i]}, not ${name}`,
    );
  });
  for (const [header, ...cells] of table.rows) {
    if (!header) continue;
    header.by = 'row header';
    const bases = basesOf(reader, header.text, first.rows);
    const stub = bases ? undefined : stubOf(reader, item, header.text);
    ledger.expect(
      bases !== undefined || stub !== undefined,
      `crosstab: “${header.text}” is no row`,
    );
    cells.forEach((cell, i) => {
      const group = groups[i] ?? '';
      const by = `crosstab, ${header.text}, ${group}`;
      if (bases) ledger.compare(cell, bases(group), by);
      else if (stub)
        readCell(reader, cell, stub, {
          group,
          groups,
          by,
          letterOf: (of) => letterOf(first.letters, of),
        });
    });
  }
}

function letterOf(letters: readonly ColumnLetters[] | undefined, group: string): string {
  return rowOf(letters, group)?.letter ?? '';
}

/** Rows of bases, by their header. */
function basesOf({ locale }: Reader, header: string, rows: readonly EstimateRow[]) {
  const words = catalogues[locale].crosstab;
  const known = (group: string, of: (row: EstimateRow) => number | null | undefined) =>
    base(
      rows
        .filter((row) => row.group === group)
        .map(of)
        .find((value) => typeof value === 'number'),
    );
  if (header === words['base-n']) return (group: string) => known(group, baseOf);
  if (header === words['base-weighted'])
    return (group: string) => known(group, (row) => row.weightedBase);
  if (header === words['base-effective'])
    return (group: string) => known(group, (row) => row.effectiveBase);
  return undefined;
}

/** The document's rows that a stub stands for, by its words. */
function stubOf({ document, locale }: Reader, item: ItemSummary, header: string): Stub | undefined {
  const words = catalogues[locale].crosstab;
  const distribution = document.distribution(item.id);
  const net = new Template(words.net).read(header)?.['label'];
  if (distribution?.levels.includes(header))
    return {
      rows: distribution.rows.filter(({ level }) => level === header),
      letters: distribution.letters?.filter(({ level }) => level === header),
      unit: 'percent',
    };
  if (new Template(words['top-of']).read(header)) {
    const top = document.topBox(item.id);
    return { rows: top?.rows, letters: top?.letters, unit: 'percent' };
  }
  if (net !== undefined)
    return {
      rows: document.levelRows(item.id, net),
      letters: distribution?.letters?.filter(({ level }) => level === net),
      unit: 'percent',
    };
  if (new Template(words['net-score']).read(header)) {
    const score = document.netScore(item.id);
    return { rows: score?.rows, letters: score?.letters, unit: 'points' };
  }
  const isMedian = header === words.median;
  const mean = document.mean(item.id, isMedian ? 'median' : 'mean');
  return mean && { rows: mean.rows, letters: mean.letters, unit: 'score' };
}

interface Column {
  readonly group: string;
  readonly groups: readonly string[];
  readonly by: string;
  /** The letter of a column's head. */
  readonly letterOf: (group: string) => string;
}

function readCell(reader: Reader, cell: Said, stub: Stub, column: Column): void {
  const { ledger, locale } = reader;
  const { group, groups, by } = column;
  const row = rowOf(stub.rows, group);
  const decimals = stub.unit === 'score' ? 2 : reader.crosstab.decimals;
  const shown = shownOf(row);
  const [value, ...interval] = figure(row, stub.unit, decimals);
  const counted = row && (row.base === undefined ? row.count : row.n);
  ledger.compare(
    cell,
    [
      ...(value ? [value] : []),
      ...interval,
      ...(shown && reader.crosstab.counts && typeof counted === 'number' ? [count(counted)] : []),
    ],
    by,
  );
  const before = catalogues[locale].crosstab['higher-than'].replace('{letters}', '').trim();
  const letters = new RegExp(`${before} ([A-Za-z]+)`).exec(cell.text)?.[1] ?? '';
  const isShown = (each: string) => shownOf(rowOf(stub.rows, each)) !== undefined;
  const beaten = [...(rowOf(stub.letters, group)?.higherThan ?? '')].flatMap((letter) => {
    const other = groups.find((each) => letterOf(stub.letters, each) === letter.toUpperCase());
    if (!shown || other === undefined || !isShown(other)) return [];
    const head = column.letterOf(other);
    return [letter === letter.toUpperCase() ? head : head.toLowerCase()];
  });
  ledger.expect(
    [...letters].sort().join('') === beaten.sort().join(''),
    `${by}: letters “${letters}”, the document has “${beaten.join('')}”`,
  );
}
