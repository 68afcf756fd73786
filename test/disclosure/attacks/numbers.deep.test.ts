import { describe, expect, it } from 'vitest';
import { numericItem } from '../../results/openStudyOf';
import { draws, publishedFrom, surveyOf, tablesOf, yesNo } from './surveyOf';

const size = 400;

/** What is told of a number's means and medians. */
function toldOf(values: readonly number[]) {
  const random = draws(21);
  const mark = () => values.map(() => (random() < 0.5 ? 'Yes' : 'No'));
  const document = publishedFrom(
    surveyOf(size, {
      columns: { number: values.map(String), worry: mark(), acts: mark() },
      items: [numericItem('number'), yesNo('worry', 'concern'), yesNo('acts', 'behavior')],
      pairs: [{ concern: 'worry', behavior: 'acts' }],
    }),
  );
  const rows = (measure: 'mean' | 'median') =>
    tablesOf(document, measure).flatMap(({ item, rows: all }) => (item === 'number' ? all : []));
  return { means: rows('mean'), medians: rows('median') };
}

describe('numbers', () => {
  it('of 0, 1 and 2 tell no mean where few gave one of them', () => {
    const random = draws(4);
    const values = Array.from({ length: size }, (_, i) =>
      i % 100 === 3 ? 2 : random() < 0.3 ? 1 : 0,
    );
    const { means, medians } = toldOf(values);
    expect(means.length).toBeGreaterThan(3);
    for (const row of [...means, ...medians]) expect(row.estimate).toBeNull();
  });

  it('of 0, 1 and 2 are told as they are where many gave each', () => {
    const random = draws(5);
    const values = Array.from({ length: size }, () => Math.floor(random() * 3));
    const { means } = toldOf(values);
    const whole = values.reduce((sum, value) => sum + value, 0) / size;
    expect(means.find(({ group }) => group === 'Total')?.estimate).toBeCloseTo(whole, 10);
  });

  it('of which one is most of the sum tell no mean of those among whom it is', () => {
    const random = draws(6);
    const values = Array.from({ length: size }, () => Math.round(20_000 + random() * 60_000));
    values[10] = 48_000_000;
    const { means, medians } = toldOf(values);
    const told = means.filter(({ estimate }) => estimate !== null).map(({ group }) => group);
    expect(told).not.toContain('Total');
    // The eleventh respondent is a Millennial.
    expect(told).not.toContain('Millennials');
    expect(told).toContain('Gen Z');
    for (const { estimate } of [...means, ...medians])
      if (estimate !== null) expect(Number(estimate.toPrecision(2))).toBe(estimate);
  });
});
