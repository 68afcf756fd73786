// @vitest-environment jsdom
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { chartMethod } from '../../src/charts/frame/chartMethod';
import { chartClipboard, chartFile } from '../../src/export/chart/chartFiles';
import { tableCsv } from '../../src/export/csv/tableCsv';
import type { ExportContext } from '../../src/export/ExportContext';
import { changesFoot } from '../../src/export/facts/changesFacts';
import { rScript } from '../../src/export/rScript/rScript';
import { scriptHead } from '../../src/export/rScript/scriptHead';
import { slideDeck } from '../../src/export/slides/slideDeck';
import { changesTable } from '../../src/export/tables/changesTable';
import { workbook } from '../../src/export/workbook/workbook';
import type { ResultTable } from '../../src/results/measures/Measures';
import { compareWaves } from '../../src/results/waves/compareWaves';
import { itemLabels } from '../../src/results/waves/itemLabels';
import { distributionTable, highTable } from '../charts/itemTables';
import { gapTable } from '../charts/tables';
import { row, topBox, wave } from '../results/waves/waveFixtures';
import { officeParts, context as plain } from './exported';
import { fileFacts, scriptFacts } from './scriptFacts';

const filters = gapTable.filters ?? [];
const disclosure = { minCell: 10, zeroIsSmall: false, withheldCells: 3, epsilon: 2 };
const privacy = { epsilon: 0.125, noiseSd: 11.3 };
const tested = { filters, privacy, correction: 'holm', confidence: 0.95 } as const;
const tables: readonly ResultTable[] = [
  { ...gapTable, ...tested },
  { ...distributionTable, ...tested },
  { ...highTable, ...tested },
];
const view = { by: 'generation', filters };
const waveOf = (year: number, share: number) =>
  wave(year, [topBox('concern_1', [row('Total', share), row('Gen Z', share)], { filters })], {
    disclosure,
  });
const [earlier, later] = [waveOf(2022, 0.4), waveOf(2024, 0.6)];
const waves = {
  comparison: compareWaves(earlier, later, { view }),
  items: itemLabels(earlier, later),
};

/** What must be readable of every export alone. */
const expected = {
  en: {
    filters: /Italy, Spain/,
    base: /Base: respondents who answered/,
    level: /95%/,
    correction: /Holm/,
    version: /Divario 9\.8\.7/,
    policy: /fewer than 10 respondents are withheld/,
    budget: /ε = 2 for the whole release/,
  },
  it: {
    filters: /Italy, Spain/,
    base: /Base: chi ha risposto/,
    level: /95%/,
    correction: /Holm/,
    version: /Divario 9\.8\.7/,
    policy: /meno di 10 rispondenti sono nascoste/,
    budget: /ε = 2 per l’intera pubblicazione/,
  },
} as const;

function expectFacts(text: string, locale: 'en' | 'it', study = /Consumer trust 2024/): void {
  expect(text).toMatch(study);
  for (const fact of Object.values(expected[locale])) expect(text).toMatch(fact);
}

describe.each(['en', 'it'] as const)(
  'in %s, study, filters, base, level, correction, version, policy and noise are told by',
  (locale) => {
    const context: ExportContext = {
      ...plain,
      locale,
      summary: { ...plain.summary, disclosure },
    };
    const [table] = tables as readonly [ResultTable];
    const chart = {
      tables: [table],
      title: 'A finding',
      method: chartMethod(table, context.summary, locale),
      content: { caption: 'A finding', columns: ['Group'], rows: [] },
    };
    const figure = document.createElement('figure');
    figure.getBoundingClientRect = () => ({ left: 0, top: 0, width: 900, height: 600 }) as DOMRect;

    it('a chart’s drawing (and its image, drawn from it)', async () => {
      const { content } = await chartFile('svg', chart, figure, context);
      const svg = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
      expectFacts(wordsOf(svg, 'desc, text'), locale);
    });

    it('a chart’s copied table, as text and as markup', () => {
      const { text, html } = chartClipboard(chart, context);
      expectFacts(text, locale);
      expectFacts(
        new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '',
        locale,
      );
    });

    it('a chart’s figures', async () => {
      const { content } = await chartFile('csv', chart, figure, context);
      const csv = await content.text();
      expectFacts(factLines(csv), locale);
      expect(csv).toMatch(/11[.,]3;.*ε = 0[.,]125/);
    });

    it('every sheet of a workbook', async () => {
      const parts = await officeParts(await workbook(tables, context, waves));
      const texts = [...(parts.get('xl/sharedStrings.xml')?.querySelectorAll('si') ?? [])].map(
        (each) => each.textContent ?? '',
      );
      const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
      expect(sheets).toHaveLength(1 + tables.length + waves.comparison.changes.length);
      for (const [, sheet] of sheets) {
        const rows = [...sheet.querySelectorAll('row')].map((line) =>
          [...line.querySelectorAll('c')]
            .map((cell) => {
              const value = cell.querySelector('v, t')?.textContent ?? '';
              return cell.getAttribute('t') === 's' ? texts[Number(value)] : value;
            })
            .join(': '),
        );
        expectFacts(rows.join('\n'), locale, /Consumer trust 2024|Trust 2022[\s\S]*Trust 2024/);
      }
    });

    it('every slide of a deck', async () => {
      const parts = await officeParts(await slideDeck(tables, context, waves));
      const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
      expect(slides.length).toBeGreaterThan(5);
      for (const [, slide] of slides) {
        const cells = [...slide.querySelectorAll('tc')].map(
          (cell) => cell.textContent?.trim() ?? '',
        );
        const words = cells.length > 0 ? pairsOf(cells) : (slide.documentElement.textContent ?? '');
        expectFacts(words, locale, /Consumer trust 2024|Trust 2022[\s\S]*Trust 2024/);
      }
    });

    it('a chart of changes, its figures and its table', () => {
      const method = waves.comparison.later.title;
      const csv = tableCsv([
        changesTable(waves.comparison.changes, { title: 'Change', method, ...waves }, context),
      ]);
      expectFacts(factLines(csv), locale, /Trust 2022[\s\S]*Trust 2024/);
      expectFacts(changesFoot(waves.comparison, context), locale, /Trust 2022[\s\S]*Trust 2024/);
    });

    it('an R script, in comments at its head', () => {
      const script = rScript(fileFacts, scriptFacts, scriptHead(view, context));
      const head = script.split('\n').filter((line) => line.startsWith('#'));
      expectFacts(head.join(' ').replace(/ # /g, ' '), locale);
    });
  },
);

function wordsOf(document: Document, selector: string): string {
  return [...document.querySelectorAll(selector)].map((each) => each.textContent).join(' ');
}

/** A file's lines of two cells as `term: text`. */
function factLines(csv: string): string {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''))
    .data.map((cells) => cells.join(': '))
    .join('\n');
}

function pairsOf(cells: readonly string[]): string {
  return cells.map((cell, i) => (i % 2 === 0 ? `${cell}: ` : `${cell}\n`)).join('');
}
