import type { EstimateRow } from '../../../src/results/document/Results';
import type { GapTable, QuadrantRow } from '../../../src/results/measures/gap/gapSchema';
import { catalogues } from '../../format/catalogues';
import { rowOf, shownOf } from './Document';
import { factOf } from './Expected';
import { count, type Fact, percent, plain, signed } from './numbers';
import { groupNamed, type Reader } from './Reader';
import type { Facts, Place, Rule } from './Sentence';
import type { ShownChart } from './ShownPage';
import { Template } from './Template';

/** The pair that a chart's subtitle names; the page's where it names none. */
export function pairOf(reader: Reader, chart: ShownChart | undefined): GapTable | undefined {
  const { document, locale, pair } = reader;
  const words = chart?.subtitle?.text ?? '';
  const named = (['pair-of-disclosing', 'pair-of'] as const)
    .map((key) => new Template(catalogues[locale].paradox[key]).read(words))
    .find((values) => values !== undefined);
  const concern = named ? document.itemNamed(named['concern'] ?? '')?.id : pair?.concern;
  const behavior = named ? document.itemNamed(named['behavior'] ?? '')?.id : pair?.behavior;
  return concern && behavior ? document.gap(concern, behavior) : undefined;
}

/** The margin that counts as no difference, in points. */
function marginOf(table: GapTable | undefined): Fact {
  return plain((table?.equivalenceMargin ?? 0) * 100, 0);
}

