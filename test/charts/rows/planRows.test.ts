import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRows } from '../../../src/charts/rows/planRows';
import type { PlacedText, RowNeed } from '../../../src/charts/rows/RowPlan';
import { textWidth } from '../../../src/charts/words/textWidth';
import { fontSize } from '../../../src/charts/words/typeScale';
import { longQuestion } from '../tables';

const need = fc.record({
  label: fc.oneof(fc.lorem({ maxCount: 40 }), fc.constant(longQuestion), fc.constant('Gen Z')),
  note: fc.constantFrom('n 312', 'n 64 · small base', 'n 300 · Millennials 70%, Gen Z 30%'),
  asides: fc.constantFrom(
    [],
    ['gap +32 pts (+29 to +35)'],
    ['24% (22% to 26%)', '56% (54% to 58%)'],
  ),
  swatch: fc.boolean(),
  ruled: fc.boolean(),
  above: fc.integer({ min: 8, max: 40 }),
  below: fc.integer({ min: 8, max: 40 }),
}) as fc.Arbitrary<RowNeed>;

function span(text: PlacedText): readonly [number, number] {
  const bold = text.style === 'aside' || text.style === 'heading';
  const size = text.style === 'note' ? fontSize.note : fontSize.label;
  const trail = text.trail ? 8 + textWidth(text.trail, fontSize.note) : 0;
  const width = textWidth(text.text, size, bold ? 'bold' : 'normal') + trail;
  return text.anchor === 'end' ? [text.x - width, text.x] : [text.x, text.x + width];
}

describe('the plan of rows', () => {
  it('keeps every word within the drawing at any width from 320 px', () => {
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 320, max: 1600 }),
        (needs, width) => {
          for (const text of planRows(needs, width).rows.flatMap((row) => row.texts)) {
            const [left, right] = span(text);
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(right).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
    );
  });

  it('never lets two words of a chart overlap', () => {
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 320, max: 1600 }),
        (needs, width) => {
          const texts = planRows(needs, width).rows.flatMap((row) => row.texts);
          for (const [i, a] of texts.entries())
            for (const b of texts.slice(i + 1)) {
              if (Math.abs(a.y - b.y) >= 14) continue;
              const [[aLeft, aRight], [bLeft, bRight]] = [span(a), span(b)];
              expect(aRight <= bLeft + 0.01 || bRight <= aLeft + 0.01).toBe(true);
            }
        },
      ),
    );
  });

  it('leaves a scale of at least 260 px, or the whole width', () => {
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 320, max: 1600 }),
        (needs, width) => {
          const { left, right } = planRows(needs, width);
          expect(right - left).toBeGreaterThanOrEqual(Math.min(260, width - 40));
        },
      ),
    );
  });
});
