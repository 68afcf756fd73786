import { describe, expect, it } from 'vitest';
import { carryCorrections } from '../../../../src/app/wizard/correct/carryCorrections';
import type { Reading } from '../../../../src/app/wizard/correct/Reading';
import type { DetectedColumn } from '../../../../src/codebook/DetectedCodebook';
import type { Study } from '../../../../src/study/Study';

function reading(headers: readonly string[], levels: readonly string[]): Reading {
  return {
    columns: headers.map(
      (header, k): DetectedColumn => ({
        position: k + 1,
        header,
        question: header,
        kind: 'single',
        role: 'other',
        levels: levels.map((text) => ({ value: text, label: text })),
        missing: [],
        certainty: { role: 1, levels: 1 },
        reasons: [],
        distinctCount: levels.length,
        answeredCount: 9,
      }),
    ),
    proposal: {
      format: 'divario.study/1',
      title: 'survey',
      items: headers.map((column) => ({ column, role: 'other', levels: [...levels] })),
      filters: ['country'],
      design: { weight: 'w' },
    },
  };
}

const before = reading(['worry', 'cookies', 'country'], ['No', 'SÃ¬']);
const after = reading(['worry', 'cookies', 'country'], ['No', 'Sì']);
const [worry, cookies, country] = before.proposal.items as [object, object, object];
const corrected = (items: readonly object[], more: Partial<Study> = {}): Study => ({
  ...before.proposal,
  items: [...items],
  ...more,
});

describe('corrections of a file that is read again', () => {
  it('leave untouched columns as the new reading detects them', () => {
    const carried = carryCorrections(before, corrected([worry, cookies, country]), after);
    expect(carried).toEqual({ study: after.proposal, gone: [], changed: [] });
  });

  it('stand field by field, beside what is detected anew', () => {
    const study = corrected([{ ...worry, role: 'concern' }, cookies], { title: 'Trust 2024' });
    const { study: carried, gone } = carryCorrections(before, study, after);
    expect(carried.items).toEqual([
      { column: 'worry', role: 'concern', levels: ['No', 'Sì'] },
      { column: 'cookies', role: 'other', levels: ['No', 'Sì'] },
    ]);
    expect([carried.title, gone]).toEqual(['Trust 2024', []]);
  });

  it('of answers are dropped and named where an answer is spelt otherwise', () => {
    const study = corrected([
      { ...worry, label: 'Worry', levels: ['SÃ¬', 'No'] },
      cookies,
      country,
    ]);
    const { study: carried, changed } = carryCorrections(before, study, after);
    expect(carried.items[0]).toEqual({ ...after.proposal.items[0], label: 'Worry' });
    expect(changed).toEqual(['worry']);
  });

  it('are dropped and named where their column is gone: items, pairs, filters, weights', () => {
    const study = corrected(
      [{ ...worry, role: 'concern' }, { ...cookies, role: 'behavior' }, country],
      {
        pairs: [{ concern: 'worry', behavior: 'cookies' }],
        filters: ['country', 'cookies'],
        design: { weight: 'weight' },
      },
    );
    const { study: carried, gone } = carryCorrections(
      before,
      study,
      reading(['worry', 'country'], ['No', 'Sì']),
    );
    expect(gone).toEqual(['cookies', 'weight']);
    expect(carried.pairs).toEqual([]);
    expect(carried.filters).toEqual(['country']);
    expect(carried.design).toEqual({});
    expect(carried.items.map(({ column, role }) => [column, role])).toEqual([
      ['worry', 'concern'],
      ['country', 'other'],
    ]);
  });

  it('take away what was taken away: the filters, and scales that no question has', () => {
    const withScales = (base: Reading): Reading => ({
      ...base,
      proposal: {
        ...base.proposal,
        scales: { agree: { levels: ['No', 'Yes'] }, often: { levels: ['Never', 'Always'] } },
        items: base.proposal.items.map((item) =>
          item.column === 'cookies' ? { column: 'cookies', scale: 'often' } : item,
        ),
      },
    });
    const { filters: _, scales: __, ...study } = withScales(before).proposal;
    const { study: carried } = carryCorrections(withScales(before), study, withScales(after));
    expect(carried).not.toHaveProperty('filters');
    expect(carried.scales).toEqual({ often: { levels: ['Never', 'Always'] } });
  });

  it('keep a filter that names a question by its id, whatever its column is called', () => {
    const study = corrected([worry, cookies, { ...country, id: 'home' }], { filters: ['home'] });
    const { study: carried, gone } = carryCorrections(before, study, after);
    expect([carried.filters, gone]).toEqual([['home'], []]);
  });

  it('name the question that a dropped pair was of', () => {
    const study = corrected([worry, cookies, country], {
      pairs: [{ concern: 'worry', behavior: 'cookies' }],
    });
    const fewer = reading(['worry', 'country'], ['No', 'Sì']);
    const { study: carried, gone } = carryCorrections(before, study, fewer);
    expect([carried.pairs, gone]).toEqual([[], ['cookies']]);
  });

  it('suggest no pair of a question that was left out', () => {
    const pairs = [{ concern: 'worry', behavior: 'cookies' }];
    const suggesting = { ...after, proposal: { ...after.proposal, pairs } };
    const whole = carryCorrections(before, corrected([worry, cookies, country]), suggesting);
    expect(whole.study.pairs).toEqual(pairs);
    const { study: carried } = carryCorrections(before, corrected([worry, country]), suggesting);
    expect(carried.pairs).toEqual([]);
  });
});
