import { expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/estimate/tests/benjaminiHochberg';
import { holm } from '../../../src/estimate/tests/holm';
import { expected } from '../ownOracle';

const pValues = expected.adjusted.p.map((p: number | null) => p ?? Number.NaN);

it('Holm’s adjustment is R’s, ties and missing p-values included', () => {
  holm(pValues).forEach((p, k) => {
    const wanted = expected.adjusted.holm[k];
    if (wanted === null) expect(p).toBeNaN();
    else expect(p).toBeCloseTo(wanted, 14);
  });
});

it('Benjamini and Hochberg’s adjustment is R’s, ties and missing p-values included', () => {
  benjaminiHochberg(pValues).forEach((p, k) => {
    const wanted = expected.adjusted.bh[k];
    if (wanted === null) expect(p).toBeNaN();
    else expect(p).toBeCloseTo(wanted, 14);
  });
});
