// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChartCell } from '../../../src/charts/cells/ChartCell';
import { placeQuadrants } from '../../../src/charts/quadrant/placeQuadrants';
import { QuadrantBars } from '../../../src/charts/quadrant/QuadrantBars';
import { toQuadrantRows } from '../../../src/charts/quadrant/toQuadrantRows';
import { gapTable, hardGapTable, summary } from '../tables';

const shown = (value: number): ChartCell => ({ kind: 'shown', value, n: 500, cautions: [] });
const hidden: ChartCell = { kind: 'hidden', why: 'small-cell', n: null };

describe('quadrant bars', () => {
  it('stack the four quadrants to the whole, the paradoxical first', () => {
    const { shown: pieces } = placeQuadrants([0.4, 0.3, 0.1, 0.2].map(shown));
    expect(pieces.map(({ quadrant }) => quadrant)).toEqual([
      'paradoxical',
      'guarded',
      'cautious',
      'carefree',
    ]);
    expect(pieces.at(-1)?.end).toBeCloseTo(1);
  });

  it('hatch what two hidden quadrants share, so that neither can be measured', () => {
    const places = placeQuadrants([shown(0.4), hidden, hidden, shown(0.2)]);
    expect(places.shown.map(({ quadrant }) => quadrant)).toEqual(['paradoxical', 'carefree']);
    expect([places.from, places.to]).toEqual([0.4, 0.8]);
    expect(places.hidden?.quadrant).toBe('guarded');
  });

  it('name each quadrant’s share with its interval and base', () => {
    render(<QuadrantBars rows={toQuadrantRows(gapTable, summary)} locale="en" />);
    expect(screen.getAllByRole('img')).toHaveLength(24);
    expect(
      screen.getByRole('img', { name: /^Gen Z, paradoxical: 26% \(21% to 32%\), n 312$/ }),
    ).toBeInTheDocument();
  });

  it('letter each group, and mark the paradoxical shares that exceed another beyond chance', () => {
    const contrast = { quadrant: 'paradoxical', b: 'Gen Z', se: 0.03, df: 999, p: 0.001 } as const;
    const { container } = render(
      <QuadrantBars
        rows={toQuadrantRows(
          {
            ...gapTable,
            quadrantContrasts: [
              { ...contrast, a: 'Silent', difference: 0.3, pHolm: 0.004, pBH: 0.004 },
              { ...contrast, a: 'Gen X', difference: 0.1, pHolm: 0.03, pBH: 0.01 },
              { ...contrast, a: 'Millennials', difference: 0.02, pHolm: 0.6, pBH: 0.5 },
            ],
          },
          summary,
        )}
        locale="en"
      />,
    );
    const words = container.textContent ?? '';
    expect(words).toMatch(/\(E\) n 312/);
    expect(words.match(/%\) [Ee](?![a-z])/g)).toEqual(['%) E', '%) e']);
  });

  it('say why a group is not shown', () => {
    render(<QuadrantBars rows={toQuadrantRows(hardGapTable, summary)} locale="en" />);
    expect(screen.getByRole('img', { name: /^Gen X: Withheld/ })).toBeInTheDocument();
  });
});
