import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { type ColumnOfAnswers, questionnaireFile } from './questionnaireFile';

const agree5 = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];
const repeat = (texts: readonly string[], times = 8) =>
  texts.flatMap((text) => Array<string>(times).fill(text));
const detect = (...columns: ColumnOfAnswers[]) => detectCodebook(questionnaireFile(columns));
const values = (levels: readonly { readonly value: string }[] = []) =>
  levels.map(({ value }) => value);

describe('detectCodebook', () => {
  it('adds a level that nobody chose in one column of a grid and somebody did in another', () => {
    const { columns } = detect(
      { header: 'concern_1', answers: repeat(agree5) },
      { header: 'concern_2', answers: repeat(agree5.slice(1)) },
    );
    expect(values(columns[1]?.levels)).toEqual(agree5);
    expect(columns[1]?.setId).toBe(columns[0]?.setId);
    expect(columns[1]?.scaleId).toBe('agreement5');
  });

  it('tells options that were ticked from a grid of yes/no questions', () => {
    const yesNo = repeat(['Yes', 'No']);
    const grid = detect(
      { header: 'researchers_1', answers: yesNo },
      { header: 'researchers_2', answers: yesNo },
    );
    expect(grid.columns.map(({ kind }) => kind)).toEqual(['single', 'single']);
    const question = 'Which do you use? Select all that apply.';
    const ticked = detect(
      { header: 'q1_1', question, option: 'VPN', answers: yesNo },
      { header: 'q1_2', question, option: 'Ad blocker', answers: yesNo },
    );
    expect(ticked.columns.map(({ kind }) => kind)).toEqual(['multiple', 'multiple']);
  });

  it('reads option texts over blanks as a multiple-response set with its written-in "other" beside it', () => {
    const question = 'Which pie? Select all that apply.';
    const mark = (text: string) => ['', text, '', text, '', '', text, ''];
    const { columns } = detect(
      { header: question, question, option: 'Apple', answers: mark('Apple') },
      { header: '', question, option: 'None', answers: mark('None') },
      {
        header: '',
        question,
        option: 'Other (please specify)',
        answers: mark('Other (please specify)'),
      },
      {
        header: '',
        question,
        option: 'Other (please specify)',
        answers: ['', 'plum', '', 'fig', '', '', 'pear', ''],
      },
    );
    expect(columns.map(({ kind }) => kind)).toEqual(['multiple', 'multiple', 'multiple', 'text']);
    expect(new Set(columns.slice(0, 3).map(({ setId }) => setId)).size).toBe(1);
  });

  it('sets -99 apart from the words of a scale and from its numbers', () => {
    const { columns } = detect(
      { header: 'a', answers: repeat([...agree5, '-99']) },
      { header: 'b', answers: repeat(['1', '2', '3', '4', '5', '99']) },
      { header: 'c', answers: repeat(['1 - Low', '2', '3', '4', '5 - High', '-99']) },
    );
    expect(columns.map(({ missing }) => missing)).toEqual([['-99'], ['99'], ['-99']]);
    expect(values(columns[2]?.levels)).toEqual(['1 - Low', '2', '3', '4', '5 - High']);
  });

  it('does not call a scale certain whose levels it does not know', () => {
    const { columns } = detect({
      header: 'distance',
      answers: repeat(['At home', 'In town', 'Abroad', 'Far away']),
    });
    expect(columns[0]?.kind).toBe('single');
    expect(columns[0]?.certainty.levels).toBeLessThan(0.75);
  });

  it('gives the one best column the role of generation and leaves the others demographics', () => {
    const years = Array.from({ length: 60 }, (_, k) => String(1945 + k));
    const { columns, generation } = detect(
      { header: 'age_group', answers: repeat(['18-29', '30-49', '50-64', '65+'], 15) },
      { header: 'birth_year', answers: years },
    );
    expect(generation).toMatchObject({ position: 2, from: 'birth-year' });
    expect(columns.map(({ role }) => role)).toEqual(['demographic', 'generation']);
  });

  it('finds weight, stratum and cluster by name, a numbered stratum being no scale', () => {
    const weights = Array.from({ length: 24 }, (_, k) => `0.${k + 51}`);
    const codes = repeat(['1', '2', '3']);
    const { design, columns } = detect(
      { header: 'weight', answers: weights },
      { header: 'strata', answers: codes },
      { header: 'PSU', answers: codes },
    );
    expect(design).toMatchObject({ weight: 1, stratum: 2, cluster: 3 });
    expect(columns.slice(1).map(({ kind }) => kind)).toEqual(['single', 'single']);
  });

  it.each([
    ['I am worried about how companies use my personal data', agree5, 'concern', undefined],
    ['Mi preoccupa come le aziende usano i miei dati personali', agree5, 'concern', undefined],
    ['Ich mache mir Sorgen um meine persönlichen Daten', agree5, 'concern', undefined],
    [
      'How often do you delete cookies?',
      ['Never', 'Sometimes', 'Always'],
      'behavior',
      'protective',
    ],
    ['Avez-vous déjà désactivé la géolocalisation ?', ['Non', 'Oui'], 'behavior', 'protective'],
    [
      'I accept all cookies without reading',
      ['Never', 'Sometimes', 'Always'],
      'behavior',
      'disclosing',
    ],
    [
      '¿Con qué frecuencia comparte su ubicación?',
      ['Nunca', 'A veces', 'Siempre'],
      'behavior',
      'disclosing',
    ],
    [
      'How much do you trust banks with your data?',
      ['Not at all', 'A little', 'A lot'],
      'trust',
      undefined,
    ],
    ['I like personalized recommendations', agree5, 'preference', undefined],
    [
      'How important is grammar to you?',
      ['Not important', 'Somewhat important', 'Very important'],
      'other',
      undefined,
    ],
  ] as const)('hears the role in "%s"', (question, levels, role, direction) => {
    const { columns } = detect({ header: 'q1', question, answers: repeat(levels) });
    expect(columns[0]?.role).toBe(role);
    expect(columns[0]?.direction).toBe(direction);
  });

  it('takes a real choice to share as an observed, disclosing behavior', () => {
    const { columns } = detect({
      header: 'Q-share-browser-data',
      answers: repeat(['Decline', 'Consent to share']),
    });
    expect(columns[0]).toMatchObject({
      role: 'behavior',
      direction: 'disclosing',
      evidence: 'observed',
    });
    expect(values(columns[0]?.levels)).toEqual(['Decline', 'Consent to share']);
  });

  it('pairs a concern with the behavior on its topic', () => {
    const { pairs } = detect(
      {
        header: 'c1',
        question: 'I am worried that apps track my location',
        answers: repeat(agree5),
      },
      {
        header: 'b1',
        question: 'How often do you delete cookies?',
        answers: repeat(['Never', 'Sometimes', 'Always']),
      },
      {
        header: 'b2',
        question: 'Have you turned off location on your phone?',
        answers: repeat(['No', 'Yes']),
      },
    );
    expect(pairs[0]).toMatchObject({ concern: 1, behavior: 3, certainty: { role: 0.9 } });
  });

  it('takes what the file itself declares of codes before any guess', () => {
    const file = questionnaireFile([{ header: 'q1', answers: repeat(['1', '2', '3', '9']) }]);
    const [column] = file.table.columns;
    const valueLabels = [
      { value: '1', label: 'Very worried' },
      { value: '2', label: 'Somewhat worried' },
      { value: '3', label: 'Not worried at all' },
      { value: '9', label: 'Filter' },
    ];
    const declared = { ...column!, declared: { valueLabels, missing: ['9'] } };
    const { columns } = detectCodebook({ ...file, table: { ...file.table, columns: [declared] } });
    expect(columns[0]).toMatchObject({ kind: 'scale', missing: ['9'] });
    expect(columns[0]?.levels).toEqual([
      { value: '3', label: 'Not worried at all' },
      { value: '2', label: 'Somewhat worried' },
      { value: '1', label: 'Very worried' },
    ]);
  });

  it('does not depend on the order of rows, whatever order answers are met in', () => {
    const columns = [
      { header: 'q', answers: repeat([...agree5, 'Not sure']) },
      { header: 'Age', answers: repeat(['Under 18', '18-29', '30-44', '45-60', '> 60', '']) },
      {
        header: 'Use',
        answers: repeat(['VPN', 'VPN;Tor', 'Tor', 'Tor;Proxy', 'Proxy', 'VPN;Proxy']),
      },
      { header: 'Job', answers: repeat(['Nurse', 'Clerk', 'Cook', 'Pilot', 'Other', 'Judge']) },
    ];
    const shape = (file: ReturnType<typeof questionnaireFile>) =>
      JSON.stringify(detectCodebook(file));
    const original = shape(questionnaireFile(columns));
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(48).keys()], { minLength: 48 }), (order) => {
        const shuffled = columns.map((column) => ({
          ...column,
          answers: order.map((row) => column.answers[row] ?? ''),
        }));
        expect(shape(questionnaireFile(shuffled))).toBe(original);
      }),
      { numRuns: 30 },
    );
  });

  it('survives any texts at all', () => {
    const answers = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '1', '-99', 'Yes', '1-2')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ header: fc.string(), answers }), { maxLength: 6 }),
        (columns) => {
          const found = detectCodebook(questionnaireFile(columns));
          expect(found.columns.length).toBe(columns.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
