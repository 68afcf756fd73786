import { describe, expect, it } from 'vitest';
import { cohortOfName } from '../../src/cohort/cohortOfName';
import { schemeOf } from '../../src/cohort/schemeOf';

const pew = schemeOf('pew')!;
const named = (text: string) => pew.cohorts[cohortOfName(pew, text)]?.name;

describe('a generation written out', () => {
  it.each([
    ['Gen Z', 'Gen Z'],
    ['GenZ', 'Gen Z'],
    ['Gen-Z', 'Gen Z'],
    ['Generation Z', 'Gen Z'],
    ['Gen Z (born 1997–2012)', 'Gen Z'],
    ['Zoomer', 'Gen Z'],
    ['Post-Millennials', 'Gen Z'],
    ['Generazione Z', 'Gen Z'],
    ['Generación Z', 'Gen Z'],
    ['Z', 'Gen Z'],
    ['Millennial', 'Millennials'],
    ['MILLENNIALS', 'Millennials'],
    ['Millenials', 'Millennials'],
    ['Older millennials', 'Millennials'],
    ['Génération Y', 'Millennials'],
    ['Gen Y (Millennials)', 'Millennials'],
    ['Mileniales', 'Millennials'],
    ['Echo boomers', 'Millennials'],
    ['Boomer', 'Baby Boomers'],
    ['Baby boomers', 'Baby Boomers'],
    ['baby-boomers', 'Baby Boomers'],
    ['Babyboomer', 'Baby Boomers'],
    ['Generación del baby boom', 'Baby Boomers'],
    ['Generazione X', 'Gen X'],
    ['Gen Xers', 'Gen X'],
    ['The Silent Generation', 'Silent'],
    ['Generazione silenziosa', 'Silent'],
    ['Stille Generation', 'Silent'],
    ['Generación silenciosa', 'Silent'],
    ['Traditionalists', 'Silent'],
    ['Pre-boomers', 'Silent'],
    ['Greatest Generation', 'Greatest'],
    ['Gen Alpha', 'Gen Alpha'],
  ])('“%s” is %s', (text, name) => expect(named(text)).toBe(name));

  it.each(['Silent/Greatest', 'Gen X and Boomers', 'Xennials', '', 'X-ray', 'Other', 'excellent'])(
    '“%s” is no one generation',
    (text) => expect(named(text)).toBeUndefined(),
  );

  it('is matched by another scheme’s own names too', () => {
    const mccrindle = schemeOf('mccrindle')!;
    expect(mccrindle.cohorts[cohortOfName(mccrindle, 'Millennials')]?.name).toBe('Generation Y');
    expect(mccrindle.cohorts[cohortOfName(mccrindle, 'Builders')]?.name).toBe('Builders');
  });
});
