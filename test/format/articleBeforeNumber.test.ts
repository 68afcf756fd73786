import { describe, expect, it } from 'vitest';
import { articleBeforeNumber } from '../../src/format/articleBeforeNumber';
import { translate } from '../../src/format/translate';

describe('the Italian article before a figure', () => {
  it.each([
    ['Il 81% è preoccupato', 'L’81% è preoccupato'],
    [
      'non agisce il 8% di loro, contro il 11% degli altri',
      'non agisce l’8% di loro, contro l’11% degli altri',
    ],
    ['il 1% e il 1,5%', 'l’1% e l’1,5%'],
    ['da nessuno al 0,4%', 'da nessuno allo 0,4%'],
    ['il 10%, il 18%, il 110% e il 1.800', 'il 10%, il 18%, il 110% e il 1.800'],
    ['nel 1980 e il 95%', 'nel 1980 e il 95%'],
    ['dal 8.000 al 11.000', 'dall’8.000 all’11.000'],
    ['april 8', 'april 8'],
  ])('of “%s” is said as “%s”', (plain, said) => {
    expect(articleBeforeNumber(plain)).toBe(said);
  });

  it('is right in a headline of any share', () => {
    const headline = translate('overview', 'it', 'concern-works', {
      concerned: '8%',
      unconcerned: '80%',
    });
    expect(headline).toContain('non agisce l’8% dei preoccupati, contro l’80% degli altri');
  });

  it('is no business of English', () => {
    expect(
      translate('overview', 'en', 'concern-works', { concerned: '8%', unconcerned: '11%' }),
    ).toContain('8% of the concerned');
  });
});