/** Sentences on one pair of concern and behavior, on the matrix, on the indices and on what stands out. */
export const gapRules: readonly Rule[] = [
  {
    messages: 'overview',
    keys: [
      ...['gap', 'reverse'].flatMap((side) =>
        ['observed', 'self-reported', 'willing'].map((kind) => `${side}-${kind}`),
      ),
      'even-alike',
      'even-open',
    ],
    facts: (_, { reader, chart }) => {
      const table = pairOf(reader, chart);
      const [gap, concerned, acting] = [table?.rows, table?.concerned, table?.acting].map((rows) =>
        shownOf(rowOf(rows, 'Total')),
      );
      if (!gap?.interval || !concerned || !acting) return undefined;
      const [low, high] = gap.interval;
      return {
        concerned: [percent(concerned.value, 0)],
        acting: [percent(acting.value, 0)],
        points: [plain(Math.abs(gap.value) * 100, 0)],
        margin: [plain((high - low) * 50, 0)],
        within: [marginOf(table)],
      };
    },
  },
  {
    messages: 'overview',
    keys: ['concern-works', 'concern-alike', 'concern-open', 'concern-reversed'],
    facts: (_, { reader, chart }) => {
      const table = pairOf(reader, chart);
      const risk = rowOf(table?.riskDifference, 'Total');
      const { inactiveGivenConcerned: concerned, inactiveGivenUnconcerned: unconcerned } =
        risk ?? {};
      if (typeof concerned !== 'number' || typeof unconcerned !== 'number') return undefined;
      return {
        concerned: [percent(concerned, 0)],
        unconcerned: [percent(unconcerned, 0)],
        within: [marginOf(table)],
      };
    },
  },
  {
    messages: 'overview',
    keys: ['pattern-same', 'pattern-both', 'pattern-concern', 'pattern-action'],
    facts: (values, { reader, chart }) => {
      const table = pairOf(reader, chart);
      return {
        ...highestAndLowest(reader, values, 'concern', table?.concerned),
        ...highestAndLowest(reader, values, 'action', table?.acting),
      };
    },
  },
  {
    messages: 'overview',
    keys: ['elsewhere', 'elsewhere-turns'],
    facts: (_, { reader: { document, pair } }) => {
      const gaps = (document.sensitivity(pair?.concern, pair?.behavior)?.rows ?? []).flatMap(
        (row) => (row.group === 'Total' ? (shownOf(row)?.value ?? []) : []),
      );
      return {
        low: [factOf(Math.min(...gaps), 'points')],
        high: [factOf(Math.max(...gaps), 'points')],
      };
    },
  },
  {
    messages: 'overview',
    keys: ['groups-alike'],
    facts: (_, { reader, chart }) => ({ points: [marginOf(pairOf(reader, chart))] }),
  },
  {
    messages: 'paradox',
    keys: ['share-alike', 'index-share-alike', 'index-alike'],
    facts: (_, { reader }) => ({
      points: [
        marginOf(reader.pair && reader.document.gap(reader.pair.concern, reader.pair.behavior)),
      ],
    }),
  },
  {
    messages: 'overview',
    keys: ['groups-differ'],
    facts: (values, { reader, chart }) =>
      twoGroups(reader, values, pairOf(reader, chart)?.rows, 'Points', (value) =>
        signed(value * 100, 0),
      ),
  },
  {
    messages: 'paradox',
    keys: ['index-apart'],
    facts: (values, { reader }) =>
      twoGroups(reader, values, reader.document.indexGap?.rows, 'Points', (value) =>
        signed(value, 0),
      ),
  },
  {
    messages: 'paradox',
    keys: ['share-apart', 'index-share-apart'],
    facts: (values, place) =>
      twoGroups(place.reader, values, paradoxical(place), 'Percent', (value) => percent(value, 0)),
  },
  {
    messages: 'paradox',
    keys: ['share-total', 'index-share-total'],
    facts: (_, place) => {
      const total = shownOf(rowOf(paradoxical(place), 'Total'));
      return total && { percent: [percent(total.value, 0)] };
    },
  },
  {
    messages: 'paradox',
    keys: ['matrix-finding'],
    facts: (_, { reader, chart }) => {
      const pairs = chart?.table.rows.flatMap(([concern]) =>
        chart.table.columns.slice(1).map(({ text }) => ({
          concern: reader.document.itemNamed(concern?.text ?? '')?.id ?? '',
          behavior: reader.document.itemNamed(text.replace(/ \([^()]*\)$/, ''))?.id ?? '',
        })),
      );
      const shown = (pairs ?? []).flatMap(({ concern, behavior }) => {
        const total = shownOf(rowOf(reader.document.gap(concern, behavior)?.rows, 'Total'));
        return total?.interval ? [total.interval] : [];
      });
      const negative = shown.filter(([, high]) => high < 0).length;
      return {
        total: [count(shown.length)],
        positive: [count(shown.filter(([low]) => low > 0).length)],
        negative: negative > 0 ? [count(negative)] : [],
      };
    },
  },
  {
    messages: 'paradox',
    keys: ['matrix-partial'],
    facts: (_, { reader: { document } }) => {
      const items = document.items.filter(({ top }) => top.length > 0);
      const of = (role: string) => items.filter((item) => item.role === role).length;
      return {
        shown: [count(document.gaps.length)],
        total: [count(of('concern') * of('behavior'))],
      };
    },
  },
  {
    messages: 'paradox',
    keys: ['strip-steady'],
    facts: (_, { reader, chart }) => {
      const ofIndex = isOfIndex(chart);
      const table = ofIndex
        ? reader.document.sensitivity()
        : reader.document.sensitivity(reader.pair?.concern, reader.pair?.behavior);
      const values = (table?.rows ?? []).flatMap((row) =>
        row.group === 'Total' ? (shownOf(row)?.value ?? []) : [],
      );
      const unit = ofIndex ? 'index-points' : 'points';
      return {
        low: [factOf(Math.min(...values), unit)],
        high: [factOf(Math.max(...values), unit)],
        count: [count(values.length)],
      };
    },
  },
  {
    messages: 'paradox',
    keys: ['index-subtitle'],
    facts: (_, { reader: { document } }) => ({
      concerns: [count(document.indexGap?.concernItems.length ?? 0)],
      behaviors: [count(document.indexGap?.behaviorItems.length ?? 0)],
    }),
  },
  {
    messages: 'paradox',
    keys: ['density-subtitle', 'index-quadrants-subtitle'],
    facts: (_, { reader: { document } }) => ({
      concern: [count(document.indexGap?.thresholds.concern ?? 0)],
      behavior: [count(document.indexGap?.thresholds.behavior ?? 0)],
    }),
  },
  {
    messages: 'paradox',
    keys: ['reliability-low', 'reliability-fine'],
    // METHODS: "warn below 0.60".
    facts: () => ({ limit: [plain(0.6, 2)] }),
  },
  {
    messages: 'findings',
    keys: ['gap'],
    facts: (values, { reader }) => {
      const [concern, behavior] = [values['concern'], values['behavior']].map((label) =>
        reader.document.itemNamed(label ?? ''),
      );
      const table = concern && behavior && reader.document.gap(concern.id, behavior.id);
      const ends = twoGroups(reader, values, table?.rows, 'Points', (value) =>
        signed(value * 100, 0),
      );
      return ends && { ...ends, ...difference(reader, values, table?.contrasts) };
    },
  },
  {
    messages: 'findings',
    keys: ['item'],
    facts: (values, { reader }) => {
      const item = reader.document.itemNamed(values['label'] ?? '');
      const table = item && reader.document.topBox(item.id);
      const ends = twoGroups(reader, values, table?.rows, 'Percent', (value) => percent(value, 0));
      return ends && { ...ends, ...difference(reader, values, table?.contrasts) };
    },
  },
  {
    messages: 'findings',
    keys: ['considered', 'none'],
    facts: (_, { reader: { document } }) => {
      const demographic = new Set(
        document.items.filter(({ role }) => role === 'demographic').map(({ id }) => id),
      );
      const tables = [
        ...document.topBoxes.filter(({ item, net }) => !demographic.has(item) && net === undefined),
        ...document.declaredGaps,
      ];
      const compared = tables.flatMap(({ rows, contrasts }) => {
        const isShown = (group: string) => shownOf(rowOf(rows, group)) !== undefined;
        return contrasts.filter(({ a, b, p }) => p !== null && isShown(a) && isShown(b));
      });
      return { comparisons: [count(compared.length)] };
    },
  },
];

