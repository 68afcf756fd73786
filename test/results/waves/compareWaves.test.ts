import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EstimateRow } from '../../../src/results/document/Results';
import type { ItemSummary, SegmentationSummary } from '../../../src/results/document/StudySummary';
import { compareWaves } from '../../../src/results/waves/compareWaves';
import { rankChanges } from '../../../src/results/waves/rankChanges';
import { expected } from '../../estimate/ownOracle';
import { expectIntervalNear, expectNear } from '../../estimate/relative';
import {
  behaviorItem,
  concernItem,
  gap,
  indexGap,
  netScore,
  row,
  topBox,
  wave,
} from './waveFixtures';

const before = [row('Total', 0.5), row('Gen X', 0.5), row('Gen Z', 0.5)];
const after = [row('Total', 0.6), row('Gen X', 0.51), row('Gen Z', 0.7)];
const asked = (item: ItemSummary) => ({ items: [item, behaviorItem()] });

describe('the change of an item between two waves', () => {
  const { changes, tests } = compareWaves(
    wave(2022, [topBox('concern_1', before)]),
    wave(2024, [topBox('concern_1', after)]),
  );

  it('is later minus earlier by group, with the two variances added', () => {
    const total = changes[0]?.rows[0];
    expect(total?.change).toBeCloseTo(0.1, 12);
    expect(total?.se).toBeCloseTo(Math.sqrt(2) * 0.02, 12);
    expect(total?.df).toBeCloseTo(998, 9);
    expect(tests).toBe(3);
  });

  it('is adjusted by Holm and by Benjamini and Hochberg, both over every change', () => {
    const { rows } = compareWaves(
      wave(2022, [topBox('concern_1', before), topBox('behavior_1', before)]),
      wave(2024, [topBox('concern_1', after), topBox('behavior_1', before)]),
    ).changes[0] ?? { rows: [] };
    const [total, , z] = rows.map(({ p, pHolm, pBH }) => [p!, pHolm! / p!, pBH! / p!]);
    expect(z?.[1]).toBeCloseTo(6, 12);
    expect(z?.[2]).toBeCloseTo(6, 12);
    expect(total?.[1]).toBeCloseTo(5, 12);
    expect(total?.[2]).toBeCloseTo(3, 12);
  });

  it('is tested with no net score, and net scores among themselves', () => {
    const net = (rows: typeof before) => netScore('concern_1', rows);
    const compared = compareWaves(
      wave(2022, [topBox('concern_1', before), net(before)]),
      wave(2024, [topBox('concern_1', after), net(after)]),
    );
    const [item, score] = compared.changes;
    expect(item).toEqual(changes[0]);
    expect(score?.subject).toEqual({ kind: 'net-score', item: 'concern_1' });
    expect(score?.rows.map(({ pBH }) => pBH)).toEqual(item?.rows.map(({ pBH }) => pBH));
    expect(rankChanges(compared).map(({ subject }) => subject.kind)).toEqual(['item']);
  });

  it('is left out without a word where one wave has no net score', () => {
    const compared = compareWaves(
      wave(2022, [topBox('concern_1', before)]),
      wave(2024, [topBox('concern_1', after), netScore('concern_1', after)]),
    );
    expect([compared.changes.length, compared.uncompared]).toEqual([1, []]);
  });

  it('turns its sign when the waves change places', () => {
    const turned = compareWaves(
      wave(2024, [topBox('concern_1', after)]),
      wave(2022, [topBox('concern_1', before)]),
    ).changes[0];
    expect(turned?.rows[2]?.change).toBeCloseTo(-0.2, 12);
    expect(turned?.rows[2]?.p).toBe(changes[0]?.rows[2]?.p);
  });
});

it('sets nothing beside another wave that rests on a reading nobody has confirmed', () => {
  const later = wave(2024, [topBox('concern_1', after), topBox('behavior_1', after)]);
  const fact = { item: 'concern_1', what: 'top', value: ['Yes'] } as const;
  const { changes, uncompared, tests } = compareWaves(
    wave(2022, [topBox('concern_1', before), topBox('behavior_1', before)]),
    { ...later, study: { ...later.study, assumed: [fact] } },
  );
  expect(changes.map(({ subject }) => subject)).toEqual([{ kind: 'item', item: 'behavior_1' }]);
  expect(uncompared).toEqual([
    { subject: { kind: 'item', item: 'concern_1' }, reasons: ['reading-asked'] },
  ]);
  expect(tests).toBe(3);
});

