import type { TopBoxTable } from '../../../src/results/measures/topBox/topBoxSchema';
import { catalogues } from '../../format/catalogues';
import { baseOf, rowOf, shownOf } from './Document';
import { base, figure } from './Expected';
import { countedIn, shareOf } from './itemCharts';
import { count, type Fact, percent, plain, pValue, signed } from './numbers';
import { groupNamed, type Reader } from './Reader';
import { rankedBy } from './ranked';
import type { Facts, Place, Rule } from './Sentence';
import type { ShownChart } from './ShownPage';

type Values = Readonly<Record<string, string>>;

/** Sentences on one question, on two groups, on rankings and strategies. */
export const itemRules: readonly Rule[] = [
  ...(
    [
      { messages: 'comparisons', keys: ['difference-real', 'difference-alike', 'difference-open'] },
      {
        messages: 'personalization',
        keys: ['creepiest-real', 'creepiest-alike', 'creepiest-open'],
      },
    ] as const
  ).map((of) => ({
    ...of,
    facts: (values: Values, { reader, chart }: Place) => {
      const ranked = chart && rankedBy(reader, chart);
      const [a, b] = ['a', 'b'].map((name) => groupNamed(reader, values[name] ?? ''));
      const label = labelIn(chart, values['label'] ?? '');
      if (!ranked || !a || !b) return undefined;
      const [one, other] = [a, b].map((group) => shownOf(shareOf(reader, ranked, label, group)));
      const contrast = contrastOf(reader, chart, label, a, b);
      if (!one || !other || !contrast) return undefined;
      const [low, high] = contrast.interval;
      return {
        aFigure: [percent(one.value, 0)],
        bFigure: [percent(other.value, 0)],
        difference: [signed(contrast.difference * 100, 0)],
        interval: [signed(low * 100, 0), signed(high * 100, 0)],
        p: [pValue(contrast.p)],
        points: [plain(5, 0)],
      };
    },
  })),
  {
    messages: 'personalization',
    keys: ['tactics-low', 'tactics-top', 'appeal', 'sharing', 'leaving', 'options'].flatMap(
      (key) => [key, `${key}-tied`],
    ),
    facts: (values, { reader, chart }) => {
      const ranked = chart && rankedBy(reader, chart);
      const group = groupNamed(reader, values['group'] ?? '');
      if (!ranked || !group) return undefined;
      const first = shownOf(shareOf(reader, ranked, labelIn(chart, values['label'] ?? ''), group));
      const shares = chart.table.rows.flatMap(([header]) => {
        const shown = shownOf(shareOf(reader, ranked, header?.text ?? '', group));
        return shown ? [shown.value] : [];
      });
      reader.ledger.expect(
        first !== undefined && shares.every((value, i) => value <= (shares[i - 1] ?? 1)),
        `“${chart.title.text}”: not ranked highest first`,
      );
      return first && { percent: [percent(first.value, 0)] };
    },
  },
  {
    messages: 'personalization',
    keys: ['close-behind'],
    facts: (_, { chart, reader }) => {
      const rows = chart?.table.rows ?? [];
      const ranked = chart && rankedBy(reader, chart);
      const group = chart && groupNamed(reader, chart.table.columns[2]?.text ?? '');
      if (!ranked || !group) return undefined;
      const shown = rows.flatMap(
        ([header]) => shownOf(shareOf(reader, ranked, header?.text ?? '', group)) ?? [],
      );
      const least = shown[0]?.interval?.[0] ?? 1;
      const close = shown.slice(1).filter(({ interval }) => (interval?.[1] ?? 0) >= least);
      return { more: close.length > 2 ? [count(close.length - 2)] : [] };
    },
  },
  {
    messages: 'playbook',
    keys: ['ranked-data-type', 'ranked-tactic', 'ranked-other'],
    facts: (values, { chart, reader }) => {
      const headers = chart?.table.rows.map(([header]) => header?.text ?? '') ?? [];
      const [most, least] = [headers[0], headers.at(-1)].map((label) =>
        shownOf(shareOf(reader, { of: 'top-box' }, label ?? '', 'Total')),
      );
      const isNamed =
        headers[0]?.endsWith(unclipped(values['most'])) ||
        headers[0]?.startsWith(unclipped(values['most']));
      if (!most || !least || !isNamed) return undefined;
      return { mostPercent: [percent(most.value, 0)], leastPercent: [percent(least.value, 0)] };
    },
  },
  {
    messages: 'playbook',
    keys: ['widest-of'],
    facts: (values, { chart, reader }) => {
      const named = reader.document.itemNamed(values['label'] ?? '');
      const widths = (chart?.table.rows ?? []).map(([header]) => {
        const item = reader.document.itemNamed(header?.text ?? '');
        const table = item && reader.document.topBox(item.id);
        return { id: item?.id, width: table ? widest(table) : 0 };
      });
      const [first] = widths.toSorted((a, b) => b.width - a.width);
      reader.ledger.expect(first?.id === named?.id, `“${values['label']}” does not differ most`);
      return { difference: apart(reader, named?.id, values['difference'] ?? '') };
    },
  },
  {
    messages: 'playbook',
    keys: ['contrast'],
    facts: ({ one = '', other = '' }, { reader }) => {
      const [first, second] = [one, other].map((label) =>
        shownOf(shareOf(reader, { of: 'top-box' }, label, 'Total')),
      );
      if (!first || !second) return undefined;
      return { onePercent: [percent(first.value, 0)], otherPercent: [percent(second.value, 0)] };
    },
  },
  {
    messages: 'playbook',
    keys: ['item-shown'],
    followed: true,
    facts: ({ label = '', followed = '' }, { reader }) => {
      const item = reader.document.itemNamed(label);
      const total = rowOf(item && reader.document.topBox(item.id)?.rows, 'Total');
      const [share, ...interval] = figure(total, 'percent');
      if (!share) return undefined;
      const groups = apart(reader, item?.id, followed);
      reader.ledger.expect(groups.length === 0 || groups.length === 2, `“${followed}”`);
      return {
        percent: [share],
        interval,
        count: base(baseOf(total)),
        followed: groups,
      };
    },
  },
  {
    messages: 'playbook',
    keys: ['rules-moderate', 'rules-strong'],
    // The rules of the strength marks, as METHODS' readers know them: of respondents and points, not of this survey.
    facts: (_, __, key): Facts =>
      key === 'rules-moderate'
        ? { items: [count(2)], base: [count(100)], width: [count(10)] }
        : { items: [count(3)], base: [count(300)] },
  },
  {
    messages: 'attitudes',
    keys: ['balance-importance', 'balance-appetite'],
    facts: (values, { reader, chart }, key) => {
      const labels = [...new Set((chart?.table.rows ?? []).map(([header]) => header?.text ?? ''))];
      const item = reader.document.itemNamed(labels[key === 'balance-importance' ? 0 : 1] ?? '');
      const rows = item && reader.document.topBox(item.id)?.rows;
      const [higher, lower] = ['higher', 'lower'].map((name) =>
        shownOf(rowOf(rows, groupNamed(reader, values[name] ?? '') ?? '')),
      );
      if (!higher || !lower) return undefined;
      return {
        higherPercent: [percent(higher.value, 0)],
        lowerPercent: [percent(lower.value, 0)],
      };
    },
  },
  { messages: 'attitudes', keys: ['balance-alike'], facts: () => ({ points: [plain(5, 0)] }) },
  {
    messages: 'comparisons',
    keys: ['apart', 'alike', 'open', 'one-group'],
    facts: (values, { reader, chart }, key) => {
      const table = reader.document.topBox(itemOf(reader, chart) ?? '');
      const rows = table?.rows;
      const [higher, lower, total] = [values['higher'], values['lower'], undefined].map((name) =>
        shownOf(rowOf(rows, name === undefined ? 'Total' : (groupNamed(reader, name) ?? ''))),
      );
      const points = [plain(100 * (table?.equivalenceMargin ?? 0), 0)];
      if (key !== 'apart') return total && { figure: [percent(total.value, 0)], points };
      if (!higher || !lower) return undefined;
      reader.ledger.expect(
        table !== undefined && Math.abs(widest(table) - (higher.value - lower.value)) < 1e-9,
        `“${chart?.title.text}”: others are further apart`,
      );
      return { higherFigure: [percent(higher.value, 0)], lowerFigure: [percent(lower.value, 0)] };
    },
  },
];

