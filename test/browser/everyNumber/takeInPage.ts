import type { Page } from 'playwright-core';
import type { Said, ShownChart, ShownPage, ShownTable } from './ShownPage';

/** Indices into `said`. */
interface RawTable {
  readonly columns: number[];
  readonly rows: number[][];
  readonly caption: number | undefined;
}
interface RawChart {
  readonly form: string;
  readonly title: number;
  readonly subtitle: number | undefined;
  readonly table: RawTable | undefined;
  readonly marks: { readonly name: number; readonly labels: number[] }[];
  readonly rows: number[];
  readonly ticks: number[];
  readonly words: number[];
  readonly summary: number | undefined;
}
interface RawPage {
  readonly said: { readonly text: string; readonly of: string }[];
  readonly charts: RawChart[];
  readonly tables: RawTable[];
}

/** Everything a page says once all that folds is open: texts, tables, marks of charts and what is written on them. */
export async function takeInPage(page: Page, path: string): Promise<ShownPage> {
  await openEverything(page);
  const raw = await page.evaluate(rawPage);
  const said: Said[] = raw.said.map((each) => ({ ...each }));
  const at = (i: number): Said => said[i] ?? { text: '', of: 'nothing' };
  const maybe = (i: number | undefined) => (i === undefined ? undefined : at(i));
  const table = ({ columns, rows, caption }: RawTable): ShownTable => ({
    columns: columns.map(at),
    rows: rows.map((row) => row.map(at)),
    caption: maybe(caption),
  });
  const charts = raw.charts.map(
    (chart): ShownChart => ({
      form: chart.form,
      title: at(chart.title),
      subtitle: maybe(chart.subtitle),
      table: table(chart.table ?? { columns: [], rows: [], caption: undefined }),
      marks: chart.marks.map(({ name, labels }) => ({ name: at(name), labels: labels.map(at) })),
      rows: chart.rows.map(at),
      ticks: chart.ticks.map(at),
      words: chart.words.map(at),
      summary: maybe(chart.summary),
    }),
  );
  return { path, said, charts, tables: raw.tables.map(table) };
}

/** Once nothing is being fetched or computed. */
export async function settled(page: Page): Promise<void> {
  // An embedded chart stands without a page's heading.
  await page.locator('h1, figure').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], [class*="skeleton" i]'),
  );
}

/** Opens every table, every folded question and every `details`. */
async function openEverything(page: Page): Promise<void> {
  await settled(page);
  // What is folded away is drawn once it is opened.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await settled(page);
  // Folded questions first: each holds a chart with a table of its own.
  for (const selector of [
    'main h3 button[aria-expanded="false"]',
    'figcaption button[aria-expanded="false"]',
  ]) {
    await page.evaluate((closed) => {
      for (const button of document.querySelectorAll<HTMLElement>(closed)) button.click();
    }, selector);
    await settled(page);
  }
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

/** Runs in the page. */
function rawPage(): RawPage {
  const said: { text: string; of: string }[] = [];
  const charts: RawChart[] = [];
  const tables: RawTable[] = [];
  const blocks = 'p,li,dl,table,figure,svg,h1,h2,h3,h4,h5,h6,div,section,ul,ol,details,form';
  const leaves = new Set(
    'H1 H2 H3 H4 H5 H6 P LI DT DD TD TH BUTTON SUMMARY OPTION LABEL CAPTION A'.split(' '),
  );

  function say(text: string, of: string): number {
    return said.push({ text, of }) - 1;
  }
  /** Texts of an element with a space between pieces, as they stand apart; words of another language run on. */
  function wordsOf(element: Node): string {
    let words = '';
    let ranOn = true;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent?.closest('style,title,desc')) continue;
      const runsOn = parent?.matches('span[lang], q, i, em') === true;
      words += `${runsOn || ranOn ? '' : ' '}${walker.currentNode.textContent ?? ''}`;
      ranOn = runsOn;
    }
    return words.replace(/\s+/g, ' ').trim();
  }
  function sayWords(element: Element, of = element.tagName.toLowerCase()): number {
    return say(wordsOf(element), of);
  }

  function tableOf(table: Element): RawTable {
    const named = document.getElementById(table.getAttribute('aria-labelledby') ?? '');
    const caption = table.querySelector('caption') ?? named;
    const heads = [...table.querySelectorAll('thead tr:last-child > *')];
    const rows = [...table.querySelectorAll('tbody tr')];
    return {
      caption: caption ? sayWords(caption) : undefined,
      columns: heads.map((cell) => sayWords(cell)),
      rows: rows.map((row) => [...row.children].map((cell) => sayWords(cell))),
    };
  }

  function chartOf(figure: Element, svg: Element): RawChart {
    const title = figure.querySelector('h2,h3,h4');
    const subtitle = figure.querySelector('[class*="subtitle"]');
    const table = figure.querySelector('table');
    const canvas = svg.closest('[aria-roledescription]');
    const marks = [...svg.querySelectorAll('[data-mark]')];
    const texts = [...svg.querySelectorAll('text')].filter((each) => !each.closest('[data-mark]'));
    const rowGroups = [...svg.querySelectorAll('g[aria-hidden="true"] > g')].filter(
      (group) =>
        !group.closest('[data-mark]') && group.querySelector('text') && !group.querySelector('g'),
    );
    const isTick = (text: Element) =>
      text.closest('.recharts-cartesian-axis-tick-label, .recharts-cartesian-axis-tick') !== null;
    return {
      form: svg.getAttribute('data-chart') ?? '',
      title: title ? sayWords(title) : say('', 'h3'),
      subtitle: subtitle ? sayWords(subtitle) : undefined,
      table: table ? tableOf(table) : undefined,
      marks: marks.map((mark) => ({
        name: say(mark.getAttribute('aria-label') ?? '', 'mark'),
        labels: [...mark.querySelectorAll('text')].map((text) => sayWords(text, 'label')),
      })),
      rows: rowGroups.map((group) => sayWords(group, 'row')),
      ticks: texts.filter(isTick).map((text) => sayWords(text, 'axis')),
      words: texts
        .filter((text) => !isTick(text) && !rowGroups.some((group) => group.contains(text)))
        .map((text) => sayWords(text, 'chart')),
      summary: canvas ? say(canvas.getAttribute('aria-label') ?? '', 'spoken') : undefined,
    };
  }

  function visit(element: Element): void {
    const svg = element.tagName === 'FIGURE' && element.querySelector('svg[data-chart]');
    if (svg) charts.push(chartOf(element, svg));
    if (element.tagName === 'TABLE') {
      // A chart's table was read with the chart.
      if (!element.closest('figure')?.querySelector('svg[data-chart]'))
        tables.push(tableOf(element));
      return;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim())
        say(child.textContent.replace(/\s+/g, ' ').trim(), element.tagName.toLowerCase());
      if (!(child instanceof Element) || child.closest('svg,style,script,[data-rac] select'))
        continue;
      if (svg && child.querySelector('svg[data-chart]')) continue;
      if (leaves.has(child.tagName) && !child.querySelector(blocks)) {
        const isOfChart =
          child.closest('figure')?.querySelector('svg[data-chart]') &&
          child.matches('h2, h3, h4, [class*="subtitle"]');
        if (!isOfChart) sayWords(child);
      } else visit(child);
    }
  }
  visit(document.querySelector('#root') ?? document.body);
  return { said, charts, tables };
}
