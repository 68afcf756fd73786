import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { questionnaireFile } from './questionnaireFile';

const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'];
const respondents = Array.from({ length: 30 }, (_, i) => orders[(i * 7) % orders.length]!);

describe('a set of columns in which nobody gives one answer twice', () => {
  it('ranks: options that hold places are numbers', () => {
    const file = questionnaireFile(
      [...'abc'].map((option, k) => ({
        header: `Q1_${k + 1}`,
        answers: respondents.map((order) => String(order.indexOf(option) + 1)),
      })),
    );
    expect(detectCodebook(file).columns.map(({ kind }) => kind)).toEqual(Array(3).fill('numeric'));
  });

  it('ranks: places that hold options are choices without an order', () => {
    const file = questionnaireFile(
      [0, 1, 2].map((place) => ({
        header: `Q1[${place + 1}]`,
        answers: respondents.map((order) => `A${'abc'.indexOf(order[place]!) + 1}`),
      })),
    );
    expect(detectCodebook(file).columns.map(({ kind }) => kind)).toEqual(Array(3).fill('single'));
  });

  it('is a grid once some do', () => {
    const file = questionnaireFile(
      [0, 1, 2].map((k) => ({
        header: `Q1_${k + 1}`,
        answers: respondents.map((_, i) => String(((i * (k + 2)) % 5) + 1)),
      })),
    );
    expect(detectCodebook(file).columns.map(({ kind }) => kind)).toEqual(Array(3).fill('scale'));
  });
});