/** The question that a chart of answers is of, from its subtitle. */
export function itemOf(reader: Reader, chart: ShownChart | undefined): string | undefined {
  const words = chart?.subtitle?.text ?? '';
  return reader.document.items.find(
    ({ question, label }) =>
      words.startsWith(`“${question || label}”`) || words.startsWith(`«${question || label}»`),
  )?.id;
}

/** A clipped label as the rows of the chart have it whole. */
function labelIn(chart: ShownChart | undefined, label: string): string {
  const whole = unclipped(label);
  const headers = chart?.table.rows.map(([header]) => header?.text ?? '') ?? [];
  return (
    headers.find((each) => each === label) ??
    headers.find((each) => each.startsWith(whole)) ??
    label
  );
}

const unclipped = (label = '') => label.replace(/…$/, '');

interface KnownContrast {
  readonly difference: number;
  readonly interval: readonly [number, number];
  readonly p: number;
}

/** `a` minus `b` of a ranking's row. */
export function contrastOf(
  reader: Reader,
  chart: ShownChart,
  label: string,
  a: string,
  b: string,
): KnownContrast | undefined {
  const { document } = reader;
  const { item, level } = countedIn(reader, rankedBy(reader, chart), label);
  const all =
    level === undefined ? document.topBox(item)?.contrasts : document.distribution(item)?.contrasts;
  const found = all?.find(
    (each) =>
      each.level === level && ((each.a === a && each.b === b) || (each.a === b && each.b === a)),
  );
  const isShown = [a, b].every((group) =>
    shownOf(shareOf(reader, rankedBy(reader, chart), label, group)),
  );
  if (!isShown || !found?.interval || found.difference === null || found.pHolm === null)
    return undefined;
  const [low, high] = found.interval;
  return found.a === a
    ? { difference: found.difference, interval: [low, high], p: found.pHolm }
    : { difference: -found.difference, interval: [-high, -low], p: found.pHolm };
}

