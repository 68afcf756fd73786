import { describe, expect, it } from 'vitest';
import { formatChange } from '../../src/format/formatChange';
import {
  changeHeadline,
  groupHeadline,
  subjectHeadline,
} from '../../src/format/headlines/changeHeadline';
import { comparisonCautions } from '../../src/format/plainText/formatComparison';
import { waveNames } from '../../src/format/waveNames';
import { compareWaves } from '../../src/results/waves/compareWaves';
import { rankChanges } from '../../src/results/waves/rankChanges';
import { concernItem, indexGap, row, topBox, wave } from '../results/waves/waveFixtures';

const before = [row('Total', 0.5), row('Gen Z', 0.5)];
const changed = compareWaves(
  wave(2022, [topBox('concern_1', before), topBox('behavior_1', before)]),
  wave(2024, [
    topBox('concern_1', [row('Total', 0.51), row('Gen Z', 0.62)]),
    topBox('behavior_1', before),
  ]),
);
const items = new Map([['concern_1', concernItem()]]);

describe('a comparison of waves in words', () => {
  it('counts the figures that changed beyond chance, in both languages', () => {
    expect(changeHeadline(changed, 'en')).toBe(
      '1 figure of 2 changed from 2022 to 2024 by more than chance',
    );
    expect(changeHeadline(changed, 'it')).toMatch(/^1 cifra su 2 è cambiata da 2022 a 2024/);
    const still = compareWaves(
      wave(2022, [topBox('concern_1', before)]),
      wave(2024, [topBox('concern_1', before)]),
    );
    expect(changeHeadline(still, 'en')).toBe(
      'Nothing changed from 2022 to 2024 by more than chance',
    );
  });

  it('says of a change what, among whom, how much and how sure', () => {
    const [finding] = rankChanges(changed);
    expect(finding && formatChange(finding, items, 'en')).toBe(
      '“Companies collect too much” rose by 12 points among Gen Z, from 50% to 62% (95% interval of the change +6 to +18).',
    );
  });

  it('tells a fall of the index gap in index points', () => {
    const [finding] = rankChanges(
      compareWaves(
        wave(2022, [indexGap([row('Total', 20.4, { se: 1 })])]),
        wave(2024, [indexGap([row('Total', 12.1, { se: 1 })])]),
      ),
    );
    expect(finding && formatChange(finding, items, 'en')).toMatch(
      /^The gap of the indices fell by 8\.3 points among all respondents, from \+20\.4 to \+12\.1/,
    );
  });

  it('titles one figure by its groups and one group by its figures, never beyond what is certain', () => {
    const [concern, behavior] = changed.changes;
    expect(concern && subjectHeadline(concern, 'Collect', 'en')).toBe(
      'Collect: +12 points among Gen Z, from 50% to 62%',
    );
    expect(behavior && subjectHeadline(behavior, 'Cookies', 'en')).toBe(
      'Cookies: no group changed by more than chance',
    );
    expect(groupHeadline(changed.changes, 'Total', 'en')).toBe(
      'Among all respondents, none of 2 shares changed by more than chance',
    );
    expect(groupHeadline(changed.changes, 'Gen Z', 'en')).toBe(
      'Among Gen Z, 1 of 2 shares changed by more than chance',
    );
  });

  it('names waves by year, else by title, else by their order', () => {
    const wavesOf = (a: string, b: string, year?: number) =>
      waveNames(
        {
          earlier: { title: a, respondents: 1, ...(year !== undefined && { fieldworkYear: year }) },
          later: { title: b, respondents: 1, ...(year !== undefined && { fieldworkYear: year }) },
        },
        'en',
      );
    expect(wavesOf('A', 'B', 2024)).toEqual({ earlier: 'A', later: 'B' });
    expect(wavesOf('A', 'A')).toEqual({ earlier: 'earlier wave', later: 'later wave' });
    expect(waveNames(changed, 'en')).toEqual({ earlier: '2022', later: '2024' });
  });

  it('warns of one wave given twice, and names groups without a match', () => {
    const own = compareWaves(
      wave(2022, [topBox('concern_1', [...before, row('Silent', 0.5)])]),
      wave(2022, [topBox('concern_1', before)]),
    );
    expect(comparisonCautions(own, 'en')).toEqual([
      expect.stringContaining('one wave given twice'),
      expect.stringContaining('Silent'),
    ]);
  });
});
