import { describe, expect, it } from 'vitest';
import { schemeNames, schemeOf } from '../../src/cohort/schemeOf';

describe('generation schemes', () => {
  it('Pew’s bounds are those of Dimock (2019)', () =>
    expect(schemeOf('pew')!.cohorts.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Greatest', null, 1927],
      ['Silent', 1928, 1945],
      ['Baby Boomers', 1946, 1964],
      ['Gen X', 1965, 1980],
      ['Millennials', 1981, 1996],
      ['Gen Z', 1997, 2012],
      ['Gen Alpha', 2013, null],
    ]));

  it.each(schemeNames)('%s holds every year of birth exactly once, oldest first', (name) => {
    const { cohorts } = schemeOf(name)!;
    expect(cohorts[0]!.from).toBeNull();
    expect(cohorts.at(-1)!.to).toBeNull();
    for (const [i, cohort] of cohorts.slice(1).entries())
      expect(cohort.from).toBe(cohorts[i]!.to! + 1);
  });

  it('an unknown scheme is none', () => {
    expect(schemeOf('astrology')).toBeUndefined();
    expect(schemeOf('toString')).toBeUndefined();
  });
});
