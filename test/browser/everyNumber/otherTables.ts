import type { Contrast } from '../../../src/results/document/Results';
import { catalogues } from '../../format/catalogues';
import { readCrosstab } from './crosstab';
import { rowOf, shownOf } from './Document';
import { base } from './Expected';
import { contrastOf } from './itemSentences';
import { count, type Fact, percent, pValue, signed } from './numbers';
import { covers, groupNamed, type Reader } from './Reader';
import { rankedBy } from './ranked';
import type { ShownChart, ShownPage, ShownTable } from './ShownPage';
import { Template } from './Template';

/** Compares every table of a page that is no chart's. */
export function readTables(reader: Reader, page: ShownPage): void {
  let ranking = 0;
  for (const table of page.tables) {
    for (const said of [...table.columns, ...(table.caption ? [table.caption] : [])])
      said.by = 'heads of a table';
    const caption = table.caption?.text ?? '';
    const { locale } = reader;
    const against = new Template(catalogues[locale].paradox['against-caption']).read(caption);
    const differences = new Template(
      catalogues[locale].personalization['differences-caption'],
    ).read(caption);
    if (against) readAgainst(reader, table, groupNamed(reader, against['reference'] ?? '') ?? '');
    else if (caption === catalogues[locale].paradox['counter-caption']) readCounter(reader, table);
    else if (caption === catalogues[locale].paradox['correlation-caption'])
      readCorrelations(reader, table);
    else if (differences) {
      const chart = page.charts.filter(({ form }) => form === 'ranked')[ranking++];
      readDifferences(reader, table, chart, differences);
    } else if (table.columns[1]?.text === catalogues[locale].overview['count-column'])
      readSegments(reader, table);
    else if (page.path === '/crosstab') readCrosstab(reader, table);
    else if (page.path !== '/data') reader.ledger.expect(false, `a table nobody reads: ${caption}`);
    // The codebook repeats names, which the document has.
  }
}

function eachRow(
  reader: Reader,
  table: ShownTable,
  name: string,
  factsOf: (group: string) => readonly (readonly Fact[])[],
): void {
  for (const [header, ...cells] of table.rows) {
    if (!header) continue;
    header.by = 'row header';
    const group = groupNamed(reader, header.text);
    reader.ledger.expect(group !== undefined, `${name}: “${header.text}” is no group`);
    const facts = factsOf(group ?? '');
    cells.forEach((cell, i) => {
      reader.ledger.compare(cell, facts[i] ?? [], `${name}, ${group}, column ${i + 1}`);
    });
  }
}

/** Each group's gap minus the reference's. */
function readAgainst(reader: Reader, table: ShownTable, reference: string): void {
  const { ledger, pair, document } = reader;
  const gap = pair && document.gap(pair.concern, pair.behavior);
  ledger.expect(
    reference === (reader.reference ?? reference) && reference !== '',
    `gaps against ${reference}, not ${reader.reference}`,
  );
  ledger.expect(
    table.rows.length === (gap?.rows.length ?? 0) - 2,
    `gaps against ${reference}: ${table.rows.length} rows`,
  );
  eachRow(reader, table, 'gap against the reference', (group) => {
    const isShown = [group, reference].every((each) => shownOf(rowOf(gap?.rows, each)));
    const found = isShown ? oriented(gap?.contrasts, group, reference) : undefined;
    if (!found) return [[], []];
    return [
      [found.difference, ...found.interval].map((value) => signed(value * 100, 1)),
      [pValue(found.p)],
    ];
  });
}

function oriented(contrasts: readonly Contrast[] = [], a: string, b: string) {
  const found = contrasts.find(
    (each) => (each.a === a && each.b === b) || (each.a === b && each.b === a),
  );
  if (!found || found.difference === null || found.pHolm === null) return undefined;
  const [low, high] = found.interval ?? [0, 0];
  const turn = found.a === a ? 1 : -1;
  return {
    difference: turn * found.difference,
    interval: turn === 1 ? [low, high] : [-high, -low],
    p: found.pHolm,
  };
}

/** Who doesn't act, among the concerned and the unconcerned. */
function readCounter(reader: Reader, table: ShownTable): void {
  const { pair, document } = reader;
  const gap = pair && document.gap(pair.concern, pair.behavior);
  eachRow(reader, table, 'risk difference', (group) => {
    const risk = rowOf(gap?.riskDifference, group);
    if (!risk || !shownOf(rowOf(gap?.rows, group))) return [[], [], []];
    const { inactiveGivenConcerned, inactiveGivenUnconcerned, estimate, interval } = risk;
    return [
      ...[inactiveGivenConcerned, inactiveGivenUnconcerned].map((share) =>
        share === null ? [] : [percent(share, 0)],
      ),
      estimate === null
        ? []
        : [estimate, ...(interval ?? [])].map((value) => signed(value * 100, 0)),
    ];
  });
}

function readCorrelations(reader: Reader, table: ShownTable): void {
  const index = reader.document.indexGap;
  eachRow(reader, table, 'correlation', (group) => {
    const isShown = shownOf(rowOf(index?.rows, group)) !== undefined;
    if (!isShown) return [base(rowOf(index?.correlations, group)?.n), [], []];
    const row =
      rowOf(index?.correlations, group) ??
      (group === 'Total' && index
        ? { n: null, pearson: index.pearson, spearman: index.spearman }
        : undefined);
    return [
      base(row?.n),
      ...[row?.pearson, row?.spearman].map((r) => (typeof r === 'number' ? [signed(r, 2)] : [])),
    ];
  });
}

/** Every share of one group minus another's. */
function readDifferences(
  reader: Reader,
  table: ShownTable,
  chart: ShownChart | undefined,
  names: Readonly<Record<string, string>>,
): void {
  const { ledger } = reader;
  const [a = '', b = ''] = ['a', 'b'].map((name) => groupNamed(reader, names[name] ?? ''));
  const shares = chart?.table.rows.length;
  ledger.expect(table.rows.length === shares, `differences: ${table.rows.length} of ${shares}`);
  for (const [header, difference, reading] of table.rows) {
    if (!header || !difference || !reading || !chart) continue;
    header.by = 'row header';
    const found = contrastOf(reader, chart, header.text, a, b);
    const figures = found ? [found.difference, ...found.interval] : [];
    const name = `difference, ${header.text}, ${rankedBy(reader, chart).of}`;
    ledger.compare(
      difference,
      figures.map((value) => signed(value * 100, 0)),
      name,
    );
    ledger.compare(reading, found ? [pValue(found.p)] : [], name);
  }
}

/** How many respondents stand in each segment. */
function readSegments(reader: Reader, table: ShownTable): void {
  const segments = reader.document.study.segmentation?.segments ?? [];
  reader.ledger.expect(
    segments.length === table.rows.length,
    `segments: ${table.rows.length} rows, the document has ${segments.length}`,
  );
  table.rows.forEach(([header, cell], i) => {
    const segment = segments[i];
    if (!header || !cell || !segment) return;
    reader.ledger.compare(header, covers(reader, segment.name), `segment ${segment.name}`);
    reader.ledger.compare(
      cell,
      segment.n === null ? [] : [count(segment.n)],
      `respondents of ${segment.name}`,
    );
  });
}
