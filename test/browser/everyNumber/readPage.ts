import manifest from '../../../package.json';
import type { Locale } from '../../../src/format/Locale';
import { catalogues } from '../../format/catalogues';
import { benchmarkRules, readSources } from './benchmarks';
import { fixedSentences } from './catalogue';
import { rowOf } from './Document';
import { base, figure } from './Expected';
import { factRules } from './factRules';
import { gapRules } from './gapSentences';
import { itemRules } from './itemSentences';
import { numbersIn, percent, plain, pValue } from './numbers';
import { readTables } from './otherTables';
import type { Reader } from './Reader';
import { readCharts } from './readCharts';
import { readFacts } from './readFacts';
import { type Rule, readSentence } from './Sentence';
import type { Said, ShownChart, ShownPage } from './ShownPage';
import { Template } from './Template';

const rules: readonly Rule[] = [...gapRules, ...itemRules, ...benchmarkRules, ...factRules];

/** Compares every number that a page says with the document; what nobody accounts for is wrong too. */
export function readPage(reader: Reader, page: ShownPage): void {
  readCharts(reader, page);
  readTables(reader, page);
  readFacts(reader, page);
  readSources(reader, page);
  const fixed = fixedSentences(reader.locale);
  const levels = new Set(reader.document.items.flatMap(({ levels: all }) => all));
  const chartOf = chartsOf(page);
  for (const said of page.said) {
    if (said.by !== undefined || numbersIn(said.text, reader.locale).length === 0) continue;
    const chart = chartOf.get(said);
    if (readSentence(said, rules, { reader, chart })) continue;
    if (readSpecial(reader, said, chart, page)) continue;
    if (isConstant(reader, said, fixed)) continue;
    const rest = numbersIn(reader.ledger.withoutNames(said.text), reader.locale).filter(
      // A level that is a number by name: `8`, or `7 < 8` in the codebook.
      ({ text }) => !levels.has(text.replace(/^<\s?/, '')),
    );
    said.by = 'names of the codebook';
    reader.ledger.expect(
      rest.length === 0,
      `nobody accounts for “${rest.map(({ text }) => text).join('”, “')}” in <${said.of}> “${said.text}”`,
    );
  }
}

/** Which chart a text belongs to: its own words, and what follows until the next chart. */
function chartsOf({ said, charts }: ShownPage): ReadonlyMap<Said, ShownChart> {
  const starts = new Map(charts.map((chart) => [chart.title, chart]));
  const found = new Map<Said, ShownChart>();
  let current: ShownChart | undefined;
  for (const each of said) {
    current = starts.get(each) ?? current;
    if (current) found.set(each, current);
  }
  return found;
}

/** Texts that are made of more than one message, or of a figure beside a name. */
function readSpecial(
  reader: Reader,
  said: Said,
  chart: ShownChart | undefined,
  page: ShownPage,
): boolean {
  const { ledger, locale, document } = reader;
  const confidence = new Template(`{before}${catalogues[locale].charts.confidence}{after}`);
  if (confidence.read(said.text)) {
    ledger.compare(said, [percent(0.95, 0)], 'line under a chart');
    return true;
  }
  // What this browser keeps is told by file, size and day: nothing of the answers.
  const { open, forget } = catalogues[locale].kept;
  if (said.of === 'li' && new Template(`${open}{about}${forget}`).read(said.text)) return true;
  if (testOf(reader, said, page)) return true;
  // A question to open, with the share of all respondents in its top box.
  const label = said.text.replace(/ ?[\d.,]+\s?%$/, '');
  const item = /^(button|h3)$/.test(said.of) ? document.itemNamed(label) : undefined;
  if (item && label !== said.text) {
    const share = figure(rowOf(document.topBox(item.id)?.rows, 'Total'), 'percent').slice(0, 1);
    ledger.compareIn(said, said.text.slice(label.length), share, `share of ${item.id}`);
    return true;
  }
  if (chart?.form === 'density' && [...chart.words, ...chart.rows].includes(said))
    return readDensity(reader, said);
  if (page.path === '/playbook') return readStrategy(reader, said, page);
  return false;
}

