import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/codebook/Codebook';
import { assessQuality } from '../../src/quality/assessQuality';
import { excludedBy } from '../../src/quality/excludedBy';
import { type QualityFlag, qualityFlags } from '../../src/quality/QualityReport';
import { qualityCounts } from '../../src/quality/qualityCounts';
import { agree5, codebookOf, nothingDetected, scaleItem, tableOf } from './quality';

function assess(columns: Readonly<Record<string, readonly string[]>>, items: readonly Item[]) {
  return assessQuality(tableOf(columns), codebookOf(items), nothingDetected);
}

function flagged(report: { readonly flags: Uint8Array }, flag: QualityFlag): number[] {
  return [...report.flags].flatMap((flags, i) => (flags & qualityFlags[flag] ? [i] : []));
}

/** Columns a, b, c … from one string of answers a respondent. */
function grid(...respondents: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    [...respondents[0]!].map((_, column) => [
      `q${column}`,
      respondents.map((answers) => answers[column]!.trim()),
    ]),
  );
}

describe('straightlining', () => {
  const concerns = [0, 1, 2, 3].map((column) => scaleItem(column));
  const mixed = concerns.map((item, k) => (k < 2 ? item : { ...item, role: 'trust' as const }));

  it('is one answer through a whole grid that mixes directions', () =>
    expect(
      flagged(assess(grid('5555', '5554', '555 ', '3333', '1212'), mixed), 'straightliner'),
    ).toEqual([0, 3]));

  it('compares the texts of reversed items, not their scores', () => {
    const reversed = concerns.map((item, k) =>
      k === 1 ? { ...item, levels: [...item.levels].reverse() } : item,
    );
    expect(flagged(assess(grid('5555', '5155', '1111'), reversed), 'straightliner')).toEqual([
      0, 2,
    ]);
  });

  it('in grids of one direction is no variance in any of them', () => {
    const two = [
      ...concerns,
      scaleItem(4, { role: 'demographic' }),
      ...[5, 6, 7, 8].map((column) => scaleItem(column)),
    ];
    const answers = grid('5555x3333', '5555x3433', '5555x333 ', '5455x3333');
    expect(flagged(assess(answers, two), 'straightliner')).toEqual([0, 2]);
  });

  it('needs four items with the same levels', () => {
    const three = concerns.slice(0, 3);
    expect(assess(grid('555', '545'), three).assessed.straightliner).toBe(false);
    const other = scaleItem(3, {
      levels: ['1', '2', '3'].map((value) => ({ value, label: value })),
    });
    expect(assess(grid('3333', '1212'), [...three, other]).assessed.straightliner).toBe(false);
  });

  it('is not looked for in questions of yes and no', () => {
    const yesNo = concerns.map((item) => ({ ...item, levels: item.levels.slice(0, 2) }));
    expect(assess(grid('1111', '1212'), yesNo).assessed.straightliner).toBe(false);
  });
});

describe('durations', () => {
  const items = [scaleItem(0)];
  const answers = ['1', '2', '3', '4', '5'];

  it('under a third of the median are outliers', () => {
    const report = assess(
      { q: answers, 'Duration (in seconds)': ['300', '320', '99', '100', '900'] },
      items,
    );
    expect(report.medianDuration).toBe(300);
    expect(flagged(report, 'speeder')).toEqual([2]);
  });

  it('are counted in minutes where the header says so', () => {
    const columns = { q: answers, 'Duration (minutes)': ['5', '5', '1', '6', ''] };
    expect(assess(columns, items).medianDuration).toBe(300);
  });

  it('are read from clocks', () => {
    const columns = { q: answers, 'Time taken': ['5:00', '00:06:00', '4m 10s', '0:20', ''] };
    const report = assess(columns, items);
    expect(report.medianDuration).toBe(275);
    expect(flagged(report, 'speeder')).toEqual([3]);
  });

  it('come from start and end where no column states them', () => {
    const columns = {
      q: answers,
      'Start time': [
        '6/3/24 10:00:00',
        '6/13/24 23:58:00',
        '6/3/24 9:00:00 PM',
        '6/4/24 10:00:00',
        '',
      ],
      'Completion time': [
        '6/3/24 10:05:00',
        '6/14/24 0:03:00',
        '6/3/24 9:05:00 PM',
        '6/4/24 10:01:00',
        '',
      ],
    };
    const report = assess(columns, items);
    expect(report.medianDuration).toBe(300);
    expect(flagged(report, 'speeder')).toEqual([3]);
  });

  it('are not assessed where the file tells none', () =>
    expect(qualityCounts(assess({ q: answers }, items)).speeders).toBeNull());
});

