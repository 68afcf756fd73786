import { describe, expect, it } from 'vitest';
import { readResults } from '../../../src/results/document/readResults';

const empty = {
  format: 'divario.results/1',
  study: { title: 'Trust', respondents: 10, generations: {} },
  tables: [],
};

describe('a results file', () => {
  it('keeps fields that this version does not know', () => {
    const later = { ...empty, study: { ...empty.study, wave: 3 } };
    expect(readResults(later)).toEqual({ ok: true, value: later });
  });

  it('of a later form is told from a wrong one, even where the rest has changed', () => {
    expect(readResults({ format: 'divario.results/2', figures: {} })).toMatchObject({
      ok: false,
      problems: [{ code: 'results-newer', detail: { format: 'divario.results/2' } }],
    });
  });

  it.each([[{ ...empty, format: 'divario.study/1' }], [{ ...empty, format: 2 }], [null], ['text']])(
    'that is none names what is wrong: %j',
    (data) => {
      expect(readResults(data)).toMatchObject({
        ok: false,
        problems: [{ code: 'results-invalid' }],
      });
    },
  );

  it.each([
    ['minCell', 0],
    ['minCell', '10'],
    ['zeroIsSmall', undefined],
    ['rounding', 1],
    ['epsilon', -1],
    ['delta', 1],
    ['independent', 'yes'],
    ['leftOut', -4],
    ['mechanism', 'none'],
  ])('names what is wrong with how respondents were protected: %s %s', (field, value) => {
    const disclosure = { minCell: 10, zeroIsSmall: false, withheldCells: 3, leftOut: null };
    const told = (more: object) => ({ ...empty, study: { ...empty.study, disclosure: more } });
    expect(readResults(told(disclosure)).ok).toBe(true);
    expect(readResults(told({ ...disclosure, [field]: value }))).toMatchObject({
      ok: false,
      problems: [{ code: 'results-invalid', detail: { field: `study.disclosure.${field}` } }],
    });
  });
});
