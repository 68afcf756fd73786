import benchmarks from '../../../data/benchmarks.json';
import { catalogues } from '../../format/catalogues';
import { baseOf, rowOf, shownOf } from './Document';
import { base, cells, type ExpectedChart, mark } from './Expected';
import { count, type Fact, isShownAs, numbersIn, percent, plain } from './numbers';
import { groupNamed, type Reader } from './Reader';
import type { Rule } from './Sentence';
import type { ShownChart, ShownPage } from './ShownPage';
import { Template } from './Template';

type Published = (typeof benchmarks)[number];

/** Names that stand on the benchmarks page: what publishers say, of whom, and what they counted. */
export const publishedNames: readonly string[] = [
  ...new Set(
    benchmarks.flatMap((each) => [
      each.statement,
      each.population,
      each.cutPoint ?? '',
      'note' in each ? (each.note ?? '') : '',
      'question' in each ? (each.question ?? '') : '',
      each.publisher,
    ]),
  ),
]
  .filter((name) => /\d/.test(name))
  .sort((a, b) => b.length - a.length);

/** The survey's own share, then published ones as `data/benchmarks.json` has them. */
export function expectedBenchmarks(reader: Reader, chart: ShownChart): ExpectedChart {
  const rows = chart.table.rows.map(([header, origin, kind]) => {
    const label = header?.text ?? '';
    const origins = origin?.text ?? '';
    const name = [label, origins, kind?.text ?? ''].filter(Boolean).join(', ');
    return { label, origins, name, ...rowFacts(reader, chart, label, origins) };
  });
  return {
    table: new Map(
      rows.map(({ label, origins, cells: facts }) => [`${label} | ${origins}`, facts]),
    ),
    marks: new Map(rows.map(({ name, mark: expected }) => [name, expected])),
    rows: rows.map(({ beside }) => beside),
  };
}

function rowFacts(reader: Reader, chart: ShownChart, label: string, origin: string) {
  if (origin === '') {
    const row = ownRow(reader, chart, label);
    const [figure = [], interval = []] = cells(row, 'percent');
    return {
      cells: [base(baseOf(row)), figure, interval],
      mark: mark(row, 'percent'),
      beside: base(baseOf(row)),
    };
  }
  const published = publishedAs(reader, label, origin);
  reader.ledger.expect(
    published !== undefined,
    `benchmarks: “${label}”, ${origin}, is not published`,
  );
  const n = published?.n ?? undefined;
  const value = published ? [percent(published.value / 100, 0)] : [];
  return {
    cells: [base(n), published ? [percent(published.value / 100, 1)] : [], []],
    mark: { spoken: [...value, ...base(n)], written: value[0] },
    beside: [...(published ? [plain(published.year, 0)] : []), ...base(n)],
  };
}

function publishedAs({ locale }: Reader, label: string, origin: string): Published | undefined {
  const said = (['leaders-label', 'consumers-label'] as const)
    .map((key) => new Template(catalogues[locale].benchmarks[key]).read(label)?.['statement'])
    .find((statement) => statement !== undefined);
  const statement = (said ?? label).replace(/…$/, '');
  return benchmarks.find(
    (each) =>
      each.statement.startsWith(statement) &&
      origin === `${each.publisher}, ${each.year}, ${each.population}`,
  );
}

/** The survey's own figure: of everybody, of a group that is named, or of the item that is. */
function ownRow(reader: Reader, chart: ShownChart, label: string) {
  const messages = catalogues[reader.locale].benchmarks;
  const { document } = reader;
  const own = document.itemNamed(label);
  if (own) return rowOf(document.topBox(own.id)?.rows, 'Total');
  const group = new Template(messages['own-group']).read(label)?.['group'];
  const item = document.itemNamed(titleLabel(reader, chart));
  return rowOf(
    item && document.topBox(item.id)?.rows,
    group === undefined ? 'Total' : (groupNamed(reader, group) ?? ''),
  );
}