/** The largest difference that is more than chance between groups that may be shown; 0 where there is none. */
function widest({ rows, contrasts }: TopBoxTable): number {
  const isShown = (group: string) => shownOf(rowOf(rows, group)) !== undefined;
  const sizes = contrasts
    .filter(({ a, b, pHolm }) => pHolm !== null && pHolm < 0.05 && isShown(a) && isShown(b))
    .map(({ difference }) => Math.abs(difference ?? 0));
  return Math.max(0, ...sizes);
}

/** The two shares of `81% of Silent against 60% of Gen Z` within a text; nothing where it isn't said. */
function apart(reader: Reader, item: string | undefined, text: string): Fact[] {
  const { locale, document } = reader;
  const words = new RegExp(
    catalogues[locale].comparisons.apart
      .replaceAll(/\{\w+Figure\}/g, '[\\d.,]+%')
      .replaceAll(/\{\w+\}/g, '(.+?)')
      .concat('(?:\\.|$)'),
    'u',
  );
  const found = words.exec(text);
  if (!found || !item) return [];
  const rows = document.topBox(item)?.rows;
  return [found[1], found[2]].flatMap((name) => {
    const shown = shownOf(rowOf(rows, groupNamed(reader, name ?? '') ?? ''));
    return shown ? [percent(shown.value, 0)] : [];
  });
}
