import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/results/readResults';

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
});
