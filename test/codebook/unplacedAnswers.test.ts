import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { questionnaireFile } from './questionnaireFile';

const detectOne = (header: string, answers: readonly string[]) =>
  detectCodebook(questionnaireFile([{ header, answers }])).columns[0]!;
const often = (...texts: readonly string[]) => texts.flatMap((text) => Array<string>(9).fill(text));

describe('answers that many gave and no scale places', () => {
  it('are never taken for missing', () => {
    const column = detectOne(
      'views',
      often('Never', 'Rarely', 'Sometimes', 'Often', 'Always', 'On blue moons'),
    );
    expect(column.missing).toEqual([]);
    expect(column.levels).toHaveLength(6);
    expect(column.certainty.levels).toBeLessThan(0.75);
  });

  it('stay levels where they only mention not knowing', () => {
    const { missing } = detectOne(
      'heard',
      often('Never heard of it at all', "Heard of it but don't know what it is", 'Know it well'),
    );
    expect(missing).toEqual([]);
  });

  it('rank among the others where they name a qualification', () => {
    const { levels } = detectOne(
      'education',
      often('Degree or higher', 'Lower secondary or less', 'Some college', 'Upper secondary'),
    );
    expect(levels.map(({ value }) => value)).toEqual([
      'Lower secondary or less',
      'Upper secondary',
      'Some college',
      'Degree or higher',
    ]);
  });
});

describe('an answer that denies, beside bands of numbers', () => {
  it('is the least of them', () => {
    const { kind, levels } = detectOne(
      'coding',
      often('5-10 years', 'I have never written code', '1-3 years', '< 1 years', '20+ years'),
    );
    expect(kind).toBe('scale');
    expect(levels.map(({ value }) => value)).toEqual([
      'I have never written code',
      '< 1 years',
      '1-3 years',
      '5-10 years',
      '20+ years',
    ]);
  });
});

describe('the year of fieldwork', () => {
  const answers = often('34', '45', '61');
  it('is that of a column that holds one year', () => {
    const file = questionnaireFile([
      { header: 'year', answers: answers.map(() => '2021') },
      { header: 'age', answers },
    ]);
    expect(detectCodebook(file).fieldworkYear).toBe(2021);
  });

  it('is that in the file’s name, where nothing in the file tells it', () => {
    const file = questionnaireFile([{ header: 'age', answers }]);
    expect(detectCodebook(file).fieldworkYear).toBeUndefined();
    expect(detectCodebook({ ...file, name: 'trust_2019.csv' }).fieldworkYear).toBe(2019);
    expect(detectCodebook({ ...file, name: 'trust_2018-2019.csv' }).fieldworkYear).toBeUndefined();
  });
});
