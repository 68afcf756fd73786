import { describe, expect, it } from 'vitest';
import { readBand } from '../../src/cohort/readBand';

const age = (from: number | null, to: number | null) => ({ unit: 'age', from, to });
const year = (from: number | null, to: number | null) => ({ unit: 'year', from, to });

describe('a band of ages', () => {
  it.each([
    ['18-29', 18, 29],
    ['30–44', 30, 44],
    ['45 — 60', 45, 60],
    ['45 to 60', 45, 60],
    ['18 - 34 years', 18, 34],
    ['18 - 24 years old', 18, 24],
    ['aged 25-34', 25, 34],
    ['Between 25 and 34', 25, 34],
    ['45 bis 60', 45, 60],
    ['45 bis 60 Jahre', 45, 60],
    ['18- bis 24-Jährige', 18, 24],
    ['18 bis unter 25', 18, 24],
    ['zwischen 18 und 24 Jahren', 18, 24],
    ['da 18 a 34 anni', 18, 34],
    ['tra 18 e 34 anni', 18, 34],
    ['18/34 anni', 18, 34],
    ['de 18 à 34 ans', 18, 34],
    ['entre 18 et 34 ans', 18, 34],
    ['18 a 34 años', 18, 34],
    ['entre 18 y 34 años', 18, 34],
    ['40s', 40, 49],
    ['in their 40s', 40, 49],
    ['40er', 40, 49],
    ['1. 18-24', 18, 24],
    ['(18–24)', 18, 24],
    ['Young adults (18–34)', 18, 34],
    ['18-24 (Gen Z)', 18, 24],
  ])('“%s” is %i to %i', (text, from, to) => expect(readBand(text)).toEqual(age(from, to)));

  it.each([
    ['65+', 65],
    ['65 ans et +', 65],
    ['60s and over', 60],
    ['60s+', 60],
    ['65 +', 65],
    ['65+ years', 65],
    ['65 plus', 65],
    ['65 and up', 65],
    ['65 or older', 65],
    ['65 years or older', 65],
    ['65 years and over', 65],
    ['55 and over', 55],
    ['55 & over', 55],
    ['≥65', 65],
    ['>= 65', 65],
    ['ab 65', 65],
    ['65 Jahre und älter', 65],
    ['65 und mehr', 65],
    ['65 e oltre', 65],
    ['65 anni e più', 65],
    ['65 anni o più', 65],
    ['da 65 anni in su', 65],
    ['65 ans et plus', 65],
    ['65 ou plus', 65],
    ['65 años o más', 65],
    ['65 y más', 65],
  ])('“%s” starts at %i', (text, from) => expect(readBand(text)).toEqual(age(from, null)));

  it.each([
    ['> 60', 61],
    ['over 60', 61],
    ['Older than 60', 61],
    ['más de 65', 66],
    ['mayores de 65', 66],
    ['oltre 65', 66],
    ['oltre i 65 anni', 66],
    ['più di 65 anni', 66],
    ['plus de 60', 61],
    ['plus de 60 ans', 61],
    ['über 60', 61],
    ['älter als 60', 61],
  ])('“%s” starts a year later, at %i', (text, from) =>
    expect(readBand(text)).toEqual(age(from, null)),
  );

  it.each([
    ['Under 18', 17],
    ['<18', 17],
    ['< 18 years', 17],
    ['unter 18', 17],
    ['unter 18 Jahren', 17],
    ['meno di 18', 17],
    ['meno di 18 anni', 17],
    ['moins de 18 ans', 17],
    ['menos de 18 años', 17],
    ['menores de 18', 17],
    ['younger than 18', 17],
    ['24 or younger', 24],
    ['20s and younger', 29],
    ['24 and under', 24],
    ['≤ 24', 24],
    ['up to 24', 24],
    ['fino a 24 anni', 24],
    ['bis 24', 24],
    ['24 ans ou moins', 24],
    ['hasta 24', 24],
  ])('“%s” ends at %i', (text, to) => expect(readBand(text)).toEqual(age(null, to)));

  it.each([
    '',
    'Gen X',
    '34',
    '1965',
    '65-18',
    'one or two',
    '18-24-34',
    '12345-12346',
    '200-300',
    '+',
  ])('“%s” is none', (text) => expect(readBand(text)).toBeUndefined());
});

describe('a band of years of birth', () => {
  it.each([
    ['1965-1980', 1965, 1980],
    ['1965–80', 1965, 1980],
    ['1997/2012', 1997, 2012],
    ['born 1997–2012', 1997, 2012],
    ['Born between 1981 and 1996', 1981, 1996],
    ['1980s', 1980, 1989],
    ['Before 1946', null, 1945],
    ['born before 1946', null, 1945],
    ['1945 or earlier', null, 1945],
    ['prima del 1946', null, 1945],
    ['vor 1946', null, 1945],
    ['avant 1946', null, 1945],
    ['antes de 1946', null, 1945],
    ['1997 or later', 1997, null],
    ['after 1996', 1997, null],
    ['dopo il 1996', 1997, null],
    ['1997+', 1997, null],
  ])('“%s” is %s to %s', (text, from, to) => expect(readBand(text)).toEqual(year(from, to)));
});