describe('a figure that may not be shown', () => {
  it.each([
    ['withheld', row('Gen Z', null, { se: null, withheld: 'small-cell' as const })],
    [
      'withheld though its number was left in',
      row('Gen Z', 0.7, { withheld: 'secondary' as const }),
    ],
    ['suppressed', row('Gen Z', 0.7, { reliability: 'suppressed' as const })],
    ['undefined', row('Gen Z', null, { se: null, undefined: 'no-respondents' })],
  ])('gives no change where it is %s', (_, hidden) => {
    const { changes, tests } = compareWaves(
      wave(2022, [topBox('concern_1', [row('Total', 0.5), hidden])]),
      wave(2024, [topBox('concern_1', after)]),
    );
    const gen = changes[0]?.rows.find(({ group }) => group === 'Gen Z');
    expect([gen?.change, gen?.se, gen?.p, gen?.interval]).toEqual([null, null, null, undefined]);
    expect(gen?.undefined).toBe('hidden-earlier');
    expect(tests).toBe(1);
  });

  it('gives a change without a test where no variance or df is known', () => {
    const { changes } = compareWaves(
      wave(2022, [gap([row('Total', 1, { se: 0 }), row('Gen X', 0.5, { df: null })])]),
      wave(2024, [gap([row('Total', 0.5), row('Gen X', 0.6)])]),
    );
    expect(changes[0]?.rows.map((each) => [each.undefined, each.p])).toEqual([
      ['no-variance', null],
      ['no-df', null],
    ]);
  });
});

describe('a share of which one wave has all or none', () => {
  const changeOf = (before: Partial<EstimateRow>, after: Partial<EstimateRow>) =>
    compareWaves(
      wave(2022, [topBox('concern_1', [row('Total', 0.5, before)])]),
      wave(2024, [topBox('concern_1', [row('Total', 0.5, after)])]),
    ).changes[0]?.rows[0];

  it('is tested by Fisher, with R’s interval by MOVER', () => {
    for (const { a, b, p, interval } of expected.certain) {
      const rowOf = (side: Record<string, number>) => {
        const { p: estimate, kish: effectiveBase, ...figures } = side;
        return { estimate: estimate!, effectiveBase: effectiveBase!, ...figures };
      };
      const change = changeOf(rowOf(b), rowOf(a));
      expectNear(change?.p ?? undefined, p);
      expectIntervalNear(change?.interval ?? [], interval);
    }
  });

  it('is not tested on fewer than 30 effective respondents', () => {
    const all = { estimate: 1, se: 0, n: 29, df: 28, effectiveBase: 29 };
    expect(changeOf(all, {})).toMatchObject({ undefined: 'too-few', p: null, change: -0.5 });
  });
});

