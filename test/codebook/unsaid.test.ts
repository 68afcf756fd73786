import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { statedRange } from '../../src/codebook/kinds/statedRange';
import { type ColumnOfAnswers, questionnaireFile } from './questionnaireFile';

const repeat = (texts: readonly string[], times = 8) =>
  texts.flatMap((text) => Array<string>(times).fill(text));
const detect = (...columns: ColumnOfAnswers[]) => detectCodebook(questionnaireFile(columns));
const only = (column: ColumnOfAnswers) => detect(column).columns[0]!;
const values = (column: ColumnOfAnswers) => only(column).levels.map(({ value }) => value);

describe('a scale of plain numbers', () => {
  it('has every point that its question states, chosen or not, so that its top box is that of the scale', () => {
    const question = 'On a scale of 0 to 10, how much do you trust retailers?';
    const answers = repeat(['0', '2', '3', '5', '7', '8', '9']);
    expect(values({ header: 'Q1', question, answers })).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
  });

  it.each([
    ['How worried are you? (1-7)', [1, 7]],
    ['Su una scala da 1 a 5, quanto si fida?', [1, 5]],
    ['Rate your trust, 0–10', [0, 10]],
    ['How many children aged 0 to 5 live with you?', undefined],
    ['Which share of 1-100 %?', undefined],
  ])('“%s” states %j', (question, range) => {
    const stated = statedRange(question);
    expect(stated && [stated.low, stated.high]).toEqual(range);
  });

  it('has the points that were chosen where one of them lies outside what the question says', () => {
    const question = 'Rate your trust from 1 to 5';
    expect(values({ header: 'Q1', question, answers: repeat(['0', '1', '2', '3', '5']) })).toEqual([
      '0',
      '1',
      '2',
      '3',
      '5',
    ]);
  });
});

describe('codes of several choices in one cell', () => {
  it('are a multiple-response question, options in the order of their codes', () => {
    const column = { header: 'Q9', answers: repeat(['1', '2,4', '1,3,4', '2', '10', '3,10']) };
    expect(only(column)).toMatchObject({ kind: 'multiple', joinedBy: ',' });
    expect(values(column)).toEqual(['1', '2', '3', '4', '10']);
  });

  it('are no decimal numbers: "1,5" beside "2,3" has no third code', () => {
    expect(only({ header: 'weight', answers: repeat(['1,5', '2,3', '0,7', '1,2']) }).kind).toBe(
      'numeric',
    );
  });

  it('need a cell with several only once where every cell ends with the separator', () => {
    const answers = repeat(['Location;', 'Purchases;', 'Location;Purchases;']);
    expect(only({ header: 'Which?', answers })).toMatchObject({ kind: 'multiple' });
  });
});

describe('a column of words written beside a choice', () => {
  it('is text, and no option of its own, where the choice has its column', () => {
    const question = 'What would you share? Select all that apply.';
    const other = 'Other (please specify)';
    const { columns } = detect(
      { header: 'Q5_1', question, option: 'Email', answers: repeat(['Email', '']) },
      { header: 'Q5_4', question, option: other, answers: repeat([other, '']) },
      { header: 'Q5_4_TEXT', question, option: `${other} - Text`, answers: repeat(['phone', '']) },
    );
    expect(columns.map(({ kind }) => kind)).toEqual(['multiple', 'multiple', 'text']);
  });

  it('is an option headed "Other" after options under headers of their own', () => {
    const { columns } = detect(
      { header: 'Use a VPN', answers: repeat(['Use a VPN', '']) },
      { header: 'Clear cookies', answers: repeat(['', 'Clear cookies']) },
      { header: 'Other', answers: [...repeat(['']), 'Tor'] },
    );
    expect(new Set(columns.map(({ setId }) => setId)).size).toBe(1);
    expect(columns[2]).toMatchObject({ kind: 'multiple' });
  });
});

describe('what an act is for', () => {
  const yesNo = repeat(['Yes', 'No']);

  it.each([
    ['I don’t share my location', 'protective'],
    ['I share my location', 'disclosing'],
    ['Non condivido la mia posizione', 'protective'],
    ['I read terms and conditions before accepting', 'protective'],
    ['I accept cookies before reading anything', 'disclosing'],
    ['Do you cover your webcam?', 'protective'],
    ['How often do you read a privacy notice before you accept it?', 'protective'],
  ])('“%s” is %s', (question, direction) =>
    expect(only({ header: question, question, answers: yesNo })).toMatchObject({
      role: 'behavior',
      direction,
    }),
  );
});

describe('other things that columns leave unsaid', () => {
  it('"Never heard of it" is the least familiar, but no answer to how favorable a view is', () => {
    const known = ['Never heard of it', 'Heard of it, but know little', 'Know it very well'];
    expect(values({ header: 'GDPR?', answers: repeat(known) })).toEqual(known);
    const view = ['Unfavorable', 'Favorable', 'Very favorable', 'Never heard of it'];
    expect(only({ header: 'Meta?', answers: repeat(view) }).missing).toEqual(['Never heard of it']);
  });

  it('a code in full nines is missing where it lies far above all numbers', () => {
    const incomes = Array.from({ length: 60 }, (_, i) => String(9000 + 1700 * i));
    const column = { header: 'income', answers: [...incomes, '999999', '999999'] };
    expect(only(column).missing).toEqual(['999999']);
  });

  it('a weight is known by its label where its name is a code', () => {
    const answers = Array.from({ length: 40 }, (_, i) => String(0.4 + i / 31));
    const role = (header: string, question: string) => only({ header, question, answers }).role;
    expect(role('w', 'Weight')).toBe('weight');
    expect(role('finalwt', 'finalwt')).toBe('weight');
    expect(role('d7', 'Body weight of the last pet you owned')).not.toBe('weight');
  });

  it('"Question: option" headers are one question', () => {
    const marks = repeat(['Selected', 'Not selected']);
    const { columns } = detect(
      { header: 'Data: email', question: 'Data', option: 'email', answers: marks },
      { header: 'Data: health', question: 'Data', option: 'health', answers: marks },
    );
    expect(columns.map(({ kind }) => kind)).toEqual(['multiple', 'multiple']);
  });

  // Work that grew with the square of its length would outlast the suite's guard against hanging.
  it('an answer as long as a book is read as text', () => {
    const answers = ['y'.repeat(2_000_000), 'fine', 'ok', 'nothing'];
    expect(only({ header: 'Comment', answers }).kind).toBe('text');
  });

  it.each([
    ['DOB', ['1/5/45', '12/24/71', '3/30/88', '7/1/02', '8/9/60', '2/2/79']],
    ['Year of birth (last two digits)', ['45', '71', '88', '02', '60', '79', '99', '00']],
    ['Year of birth', ['45', '71', '88', '02', '60', '79', '99', '00', '1985']],
    ['Birth month and year', ['05/1945', '12/1971', '03/1988', '07/2002']],
  ])('%s tells years of birth', (header, answers) =>
    expect(detect({ header, answers: repeat(answers, 2) }).generation).toMatchObject({
      from: 'birth-year',
    }),
  );
});