/** The test of a whole crosstab. */
function testOf({ document, locale, ledger }: Reader, said: Said, page: ShownPage): boolean {
  const words = catalogues[locale].crosstab;
  const sentence = (['differs', 'not-differs', 'test-unknown'] as const)
    .map((key) => new Template(words[key]).read(said.text))
    .find((values) => values !== undefined);
  if (!sentence) return false;
  const captions = page.tables.flatMap(({ caption }) => caption?.text ?? []);
  const item = captions.map((caption) => document.itemNamed(caption)).find(Boolean);
  const association = document.distribution(item?.id ?? '')?.association;
  const facts = !association
    ? []
    : association.test === 'rao-scott'
      ? [
          ...[association.ndf, association.ddf].map((df) => plain(df ?? 0, 1)),
          plain(association.F ?? 0, 2),
          pValue(association.p ?? 1),
        ]
      : [plain(association.df ?? 0, 0), plain(association.X2 ?? 0, 2), pValue(association.p ?? 1)];
  ledger.compare(said, facts, 'test of a crosstab');
  return true;
}

/** The scale of the density and the key to its shades. */
function readDensity({ document, ledger }: Reader, said: Said): boolean {
  if (/^(0|25|50|75|100)( \1)?$/.test(said.text)) {
    said.by = 'axis';
    return true;
  }
  const index = document.indexGap;
  const greatest = Math.max(0, ...(index?.density ?? []).map((share) => share ?? 0));
  ledger.compare(
    said,
    [percent(greatest, 1), ...base(rowOf(index?.rows, 'Total')?.n)],
    'key of the density',
  );
  return true;
}

/** How many questions speak to a strategy: as many as are told or ranked until the next. */
function readStrategy({ ledger, locale }: Reader, said: Said, page: ShownPage): boolean {
  const words = catalogues[locale].playbook;
  if (said.of === 'h2' && /^[1-6] /.test(said.text)) {
    said.by = 'place of a strategy';
    return true;
  }
  if (!said.text.startsWith(words.strength)) return false;
  const from = page.said.indexOf(said);
  const to = page.said.findIndex((each, i) => i > from && each.text.startsWith(words.strength));
  const section = page.said.slice(from, to < 0 ? undefined : to);
  const told = section.filter(({ of, text }) => of === 'li' && /^[“«]/.test(text)).length;
  const ranked = page.charts
    .filter(({ title }) => section.includes(title))
    .reduce((sum, { table }) => sum + table.rows.length, 0);
  ledger.compare(said, [plain(told + ranked, 0)], 'questions of a strategy');
  return true;
}

/** Numbers that are no figure of a study: stated here, each kind by what it is. */
function isConstant({ document, locale }: Reader, said: Said, fixed: ReadonlySet<string>): boolean {
  const kinds: readonly (readonly [kind: string, is: boolean])[] = [
    ['sentences of the catalogue with nothing filled in', isFixed(said.text, fixed, locale)],
    [
      'piece of a name that a key wraps',
      said.of === 'chart' && document.names.some((name) => ` ${name} `.includes(` ${said.text} `)),
    ],
    ['version of the program', said.text.includes(manifest.version)],
    ['thresholds to choose from', /^[1-9]0( [1-9]0)*$/.test(said.text)],
    [
      'how many figures the report leaves to another page',
      ending(catalogues[locale].exporting['benchmarks-left'], said.text),
    ],
    [
      'how many published figures stand alone',
      ending(catalogues[locale].benchmarks['alone-lead'], said.text),
    ],
    ['threshold chosen, on its button', said.of === 'button' && /^[1-9]0\b/.test(said.text)],
  ];
  const found = kinds.find(([, is]) => is);
  if (found) said.by = `${locale}: ${found[0]}`;
  return found !== undefined;
}

/** Whether a text has no numbers but those of sentences that are always the same. */
function isFixed(text: string, fixed: ReadonlySet<string>, locale: Locale): boolean {
  if (fixed.has(text)) return true;
  let rest = text;
  for (const sentence of fixed) rest = rest.replaceAll(sentence, '');
  return rest !== text && numbersIn(rest, locale).length === 0;
}

/** Whether a text is one of a plural's forms, which begin with their number. */
function ending(plural: string, text: string): boolean {
  const forms = [...plural.matchAll(/\{# ([^}]*)\}/g)].map(([, form]) => form ?? '');
  const tail = plural.slice(plural.lastIndexOf('}') + 1);
  const rest = text.replace(/^\d+ /, '');
  return forms.some((form) => rest === `${form}${tail}`);
}