describe('a question that did not stay the same is not compared, with the reason', () => {
  it.each<[string, ItemSummary, readonly string[]]>([
    ['wording', concernItem({ question: 'Shops collect too much' }), ['wording-changed']],
    [
      'levels',
      concernItem({ levels: ['Disagree', 'Agree', 'Strongly agree'] }),
      ['levels-changed'],
    ],
    [
      'order of levels',
      concernItem({ levels: [...concernItem().levels].reverse() }),
      ['levels-changed'],
    ],
    ['base', concernItem({ base: 'asked' }), ['base-changed']],
    ['kind', concernItem({ kind: 'single' }), ['kind-changed']],
  ])('%s', (_, item, reasons) => {
    const { changes, uncompared } = compareWaves(
      wave(2022, [topBox('concern_1', before)]),
      wave(2024, [topBox('concern_1', after)], asked(item)),
    );
    expect(changes).toEqual([]);
    expect(uncompared).toEqual([{ subject: { kind: 'item', item: 'concern_1' }, reasons }]);
  });

  it('top box, also where a document lists no items', () => {
    const { uncompared } = compareWaves(
      wave(2022, [topBox('concern_1', before)], { items: [] }),
      wave(2024, [topBox('concern_1', after, { top: ['Strongly agree'] })], { items: [] }),
    );
    expect(uncompared[0]?.reasons).toEqual(['top-changed']);
  });

  it('but case, accents and punctuation are no change', () => {
    const { changes } = compareWaves(
      wave(2022, [topBox('concern_1', before)]),
      wave(
        2024,
        [topBox('concern_1', after)],
        asked(concernItem({ question: 'companies collect too much about me.' })),
      ),
    );
    expect(changes).toHaveLength(1);
  });

  it('and a reader may accept another wording, which is then marked', () => {
    const { changes } = compareWaves(
      wave(2022, [topBox('concern_1', before)]),
      wave(2024, [topBox('concern_1', after)], asked(concernItem({ question: 'Shops' }))),
      { acceptWording: true },
    );
    expect(changes[0]?.reworded).toBe(true);
  });

  it('a question of one wave alone says which; one without figures in this view says so', () => {
    const { uncompared } = compareWaves(
      wave(2022, [topBox('concern_1', before), topBox('old', before)]),
      wave(2024, [topBox('behavior_1', after), topBox('new', after)]),
    );
    expect(uncompared.map(({ subject, reasons }) => [subject, ...reasons])).toEqual([
      [{ kind: 'item', item: 'behavior_1' }, 'figures-absent'],
      [{ kind: 'item', item: 'new' }, 'only-later'],
      [{ kind: 'item', item: 'concern_1' }, 'figures-absent'],
      [{ kind: 'item', item: 'old' }, 'only-earlier'],
    ]);
  });
});

describe('gaps between two waves', () => {
  it('fall with any change to one of their questions, to the direction or to the evidence', () => {
    const reasonsOf = (behavior: ItemSummary, evidence: 'observed' | 'self-reported') =>
      compareWaves(
        wave(2022, [gap(before)]),
        wave(2024, [gap(after, { evidence })], { items: [concernItem(), behavior] }),
      ).uncompared[0]?.reasons;
    expect(reasonsOf(behaviorItem({ question: 'Refused' }), 'self-reported')).toEqual([
      'wording-changed',
    ]);
    expect(reasonsOf(behaviorItem(), 'observed')).toEqual(['evidence-changed']);
  });

  it('of indices need the same items, whatever their top boxes', () => {
    const narrower = asked(concernItem({ top: ['Strongly agree'] }));
    const same = compareWaves(
      wave(2022, [indexGap(before)]),
      wave(2024, [indexGap(after)], narrower),
    );
    expect(same.changes[0]?.rows[0]?.change).toBeCloseTo(0.1, 12);
    const more = indexGap(after, { concernItems: ['concern_1', 'concern_2'] });
    const other = compareWaves(wave(2022, [indexGap(before)]), wave(2024, [more]));
    expect(other.uncompared[0]?.reasons).toEqual(['items-changed']);
  });
});

