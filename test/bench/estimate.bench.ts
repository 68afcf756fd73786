import { bench, describe } from 'vitest';
import { buildDesign } from '../../src/design/buildDesign';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import { raoScott } from '../../src/estimate/association/raoScott';
import { codedVariables } from '../../src/estimate/tallies/codedVariables';
import { domainMeans } from '../../src/estimate/variance/domainMeans';

/** A million respondents in seven groups; the ratio to the plain way is what counts, machines differ. */
const respondentCount = 1_000_000;
const groupCount = 7;
const stratumCount = 40;
const psusPerStratum = 25;

/** Park and Miller's generator, so that runs are alike. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const random = randomNumbers(7);
const drawn = (count: number) => Math.floor(random() * count);
const weights = Float64Array.from({ length: respondentCount }, () => 0.2 + random());
const levels = Uint8Array.from({ length: respondentCount }, () => drawn(6));
const yes = Float64Array.from(levels, (level) => (level === 0 ? Number.NaN : Number(level >= 4)));
const grouping = {
  names: Array.from({ length: groupCount }, (_, g) => `group ${g + 1}`),
  codes: Uint8Array.from({ length: respondentCount }, () => drawn(groupCount + 1)),
};
const strata = labels(stratumCount, () => drawn(stratumCount));
const clusters = labels(
  stratumCount * psusPerStratum,
  (i) => (strata.codes[i] ?? 0) * psusPerStratum + drawn(psusPerStratum),
);

function labels(count: number, codeOf: (respondent: number) => number) {
  return {
    names: Array.from({ length: count }, (_, k) => `label ${k}`),
    codes: Int32Array.from({ length: respondentCount }, (_, i) => codeOf(i)),
  };
}

function designOf(parts: Partial<Parameters<typeof buildDesign>[0]>): SurveyDesign {
  const design = buildDesign({ respondentCount, weights, ...parts });
  if (!design.ok) throw new Error(`design: expected one, got ${JSON.stringify(design.problems)}`);
  return design.value;
}

/** The usual way: filter the rows of each group into arrays, then estimate it alone, weights only. */
function naiveByGroup(): number[] {
  return [0, ...grouping.names.map((_, g) => g + 1)].map((d) => {
    const rows = Array.from(yes, (y, i) => ({ y, w: weights[i] ?? 0, g: grouping.codes[i] }))
      .filter(({ y }) => !Number.isNaN(y))
      .filter(({ g }) => d === 0 || g === d);
    const sum = rows.reduce((total, { w }) => total + w, 0);
    const mean = rows.reduce((total, { w, y }) => total + w * y, 0) / sum;
    return Math.sqrt(rows.reduce((total, { w, y }) => total + ((w * (y - mean)) / sum) ** 2, 0));
  });
}

const plain = designOf({});
const clustered = designOf({ strata, clusters });
const once = { iterations: 3, warmupIterations: 1, time: 0 };

describe('a proportion in seven groups and in total, a million respondents', () => {
  bench('each group filtered apart, weights only', () => void naiveByGroup(), once);
  bench('domainMeans, weights only', () => void domainMeans(plain, yes, grouping));
  bench(
    'domainMeans, 40 strata and 1,000 clusters',
    () => void domainMeans(clustered, yes, grouping),
  );
});

describe('the shares of five levels in seven groups, a million respondents', () => {
  for (const [name, design] of [
    ['weights only', plain],
    ['40 strata and 1,000 clusters', clustered],
  ] as const) {
    bench(`five passes, ${name}`, () => {
      for (let k = 1; k <= 5; k++) {
        const share = levels.map((level) => Number(level === k));
        domainMeans(design, Float64Array.from(share), grouping);
      }
    });
    bench(`one pass, ${name}`, () => {
      const answers = codedVariables(design, levels, 5, grouping);
      for (let k = 1; k <= 5; k++)
        answers.means([Number.NaN, 1, 2, 3, 4, 5].map((level) => level && Number(level === k)));
    });
  }
  bench('Rao and Scott’s F, 40 strata and 1,000 clusters', () => {
    raoScott(clustered, levels, 5, grouping);
  });
});
