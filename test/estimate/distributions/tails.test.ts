import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../src/estimate/distributions/beta';
import { chiSquareUpper } from '../../../src/estimate/distributions/chiSquare';
import { fisherUpper } from '../../../src/estimate/distributions/fisher';
import { normalLower, normalQuantile } from '../../../src/estimate/distributions/normal';
import { studentQuantile, studentTwoSided } from '../../../src/estimate/distributions/student';
import { describeWithShared } from '../../sharedFiles';
import { expected } from '../ownOracle';
import { expectNear } from '../relative';
import { sharedExpectations } from '../sharedSurvey';

type Figures = readonly Record<string, number>[];

function each(block: string, check: (row: Record<string, number>) => void): void {
  for (const row of expected.distributions[block] as Figures) check(row);
}

describe('distribution functions agree with R far into the tails', () => {
  it('Student’s t, two-sided, to p-values below 1e-290', () => {
    each('t', ({ t, df, p }) => expectNear(studentTwoSided(t!, df!), p!, 1e-10));
    expect(studentTwoSided(-41.4, 2778)).toBeGreaterThan(0);
  });

  it('quantiles of Student’s t', () => {
    each('qt', ({ p, df, q }) => {
      if (q === 0) expect(studentQuantile(p!, df!)).toBeCloseTo(0, 14);
      else expectNear(studentQuantile(p!, df!), q!, 1e-12);
    });
  });

  it('the upper tail of F, to p-values below 1e-290', () => {
    each('f', ({ f, df1, df2, p }) => expectNear(fisherUpper(f!, df1!, df2!), p!, 1e-10));
  });

  it('the upper tail of χ², to p-values below 1e-290', () => {
    each('chisq', ({ x, df, p }) => expectNear(chiSquareUpper(x!, df!), p!, 1e-10));
  });

  it('the normal distribution', () => {
    each('normal', ({ z, p }) => expectNear(normalLower(z!), p!, 1e-12));
    expectNear(normalQuantile(0.975), 1.959963984540054, 1e-14);
  });

  it('quantiles of the beta distribution', () => {
    each('beta', ({ p, a, b, q }) => expectNear(betaQuantile(p!, a!, b!), q!, 1e-10));
    expect([betaQuantile(0.025, 0, 3), betaQuantile(0.975, 3, 0)]).toEqual([0, 1]);
  });

  it('are undefined without degrees of freedom', () => {
    expect(studentTwoSided(1, 0)).toBeNaN();
    expect(studentQuantile(0.975, 0)).toBeNaN();
    expect(fisherUpper(1, 0, 5)).toBeNaN();
    expect(chiSquareUpper(1, 0)).toBeNaN();
  });
});

describeWithShared('distribution functions agree with the shared oracle', () => {
  it('at every point of its block', () => {
    const { pnorm, qt, pf_upper, qbeta, pchisq_upper } = sharedExpectations().distributions;
    pnorm.q.forEach((z: number, k: number) => void expectNear(normalLower(z), pnorm.p[k], 1e-12));
    qt.p.forEach((p: number, i: number) => {
      qt.df.forEach((df: number, j: number) => void expectNear(studentQuantile(p, df), qt.q[i][j]));
    });
    pf_upper.f.forEach((f: number, k: number) => {
      expectNear(fisherUpper(f, pf_upper.df1, pf_upper.df2), pf_upper.p[k]);
    });
    qbeta.p.forEach((p: number, i: number) => {
      qbeta.a.forEach((a: number, j: number) => {
        expectNear(betaQuantile(p, a, qbeta.b[j]), qbeta.q[i][j]);
      });
    });
    pchisq_upper.x.forEach((x: number, k: number) => {
      expectNear(chiSquareUpper(x, pchisq_upper.df), pchisq_upper.p[k]);
    });
  });
});
