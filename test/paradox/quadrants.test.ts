import { describe, expect, it } from 'vitest';
import { differenceReliability } from '../../src/paradox/differenceReliability';
import { indexDensity } from '../../src/paradox/indexDensity';
import { indexQuadrants } from '../../src/paradox/indexQuadrants';
import { pairCells, quadrants } from '../../src/paradox/pairCells';
import { topBoxVerdicts } from '../../src/paradox/topBoxVerdicts';
import { expected } from '../estimate/ownOracle';

const nameOf = (cell: number) => quadrants[cell - 1] ?? 'none';

describe('quadrants', () => {
  it('are by concern and protective action, and need both answers', () => {
    const concerned = topBoxVerdicts(Uint8Array.of(2, 2, 1, 1, 0, 2), [false, true]);
    const acting = topBoxVerdicts(Uint8Array.of(1, 2, 2, 1, 2, 0), [false, true]);
    expect(Array.from(pairCells(concerned, acting), nameOf)).toEqual([
      'paradoxical',
      'guarded',
      'cautious',
      'carefree',
      'none',
      'none',
    ]);
  });

  it('of a disclosing behavior take not doing it as acting', () => {
    const concerned = topBoxVerdicts(Uint8Array.of(2, 2, 2), [false, true]);
    const acting = topBoxVerdicts(Uint8Array.of(2, 1, 0), [false, true], true);
    expect(Array.from(pairCells(concerned, acting), nameOf)).toEqual([
      'paradoxical',
      'guarded',
      'none',
    ]);
  });

  it('of indices include the threshold itself', () => {
    const paired = {
      codes: Uint32Array.of(1, 2, 3, 0),
      pairCount: 3,
      concern: Float64Array.of(Number.NaN, 50, 49.9, 200 / 3),
      behavior: Float64Array.of(Number.NaN, 50, 10, 20),
    };
    const cells = indexQuadrants(paired, { concern: 50, behavior: 50 });
    expect(Array.from(cells, nameOf)).toEqual(['guarded', 'carefree', 'paradoxical', 'none']);
  });
});

it('density puts 100 in the last bin and a bound in the bin that it opens', () => {
  const paired = {
    codes: Uint32Array.of(1, 2),
    pairCount: 2,
    concern: Float64Array.of(Number.NaN, 100, 30),
    behavior: Float64Array.of(Number.NaN, 100, 0),
  };
  const density = indexDensity(paired, Float64Array.of(0, 1, 3));
  expect([density[99], density[30], density.length]).toEqual([0.25, 0.75, 100]);
});

it('reliability of a difference falls with the correlation of its parts', () => {
  const of = (r: number) => differenceReliability({ sd: 2, alpha: 0.8 }, { sd: 2, alpha: 0.6 }, r);
  expect(of(0)).toBeCloseTo(0.7, 12);
  expect(of(0.5)).toBeCloseTo(0.4, 12);
  expect(of(1)).toBeNaN();
});

it('reliability of a difference counts each part by its own spread, as R’s svycralpha and svyvar give it', () => {
  const { sd, alpha, r, reliability } = expected.difference_reliability;
  const [concern, behavior] = [0, 1].map((k) => ({ sd: sd[k], alpha: alpha[k] }));
  expect(concern && behavior && differenceReliability(concern, behavior, r)).toBeCloseTo(
    reliability,
    12,
  );
});