/** Whether a chart is of the indices rather than of one pair. */
export function isOfIndex(chart: ShownChart | undefined): boolean {
  const words = [...(chart?.words ?? []), ...(chart?.subtitle ? [chart.subtitle] : [])];
  return words.some(({ text }) => /\bind(ex|ices|ice|ici)\b/i.test(text));
}

function paradoxical({ reader, chart }: Place): readonly QuadrantRow[] {
  const table = isOfIndex(chart) ? reader.document.indexGap : pairOf(reader, chart);
  return (table?.quadrants ?? []).filter(({ quadrant }) => quadrant === 'paradoxical');
}

/** The shares of the groups that a sentence names as the highest and the lowest, which they must be. */
function highestAndLowest(
  reader: Reader,
  values: Readonly<Record<string, string>>,
  part: 'concern' | 'action',
  rows: readonly EstimateRow[] = [],
): Facts {
  if (values[`${part}High`] === undefined) return {};
  // Where both parts name the same groups they are named once.
  const [most = '', least = ''] = ['Most', 'Least'].map(
    (end) => values[`${part}${end}`] ?? values[`concern${end}`],
  );
  const shares = rows.flatMap((row) => (row.group === 'Total' ? [] : (shownOf(row)?.value ?? [])));
  const [high, low] = [most, least].map((name) =>
    shownOf(rowOf(rows, groupNamed(reader, name) ?? '')),
  );
  reader.ledger.expect(high?.value === Math.max(...shares), `${most} is not the highest`);
  reader.ledger.expect(low?.value === Math.min(...shares), `${least} is not the lowest`);
  if (!high || !low) return {};
  return {
    [`${part}High`]: [percent(high.value, 0)],
    [`${part}Low`]: [percent(low.value, 0)],
  };
}

/** The figures of the two groups that a sentence names. */
function twoGroups(
  reader: Reader,
  { higher = '', lower = '' }: Readonly<Record<string, string>>,
  rows: readonly EstimateRow[] | undefined,
  suffix: 'Points' | 'Percent' | 'Figure',
  write: (value: number) => Fact,
): Facts | undefined {
  const [high, low] = [higher, lower].map((name) =>
    shownOf(rowOf(rows, groupNamed(reader, name) ?? '')),
  );
  if (!high || !low) return undefined;
  reader.ledger.expect(high.value > low.value, `${higher} is not above ${lower}`);
  return { [`higher${suffix}`]: [write(high.value)], [`lower${suffix}`]: [write(low.value)] };
}

/** The difference of the two with its interval, as the document has it the one way round or the other. */
function difference(
  reader: Reader,
  { higher = '', lower = '' }: Readonly<Record<string, string>>,
  contrasts: GapTable['contrasts'] = [],
): Facts {
  const [high, low] = [higher, lower].map((name) => groupNamed(reader, name));
  const found = contrasts.find(
    ({ a, b }) => (a === high && b === low) || (a === low && b === high),
  );
  const [from = 0, to = 0] = found?.interval ?? [];
  const [start, end] = found?.a === high ? [from, to] : [-to, -from];
  return {
    points: [plain(Math.abs(found?.difference ?? 0) * 100, 0)],
    low: [plain(start * 100, 0)],
    high: [plain(end * 100, 0)],
  };
}