describe('groups of two waves', () => {
  const segmentation = (more: Partial<SegmentationSummary>): SegmentationSummary => ({
    basis: 'birth-year',
    scheme: 'pew',
    unknown: { missing: 0, unreadable: 0, impossible: 0 },
    segments: [],
    ...more,
  });
  const bands = segmentation({ basis: 'age-band', assigned: 'straddling' });
  const compared = (earlier: SegmentationSummary, later: SegmentationSummary) =>
    compareWaves(
      wave(2022, [topBox('concern_1', before)], { segmentation: earlier }),
      wave(2024, [topBox('concern_1', after)], { segmentation: later }),
    );

  it('are matched by name; one that only one wave has is named', () => {
    const { changes, unmatchedGroups } = compareWaves(
      wave(2022, [topBox('concern_1', [...before, row('Silent', 0.4)])]),
      wave(2024, [topBox('concern_1', [...after, row('Gen Alpha', 0.4)])]),
    );
    expect(changes[0]?.rows.map(({ group }) => group)).toEqual(['Total', 'Gen X', 'Gen Z']);
    expect(unmatchedGroups).toEqual([
      { group: 'Silent', only: 'earlier' },
      { group: 'Gen Alpha', only: 'later' },
    ]);
  });

  it('are only compared in total where age bands meet generations or the schemes differ', () => {
    for (const [other, reason] of [
      [bands, 'bands-against-generations'],
      [segmentation({ scheme: 'own' }), 'scheme-changed'],
    ] as const) {
      const comparison = compared(segmentation({}), other);
      expect(comparison.groupsBreak).toBe(reason);
      expect(comparison.changes[0]?.rows.map(({ group }) => group)).toEqual(['Total']);
    }
  });

  it('say when they were assigned by other means, or are ages rather than generations', () => {
    const majority = segmentation({ basis: 'age-band', assigned: 'majority' });
    expect(compared(segmentation({}), majority).assignmentChanged).toBe(true);
    expect(compared(bands, bands)).toMatchObject({ byAge: true, assignmentChanged: false });
  });
});

describe('a comparison', () => {
  it('leaves out demographics, other views and nets', () => {
    const female = { column: 'gender', levels: ['Female'] };
    const tables = [
      topBox('concern_1', before, { net: 'Agree' }),
      topBox('concern_1', before, { filters: [female] }),
      topBox('concern_1', before, { by: 'gender' }),
    ];
    expect(compareWaves(wave(2022, tables), wave(2024, tables)).changes).toEqual([]);
    const { changes } = compareWaves(wave(2022, tables), wave(2024, tables), {
      view: { by: 'generation', filters: [female] },
    });
    expect(changes).toHaveLength(1);
    const demographic = asked(concernItem({ role: 'demographic' }));
    const table = topBox('concern_1', before);
    expect(
      compareWaves(wave(2022, [table], demographic), wave(2024, [table], demographic)).changes,
    ).toEqual([]);
  });

  it('recognises one wave given twice', () => {
    const one = wave(2022, [topBox('concern_1', before)]);
    expect(compareWaves(one, one).sameFigures).toBe(true);
    expect(compareWaves(one, wave(2024, [topBox('concern_1', after)])).sameFigures).toBe(false);
  });

  it('ranks what changed by the least that is certain, index points on the scale of shares', () => {
    const findings = rankChanges(
      compareWaves(
        wave(2022, [topBox('concern_1', before), indexGap([row('Total', 20, { se: 1 })])]),
        wave(2024, [topBox('concern_1', after), indexGap([row('Total', 26, { se: 1 })])]),
      ),
    );
    expect(findings.map(({ subject, row: { group } }) => [subject.kind, group])).toEqual([
      ['item', 'Gen Z'],
      ['index-gap', 'Total'],
    ]);
  });

  it('never finds a change between a wave and itself, nor a p below its own adjustments', () => {
    const figure = fc.record({
      estimate: fc.double({ min: 0, max: 1, noNaN: true }),
      se: fc.double({ min: 1e-3, max: 0.2, noNaN: true }),
      df: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 8 }), (pairs) => {
        const side = (k: 0 | 1) =>
          topBox(
            'concern_1',
            pairs.map((pair, i) => row(`g${i}`, 0, pair[k])),
          );
        const own = compareWaves(wave(2022, [side(0)]), wave(2024, [side(0)]));
        expect(rankChanges(own)).toEqual([]);
        const { changes } = compareWaves(wave(2022, [side(0)]), wave(2024, [side(1)]));
        for (const { p, pHolm, pBH, df, earlier, later } of changes[0]?.rows ?? []) {
          expect(pHolm).toBeGreaterThanOrEqual(p ?? 2);
          expect(pBH).toBeGreaterThanOrEqual(p ?? 2);
          expect(df).toBeGreaterThanOrEqual(Math.min(earlier.df ?? 0, later.df ?? 0) * (1 - 1e-9));
          expect(df).toBeLessThanOrEqual(((earlier.df ?? 0) + (later.df ?? 0)) * (1 + 1e-9));
        }
      }),
    );
  });
});