describe('duplicates', () => {
  const items = Array.from({ length: 8 }, (_, column) => scaleItem(column));

  it('are respondents after the first with all the same answers, whatever their identifiers', () => {
    const answers = {
      ...grid('12345123', '54321543', '12345123', '        ', '        '),
      id: ['a', 'b', 'c', 'd', 'e'],
    };
    expect(flagged(assess(answers, items), 'duplicate')).toEqual([2]);
  });

  it('are not sought among those who answered less than half', () => {
    const answers = grid('123     ', '123     ', '54321543', '1234    ', '1234    ');
    expect(flagged(assess(answers, items), 'duplicate')).toEqual([4]);
  });

  it('are not told from coincidence where the answers are few', () => {
    const yes = Array.from({ length: 200 }, (_, i) => (i % 2 ? '1' : '2'));
    const report = assess({ q: yes }, [scaleItem(0)]);
    expect(qualityCounts(report).duplicates).toBeNull();
    expect(report.flags.every((flags) => flags === 0)).toBe(true);
  });
});

describe('previews and tests', () => {
  const items = [scaleItem(0)];
  const q = ['1', '2', '3', '4'];

  it('are seen in Qualtrics’ columns, as texts or numbers', () => {
    const status = ['IP Address', 'Survey Preview', 'Survey Test', 'Imported'];
    expect(flagged(assess({ q, Status: status }, items), 'preview')).toEqual([1, 2]);
    const numbers = {
      q,
      Status: ['0', '1', '4', '0'],
      DistributionChannel: ['anonymous', 'preview', 'email', 'preview'],
    };
    expect(flagged(assess(numbers, items), 'preview')).toEqual([1, 3]);
  });

  it('are not seen in numbers of another platform’s status', () =>
    expect(flagged(assess({ q, Status: ['0', '1', '2', '1'] }, items), 'preview')).toEqual([]));
});

describe('share of items answered', () => {
  it('counts respondents in tenths; declared missing answers are none', () => {
    const items = [0, 1, 2, 3].map((column) => scaleItem(column, { missing: ['9'] }));
    const report = assess(grid('1234', '123 ', '1299', '    '), items);
    expect([...report.answeredCounts]).toEqual([4, 3, 2, 0]);
    expect(qualityCounts(report).answered).toEqual([1, 0, 0, 0, 0, 1, 0, 1, 0, 1]);
  });
});

describe('exclusion', () => {
  const items = Array.from({ length: 6 }, (_, column) => scaleItem(column));
  const survey = fc
    .array(
      fc.tuple(
        ...items.map(() => fc.constantFrom('', ...agree5)),
        fc.constantFrom('20', '300', '400'),
      ),
      {
        minLength: 1,
      },
    )
    .map((rows) =>
      Object.fromEntries(
        [...items.map(({ id }) => id), 'duration_seconds'].map((header, column) => [
          header,
          rows.map((row) => row[column]!),
        ]),
      ),
    );

  it('removes nobody that the study did not choose to remove', () =>
    fc.assert(
      fc.property(survey, (columns) => {
        const report = assess(columns, items);
        for (const exclude of [undefined, {}, { duplicates: false, speeders: false }])
          expect(excludedBy(report, exclude).every((kept) => kept === 1)).toBe(true);
      }),
    ));

  it('removes exactly the flagged, and its count is told', () =>
    fc.assert(
      fc.property(survey, (columns) => {
        const report = assess(columns, items);
        const keep = excludedBy(report, { speeders: true });
        expect([...keep].flatMap((kept, i) => (kept ? [] : [i]))).toEqual(
          flagged(report, 'speeder'),
        );
        expect(qualityCounts(report, keep).excluded).toBe(flagged(report, 'speeder').length);
      }),
    ));

  it('removes those who answered less than the share chosen', () => {
    const report = assess(grid('1234  ', '123   ', '12    '), items);
    expect([...excludedBy(report, { answeredBelow: 0.5 })]).toEqual([1, 1, 0]);
  });
});
