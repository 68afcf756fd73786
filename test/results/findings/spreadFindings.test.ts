import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/results/findings/Finding';
import { spreadFindings } from '../../../src/results/findings/spreadFindings';

function finding(item: string, higher: string, lower: string): Finding {
  const figures = { higherEstimate: 0.7, lowerEstimate: 0.4, difference: 0.3, q: 0.001 };
  return { subject: { kind: 'item', item }, higher, lower, ...figures, interval: [0.2, 0.4] };
}

const itemsOf = (findings: readonly Finding[]) =>
  findings.map(({ subject }) => (subject.kind === 'item' ? subject.item : subject.kind));

describe('findings to tell first', () => {
  it('begin with the strongest and go on to other groups before more of the same two', () => {
    const ranked = [
      finding('a', 'Gen Z', 'Silent'),
      finding('b', 'Gen Z', 'Silent'),
      finding('c', 'Silent', 'Gen Z'),
      finding('d', 'Gen X', 'Silent'),
      finding('e', 'Millennials', 'Gen X'),
    ];
    expect(itemsOf(spreadFindings(ranked, 3))).toEqual(['a', 'e', 'd']);
  });

  it('are of the same two groups where there are no others', () => {
    const ranked = ['a', 'b', 'c'].map((item) => finding(item, 'Gen Z', 'Silent'));
    expect(itemsOf(spreadFindings(ranked, 2))).toEqual(['a', 'b']);
  });

  it('are as many as asked, or all, each once', () => {
    const groups = fc.constantFrom('A', 'B', 'C', 'D');
    const some = fc.array(fc.tuple(groups, groups), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.nat(10), (pairs, count) => {
        const ranked = pairs.map(([a, b], k) => finding(`${k}`, a, b));
        const told = spreadFindings(ranked, count);
        expect(told).toHaveLength(Math.min(count, ranked.length));
        expect(new Set(told).size).toBe(told.length);
        if (count > 0) expect(told[0]).toBe(ranked[0]);
      }),
    );
  });
});
