import { describe, expect, it } from 'vitest';
import { bottomBox } from '../../../src/results/items/bottomBox';
import { itemNets } from '../../../src/results/items/itemNets';
import { netShare } from '../../../src/results/measures/topBox/netShare';
import { summarize } from '../../../src/results/summary/summarize';
import { openStudyOf, scaleItem, tableOf } from '../openStudyOf';

const agree = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
const elevenPoints = Array.from({ length: 11 }, (_, i) => String(i));

function item(levels: readonly string[], top: readonly string[], more = {}) {
  const made = scaleItem('q', 'concern', levels, top, more)(['q']);
  if (made.kind !== 'scale' && made.kind !== 'single') throw new Error('item: expected levels');
  return made;
}

function low(levels: readonly string[], top: readonly string[], more = {}): readonly string[] {
  return bottomBox(item(levels, top, more)).map(({ label }) => label);
}

describe('the low end of a scale', () => {
  it('has as many levels as the top box, from the lowest', () => {
    expect(low(agree, ['Agree', 'Strongly agree'])).toEqual(['Strongly disagree', 'Disagree']);
    expect(low(elevenPoints, ['8', '9', '10'])).toEqual(['0', '1', '2']);
    expect(low(['Never', 'At times', 'Always'], ['Always'])).toEqual(['Never']);
  });

  it('never reaches the neutral level nor the top box', () => {
    expect(
      low(['No', 'Neither', 'A little', 'Yes'], ['A little', 'Yes'], { neutral: 'Neither' }),
    ).toEqual(['No']);
    expect(low(['No', 'Partly', 'Yes'], ['Partly', 'Yes'])).toEqual(['No']);
  });

  it('is none where the top box is no high end, is empty, or is all but one of two answers', () => {
    expect(low(agree, [])).toEqual([]);
    expect(low(agree, ['Neither'])).toEqual([]);
    expect(low(agree, agree)).toEqual([]);
    expect(low(['No', 'Yes'], ['Yes'])).toEqual([]);
    expect(low(agree, ['Agree', 'Strongly agree'], { kind: 'single' })).toEqual([]);
  });

  it('is a net of its item, unless the study declares just that net', () => {
    const top = ['Agree', 'Strongly agree'];
    expect(itemNets(item(agree, top)).map(({ label }) => label)).toEqual([
      'Strongly disagree + Disagree',
    ]);
    const declared = { label: 'Against', levels: ['Disagree', 'Strongly disagree'] };
    expect(itemNets(item(agree, top, { nets: [declared] }))).toEqual([declared]);
  });
});

describe('a net told in a distribution', () => {
  const answers = [0, 0, 1, 2, 3, 4, 4, 3, 1, 0, 2, 2, 4, 1, 0, 3, 0, 1, 4, 4].map(
    (k) => agree[k] ?? '',
  );
  const open = openStudyOf({
    columns: { q: answers },
    items: [scaleItem('q', 'concern', agree, ['Agree', 'Strongly agree'], { neutral: 'Neither' })],
    generation: answers.map((_, i) => (i < 9 ? 'Gen X' : 'Gen Z')),
  });
  const view = { item: 'q', by: 'generation', filters: [] };
  const name = 'Strongly disagree + Disagree';

  it('has the figures, tests and letters that its own table has', () => {
    const distribution = tableOf(open, { measure: 'distribution', ...view });
    const own = tableOf(open, { measure: 'top-box', net: name, ...view });
    const told = netShare(distribution, name, { nets: summarize(open).items?.[0]?.nets ?? [] });
    const { versusRest: _, ...same } = own;
    expect(told).toEqual(same);
    expect(own.top).toEqual(['Strongly disagree', 'Disagree']);
  });

  it('is named in the summary, so that pages find it', () => {
    expect(summarize(open).items?.[0]).toMatchObject({ bottom: name });
  });

  it('is none where a study was published before nets were', () => {
    const { nets: _, ...old } = tableOf(open, { measure: 'distribution', ...view });
    expect(netShare(old, name, {})).toBeUndefined();
  });
});
