import { describe, expect, it } from 'vitest';
import type { ExportContext } from '../../src/export/ExportContext';
import { slideDeck } from '../../src/export/slides/slideDeck';
import { workbook } from '../../src/export/workbook/workbook';
import type { DistributionTable } from '../../src/results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../src/results/measures/Measures';
import { compareWaves } from '../../src/results/waves/compareWaves';
import { itemLabels } from '../../src/results/waves/itemLabels';
import { distributionTable, highTable, indexGap, sensitivity } from '../charts/itemTables';
import { gapTable, hardGapTable } from '../charts/tables';
import { gap, row, topBox, wave } from '../results/waves/waveFixtures';
import { chartFaults } from './chartFaults';
import { context } from './exported';
import { openPackage, orderFaults, packageFaults, twice } from './officePackage';

const odd = '\u0001<&>"\'=1+1 \uFFFF😀 ]]> ';
const oddTable: DistributionTable = {
  ...distributionTable,
  levels: distributionTable.levels.map((level) => odd + level),
  rows: distributionTable.rows.map((each) => ({ ...each, level: odd + (each.level ?? '') })),
};
const tables: readonly ResultTable[] = [
  gapTable,
  hardGapTable,
  distributionTable,
  oddTable,
  highTable,
  indexGap,
  sensitivity,
];
const [earlier, later] = [0.4, 0.6].map((share, i) =>
  wave(2022 + i, [
    topBox('concern_1', [row('Total', share), row(`Gen ${odd}`, share)]),
    gap([row('Total', share - 0.5), row('Gen Z', share - 0.3)]),
  ]),
) as [ReturnType<typeof wave>, ReturnType<typeof wave>];
const waves = { comparison: compareWaves(earlier, later), items: itemLabels(earlier, later) };
const oddContext: ExportContext = {
  ...context,
  summary: {
    ...context.summary,
    title: odd.repeat(3),
    items: (context.summary.items ?? []).map((item) => ({ ...item, label: odd + item.label })),
  },
};

const open = async (file: Blob) => openPackage(new Uint8Array(await file.arrayBuffer()));
const all = (document: Document, tag: string) => [...document.getElementsByTagName(tag)];
const numberOf = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(name));

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99), those that occur. */
const worksheet = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
];

describe.each([
  ['plain texts', context],
  ['texts that are hard to write', oddContext],
] as const)('a workbook with %s, as Excel checks it', async (_, given) => {
  const file = await open(await workbook(tables, given, waves));
  const book = file.xml('xl/workbook.xml');
  const sheets = file.paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));

  it('has a type for every part and a part for every relationship', () => {
    expect(packageFaults(file)).toEqual([]);
  });

  it('names every sheet once, in at most 31 characters, and leads its contents to them', () => {
    const names = all(book, 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
    expect(names).toHaveLength(sheets.length);
    expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(twice(all(book, 'sheet').map((sheet) => sheet.getAttribute('sheetId') ?? ''))).toEqual(
      [],
    );
    for (const name of names) {
      expect(name).toMatch(/^[^[\]/\\:*?']{1,31}$/);
    }
    const links = all(file.xml('xl/worksheets/sheet1.xml'), 'hyperlink');
    expect(links).toHaveLength(names.length - 1);
    for (const link of links)
      expect(names).toContain(link.getAttribute('location')?.replace(/^'|'!A1$/g, ''));
  });

  it('counts its strings, and its cells use strings and styles that exist, in order', () => {
    const strings = file.xml('xl/sharedStrings.xml');
    const table = strings.documentElement;
    const entries = all(strings, 'si').length;
    const styles = file.xml('xl/styles.xml');
    const formats = all(styles, 'cellXfs')[0];
    let used = 0;
    for (const path of sheets) {
      const sheet = file.xml(path);
      expect(orderFaults(sheet.documentElement, worksheet)).toEqual([]);
      const rows = all(sheet, 'row').map((line) => numberOf(line, 'r'));
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      for (const cell of all(sheet, 'c')) {
        expect(numberOf(cell, 's') || 0).toBeLessThan(formats?.children.length ?? 0);
        if (cell.getAttribute('t') === 's') {
          used += 1;
          expect(Number(cell.textContent)).toBeLessThan(entries);
        } else if (cell.textContent !== '') expect(Number(cell.textContent)).not.toBeNaN();
      }
      expect(all(sheet, 'f')).toEqual([]);
    }
    for (const [name, count] of [
      ['uniqueCount', entries],
      ['count', used],
    ] as const)
      if (table.hasAttribute(name)) expect(numberOf(table, name)).toBe(count);
    for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'])
      for (const element of all(styles, list))
        if (element.hasAttribute('count'))
          expect(numberOf(element, 'count')).toBe(element.children.length);
  });
});

describe.each([
  ['plain texts', context],
  ['texts that are hard to write', oddContext],
] as const)('a deck with %s, as PowerPoint checks it', async (_, given) => {
  const file = await open(await slideDeck(tables, given, waves));
  const charts = file.paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));

  it('has a type for every part and a part for every relationship', () => {
    expect(packageFaults(file)).toEqual([]);
  });

  it('lists every slide once, and no shape’s id twice on a slide', () => {
    const slides = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const listed = all(file.xml('ppt/presentation.xml'), 'p:sldId');
    expect(listed).toHaveLength(slides.length);
    for (const id of listed) expect(numberOf(id, 'id')).toBeGreaterThanOrEqual(256);
    expect(twice(listed.map((each) => each.getAttribute('id') ?? ''))).toEqual([]);
    for (const path of slides)
      expect(
        twice(all(file.xml(path), 'p:cNvPr').map((each) => each.getAttribute('id') ?? '')),
      ).toEqual([]);
  });

  it('has charts in the order of the schema, the figures of their workbooks, and their error bars', () => {
    expect(charts.length).toBeGreaterThan(5);
    for (const path of charts) expect(chartFaults(file, path)).toEqual([]);
    const whiskers = charts.map((path) => all(file.xml(path), 'c:errBars').length);
    expect(whiskers.filter((count) => count > 0).length).toBeGreaterThan(0);
  });
});
