import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRareTexts, withRareTexts } from '../../src/engine/rareTexts';
import type { Study } from '../../src/study/Study';
import type { SurveyTable } from '../../src/survey/SurveyTable';

/** A survey of two columns: answers as they come, and how many gave each. */
function tableOf(...columns: readonly Readonly<Record<string, number>>[]): SurveyTable {
  return {
    rowCount: 100,
    columns: columns.map((counts, i) => {
      const texts = ['', ...Object.keys(counts)];
      const codes = Object.values(counts).flatMap((count, code) => Array(count).fill(code + 1));
      return {
        position: i + 1,
        header: `q${i + 1}`,
        question: `q${i + 1}`,
        values: { kind: 'coded', texts, codes: Uint8Array.from(codes) },
      };
    }),
  };
}

const study = (levels: Study['items'][number]['levels']): Study => ({
  format: 'divario.study/1',
  items: [{ column: 'q1', role: 'concern', levels }],
});

describe('a study kept apart from its survey', () => {
  it('names no answer that fewer than ten gave, wherever it names answers', () => {
    const table = tableOf({ Agree: 60, Disagree: 31, 'Widow of the mayor': 9 });
    const rare = 'Widow of the mayor';
    const whole: Study = {
      ...study(['Agree', { value: rare, label: 'Other' }, 'Never chosen']),
      missing: [rare],
      scales: { s: { levels: ['Agree', rare], top: [rare], neutral: rare } },
      referenceGeneration: rare,
      weighting: { targets: { q1: { Agree: 0.9, [rare]: 0.1 } } },
    };
    const kept = withoutRareTexts(whole, table);
    expect(JSON.stringify(kept)).not.toContain('Widow');
    expect(JSON.stringify(kept)).toContain('Never chosen');
    expect(withRareTexts(kept, table)).toEqual(whole);
  });

  it('keeps an answer that ten gave in any one column, and counts spellings as one', () => {
    const table = tableOf({ Yes: 3, 'yes ': 6 }, { YES: 10 });
    expect(withoutRareTexts(study(['Yes']), table)).toEqual(study(['Yes']));
    const alone = tableOf({ Yes: 3, 'yes ': 6 });
    expect(JSON.stringify(withoutRareTexts(study(['Yes']), alone))).not.toMatch(/yes/i);
  });

  it('comes back as it was beside the same survey', () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }),
        (answers, counts) => {
          const table = tableOf(
            Object.fromEntries(answers.map((text, i) => [text, counts[i] ?? 0])),
          );
          const kept = withoutRareTexts(study(answers), table);
          expect(withRareTexts(kept, table)).toEqual(study(answers));
          answers.forEach((text, i) => {
            const count = counts[i] ?? 0;
            const isLeftOut = count > 0 && count < 10;
            expect(kept.items[0]?.levels?.[i] === text).toBe(!isLeftOut);
          });
        },
      ),
    );
  });
});
