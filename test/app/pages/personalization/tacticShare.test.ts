import { describe, expect, it } from 'vitest';
import { tacticQuery, tacticShare } from '../../../../src/app/pages/personalization/tacticShare';
import type { ItemSummary, StudySummary } from '../../../../src/results/document/StudySummary';
import type { DistributionTable } from '../../../../src/results/measures/distribution/distributionSchema';
import { fixtureResults } from '../../fixtures/results';

const view = { by: 'generation', filters: [] };
const item = (id: string, levels: readonly string[]) =>
  ({
    id,
    label: id,
    question: id,
    kind: 'scale',
    role: 'tactic',
    levels,
    top: [],
  }) as unknown as ItemSummary;
const welcome = item('welcome', ['Very creepy', 'Neither', 'Very welcome']);
const invasive = item('invasive', ['Per niente invadente', 'Poco invadente', 'Molto invadente']);

describe('how creepy a tactic is', () => {
  it('is told by the low end of a scale that ends in welcome', () => {
    expect(tacticQuery(welcome, 'low', view).measure).toBe('distribution');
    expect(tacticQuery(welcome, 'top', view).measure).toBe('top-box');
  });

  it('is told by the high end of a scale that ends in intrusive', () => {
    expect(tacticQuery(invasive, 'low', view).measure).toBe('top-box');
    expect(tacticQuery(invasive, 'top', view).measure).toBe('distribution');
  });

  it('is at its most in the answer that repels most, at whichever end it stands', () => {
    const summary = { ...fixtureResults.study, items: [welcome, invasive] } as StudySummary;
    const countedOf = ({ id, levels }: ItemSummary) =>
      tacticShare(
        {
          measure: 'distribution',
          item: id,
          by: 'generation',
          levels,
          rows: [],
          contrasts: [],
        } as unknown as DistributionTable,
        'lowest',
        summary,
      ).levels;
    expect(countedOf(welcome)).toEqual(['Very creepy']);
    expect(countedOf(invasive)).toEqual(['Molto invadente']);
  });
});