function titleLabel({ locale }: Reader, { title }: ShownChart): string {
  return (
    (['in-line', 'above', 'below', 'context', 'own-hidden'] as const)
      .map((key) => new Template(catalogues[locale].benchmarks[key]).read(title.text)?.['label'])
      .find((label) => label !== undefined) ?? ''
  );
}

const publishedRows = (chart: ShownChart | undefined) =>
  (chart?.table.rows ?? []).filter(([, origin]) => origin?.text !== '');

/** Sentences on published figures beside the survey's own. */
export const benchmarkRules: readonly Rule[] = [
  {
    messages: 'benchmarks',
    keys: ['in-line', 'above', 'below', 'context', 'own-hidden'],
    facts: (values, { reader, chart }) => {
      const item = reader.document.itemNamed(values['label'] ?? '');
      const own = shownOf(rowOf(item && reader.document.topBox(item.id)?.rows, 'Total'));
      const nearest = benchmarks.find(
        ({ publisher, year }) =>
          `${publisher} ${year}` === `${values['publisher']} ${values['year']}`,
      );
      const said = values['published'];
      const known = publishedRows(chart).flatMap(
        ([header, origin]) => publishedAs(reader, header?.text ?? '', origin?.text ?? '') ?? [],
      );
      const quoted = known.find(
        (each) => each.publisher === values['publisher'] && String(each.year) === values['year'],
      );
      if (said !== undefined && (!nearest || !quoted)) return undefined;
      return {
        ...(own && { own: [percent(own.value, 0)] }),
        count: [count(known.length)],
        ...(quoted && {
          published: [percent(quoted.value / 100, 0)],
          year: [plain(quoted.year, 0)],
        }),
      };
    },
  },
  {
    messages: 'benchmarks',
    keys: ['leaders-finding'],
    facts: ({ leadersSay = '', consumersSay = '' }) => {
      const [leaders, consumers] = [leadersSay, consumersSay].map((words) =>
        benchmarks.find(({ statement }) => statement.startsWith(words.replace(/…$/, ''))),
      );
      if (!leaders || !consumers) return undefined;
      return {
        leadersPercent: [percent(leaders.value / 100, 0)],
        consumersPercent: [percent(consumers.value / 100, 0)],
      };
    },
  },
];

/** Every figure under "Sources": its share, its year and its base, and how many there are. */
export function readSources({ ledger, locale }: Reader, { said }: ShownPage): void {
  const template = new Template(catalogues[locale].benchmarks.said);
  for (const [i, each] of said.entries()) {
    const values = template.read(each.text);
    const origin = said[i + 1];
    if (values && origin && each.of === 'p') {
      const published = benchmarks.find(
        (known) =>
          known.statement === values['statement'] &&
          origin.text.startsWith(`${known.publisher} ${known.year} · ${known.population} · `) &&
          (known.n === null ||
            / n ([\d.,]+) /.exec(origin.text)?.[1]?.replaceAll(/\D/g, '') === String(known.n)) &&
          numbersIn(values['percent'] ?? '', locale).every((shown) =>
            isShownAs(shareOf(known), shown),
          ),
      );
      ledger.expect(published !== undefined, `not published: “${each.text}”, “${origin.text}”`);
      if (!published) continue;
      ledger.compareIn(each, values['percent'] ?? '', [shareOf(published)], 'published figure');
      const facts = [plain(published.year, 0), ...base(published.n)];
      ledger.compare(origin, facts, 'origin of a published figure');
    }
    // Said above its figures: compared with how many followed the one before.
    if (each.of === 'summary' && /\(\d+ \p{L}+\)$/u.test(each.text)) {
      const from = said.slice(i + 1);
      const next = from.findIndex(
        ({ of, text }) => /^(summary|h[1-4])$/.test(of) && /\S/.test(text),
      );
      const following = from.slice(0, next < 0 ? undefined : next);
      const figures = following.filter(({ of, text }) => of === 'p' && template.read(text));
      ledger.compare(each, [count(figures.length)], 'how many sources');
    }
  }
}

function shareOf({ value }: Published): Fact {
  return percent(value / 100, Number.isInteger(value) ? 0 : 1);
}
