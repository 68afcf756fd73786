import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../../src/disclosure/DisclosurePolicy';
import { publishResults } from '../../../../src/disclosure/publish/publishResults';
import { answerQuery } from '../../../../src/results/answerQuery';
import { netSides } from '../../../../src/results/items/netSides';
import { tablesOf } from '../../../../src/results/measures/byMeasure';
import { isTotalRow } from '../../../../src/results/rows/isTotalRow';
import { summarize } from '../../../../src/results/summary/summarize';
import { openStudyOf, scaleItem, tableOf } from '../../openStudyOf';

const five = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'];
const zeroToTen = Array.from({ length: 11 }, (_, k) => `${k}`);

describe('the two ends of a scale', () => {
  const sides = (levels: readonly string[], top: readonly string[], neutral?: string) =>
    netSides({ kind: 'scale', levels, top, ...(neutral !== undefined && { neutral }) });

  it('are its top box and as many of its lowest levels', () => {
    expect(sides(five, ['Often', 'Always'], 'Sometimes')).toEqual({ top: [3, 4], bottom: [0, 1] });
    expect(sides(five.slice(0, 4), ['Often'])).toEqual({ top: [3], bottom: [0] });
  });

  it('are promoters and detractors from 0 to 10, whatever its top box, with or without words at its ends', () => {
    const ends = { top: [9, 10], bottom: [0, 1, 2, 3, 4, 5, 6] };
    expect(sides(zeroToTen, ['8', '9', '10'])).toEqual(ends);
    expect(sides(['Not at all', ...zeroToTen.slice(1, 10), 'Surely'], [])).toEqual(ends);
  });

  it('are none of a yes/no, of three levels, or where the ends would meet or hold the middle', () => {
    expect(sides(['No', 'Yes'], ['Yes'])).toBeUndefined();
    expect(sides(five.slice(0, 3), ['Sometimes'])).toBeUndefined();
    expect(sides(five, ['Sometimes', 'Often', 'Always'], 'Sometimes')).toBeUndefined();
    expect(sides(five, ['Never'])).toBeUndefined();
    expect(sides(five, [])).toBeUndefined();
  });
});

function surveyOf(answers: readonly string[], base: 'answered' | 'asked' = 'answered') {
  return openStudyOf({
    columns: {
      how: answers,
      side: answers.map((_, i) => (i % 2 === 0 ? 'A' : 'B')),
    },
    generation: answers.map((_, i) => (i % 2 === 0 ? 'Gen X' : 'Gen Z')),
    segments: ['Gen X', 'Gen Z'],
    items: [scaleItem('how', 'concern', five, ['Often', 'Always'], { base, neutral: 'Sometimes' })],
  });
}

const net = { measure: 'net-score', item: 'how', by: 'generation', filters: [] } as const;

describe('the net score', () => {
  it('is the share at the top minus that at the bottom, with the variance of both together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...five, ''), { minLength: 8, maxLength: 60 }),
        fc.constantFrom('answered', 'asked'),
        (answers, base) => {
          fc.pre(answers.filter((answer) => answer !== '').length > 3);
          const total = tableOf(surveyOf(answers, base), net).rows.find(isTotalRow);
          const n = answers.filter((answer) => base === 'asked' || answer !== '').length;
          const share = (...of: string[]) => answers.filter((each) => of.includes(each)).length / n;
          const [high, low] = [share('Often', 'Always'), share('Never', 'Rarely')];
          expect(total?.n).toBe(n);
          expect(total?.estimate).toBeCloseTo(high - low, 12);
          // As of a domain of everybody in the design.
          const all = answers.length;
          const variance = ((high + low - (high - low) ** 2) / n) * (all / (all - 1));
          expect(total?.se ?? 0).toBeCloseTo(Math.sqrt(Math.max(0, variance)), 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused for what has no two ends', () => {
    const open = openStudyOf({
      columns: { acts: ['Yes', 'No', 'Yes'] },
      items: [scaleItem('acts', 'behavior', ['No', 'Yes'], ['Yes'])],
    });
    const answer = answerQuery(open, { ...net, item: 'acts', by: 'none' });
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(['item-unfit']);
  });

  it('is published only where the top box and every low level are', () => {
    const answers = Array.from({ length: 400 }, (_, i) => five[i % 5] ?? '');
    // Of Gen X only three rarely do.
    const few = answers.map((answer, i) =>
      i % 2 === 0 && answer === 'Rarely' && i > 20 ? 'Often' : answer,
    );
    const open = surveyOf(few);
    const published = publishResults(
      summarize(open),
      (query) => answerQuery(open, query),
      policyOf({}),
    );
    if (!published.ok) throw new Error('publish: expected results');
    const tables = published.value.tables.filter(
      ({ by, filters }) => by === 'generation' && !filters,
    );
    const [score] = tablesOf('net-score', tables);
    const [shares] = tablesOf('distribution', tables);
    const hidden = new Set(
      (shares?.rows ?? []).filter((row) => row.estimate === null).map((row) => row.group),
    );
    expect(hidden.has('Gen X')).toBe(true);
    for (const row of score?.rows ?? []) {
      const told = (shares?.rows ?? []).filter(
        (each) => each.group === row.group && score?.bottom.includes(each.level ?? ''),
      );
      if (told.some((each) => each.estimate === null)) expect(row.estimate).toBeNull();
    }
    expect(score?.rows.find(({ group }) => group === 'Gen X')?.estimate).toBeNull();
  });
});
