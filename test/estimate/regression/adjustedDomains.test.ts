import { describe, expect, it } from 'vitest';
import { buildDesign } from '../../../src/design/buildDesign';
import type { SurveyDesign } from '../../../src/design/SurveyDesign';
import { adjustedDomains } from '../../../src/estimate/regression/adjustedDomains';
import { contrast } from '../../../src/estimate/tests/contrast';
import { domainMeans } from '../../../src/estimate/variance/domainMeans';
import { byGroup, designs, groupingBy, numbers, rows, succeeded } from '../ownOracle';
import { expectNear } from '../relative';

const concern = numbers('concern');
const gender = {
  id: 'gender',
  ...groupingBy(['Female', 'Male'], (row) => row['gender'] ?? ''),
};
const several = Uint8Array.from(rows, (row) => (row['group'] === 'Single' ? 0 : 1));

function clustered(): SurveyDesign {
  const design = designs['clustered'];
  if (!design) throw new Error('design: expected clustered');
  return design;
}

function codesOf(adjusted: ReturnType<typeof adjustedDomains>): readonly string[] {
  const { adjusted: margins } = succeeded(adjusted);
  return margins.ok ? [] : margins.problems.map(({ code }) => code);
}

describe('groups as answered beside groups made alike', () => {
  it('raw figures are those of the respondents who have an answer, a group and every control', () => {
    const some = { ...gender, codes: gender.codes.map((code, i) => (i % 5 === 0 ? 0 : code)) };
    const got = succeeded(
      adjustedDomains(clustered(), concern, byGroup, [some], 'linear', several),
    );
    const known = several.map((inside, i) =>
      some.codes[i] === 0 || byGroup.codes[i] === 0 ? 0 : inside,
    );
    const want = succeeded(domainMeans(clustered(), concern, byGroup, known));
    expect(got.raw).toEqual(want);
    const lost = rows.filter(
      (_, i) =>
        several[i] === 1 &&
        !Number.isNaN(concern[i]!) &&
        byGroup.codes[i] !== 0 &&
        some.codes[i] === 0,
    );
    expect(got.withoutControls).toBe(lost.length);
  });

  it('a group’s df is its own or what the coefficients leave of the design’s, whichever is smaller', () => {
    const { raw, adjusted } = succeeded(
      adjustedDomains(clustered(), concern, byGroup, [gender], 'linear', several),
    );
    const left = raw.means[0]!.df + 1 - 4;
    for (const d of [1, 2, 4])
      expect(succeeded(adjusted).means[d]!.df).toBe(Math.min(raw.means[d]!.df, left));
  });

  it('a control of one level is dropped and named, and changes nothing', () => {
    const constant = { id: 'country', names: ['Italy'], codes: gender.codes.map(() => 1) };
    const [without, dropped] = [[gender], [gender, constant]].map((controls) =>
      succeeded(adjustedDomains(clustered(), concern, byGroup, controls, 'logit', several)),
    );
    expect(dropped!.dropped).toEqual(['country']);
    expect(succeeded(dropped!.adjusted)).toEqual(succeeded(without!.adjusted));
  });

  it('a group that shares no combination of controls with another is a named problem', () => {
    // Two yes/no controls that hold opposite corners in one group and the other corners in the rest.
    const corner = (i: number) => (byGroup.codes[i] === 1 ? i % 2 : 1 - (i % 2));
    const first = {
      id: 'first',
      names: ['a', 'b'],
      codes: Uint8Array.from(rows, (_, i) => 1 + (i % 2)),
    };
    const second = {
      id: 'second',
      names: ['c', 'd'],
      codes: Uint8Array.from(rows, (_, i) => 1 + corner(i)),
    };
    expect(
      codesOf(adjustedDomains(clustered(), concern, byGroup, [first, second], 'linear', several)),
    ).toEqual(['adjust-no-overlap']);
  });

  it('too many coefficients for the sampling units is a named problem', () => {
    const psu = { names: ['1', '2', '3'], codes: Int32Array.from(rows, (_, i) => i % 3) };
    const design = succeeded(
      buildDesign({ respondentCount: rows.length, weights: numbers('weight'), clusters: psu }),
    );
    expect(codesOf(adjustedDomains(design, concern, byGroup, [gender], 'linear', several))).toEqual(
      ['adjust-few-df'],
    );
  });
});

describe('a simulated confounder', () => {
  const n = 6000;
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const old = Uint8Array.from({ length: n }, () => (random() < 0.5 ? 1 : 2));
  const schooled = old.map((code) => (random() < (code === 1 ? 0.2 : 0.7) ? 2 : 1));
  const grouping = { names: ['old', 'young'], codes: old };
  const schooling = { id: 'schooling', names: ['low', 'high'], codes: schooled };
  const design = succeeded(
    buildDesign({ respondentCount: n, weights: new Float64Array(n).fill(1) }),
  );
  const differences = (values: Float64Array) => {
    const { raw, adjusted } = succeeded(
      adjustedDomains(design, values, grouping, [schooling], 'logit'),
    );
    return [contrast(raw, 1, 2), contrast(succeeded(adjusted), 1, 2)] as const;
  };

  it('a difference that is all schooling goes to zero within its interval', () => {
    const values = Float64Array.from(schooled, (code) => +(random() < (code === 2 ? 0.3 : 0.8)));
    const [raw, adjusted] = differences(values);
    expect(raw.interval[0]).toBeGreaterThan(0.15);
    expect(adjusted.interval[0]).toBeLessThan(0);
    expect(adjusted.interval[1]).toBeGreaterThan(0);
  });

  it('a difference that is none of it stays', () => {
    const values = Float64Array.from(old, (code) => +(random() < (code === 1 ? 0.7 : 0.5)));
    const [raw, adjusted] = differences(values);
    expectNear(adjusted.difference, raw.difference, 0.1);
    expect(adjusted.interval[0]).toBeGreaterThan(0.1);
  });
});
