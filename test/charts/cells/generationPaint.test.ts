import { describe, expect, it } from 'vitest';
import { toChartGroups } from '../../../src/charts/cells/ChartGroup';
import { generationPaint } from '../../../src/charts/cells/generationPaint';
import { bandNames, bandSummary, summary } from '../tables';

describe('a group’s colour and shape', () => {
  it('is the same for a published generation whatever other groups there are', () => {
    const inAll = toChartGroups(['Total', 'Gen X', 'Gen Z'], summary).get('Gen Z')?.paint;
    expect(inAll).toEqual(generationPaint('Gen Z', ['Gen Z']));
    expect(inAll?.color).toBe('var(--generation-6)');
    expect(generationPaint('Gen Z × Female', [])).toEqual(inAll);
  });

  it('follows the order of any other segments, and repeats hollow after the seventh', () => {
    const groups = toChartGroups(bandNames, bandSummary);
    const paints = bandNames.map((name) => groups.get(name)?.paint);
    expect(paints[0]?.color).toBe('var(--generation-2)');
    expect(paints[6]?.color).toBe('var(--generation-1)');
    expect(
      new Set(paints.map((paint) => `${paint?.color} ${paint?.shape} ${paint?.hollow}`)).size,
    ).toBe(9);
  });

  it('stays with a band when a table holds only some of them', () => {
    expect(toChartGroups(['35–44'], bandSummary).get('35–44')?.paint).toEqual(
      toChartGroups(bandNames, bandSummary).get('35–44')?.paint,
    );
  });
});
