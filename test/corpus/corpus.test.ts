import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedFacts } from '../../src/codebook/certainty/askedFacts';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { readBytes } from '../survey/readBytes';
import { fitThreshold } from './fitThreshold';
import { type HeadlineReport, headlineReport } from './headlines';
import { type Fact, type FactKind, factsOf } from './measureSurvey';
import { readSpecs } from './readSpecs';
import { calibration, reportKinds } from './reportCorpus';
import { seedOf, simulateSurvey } from './simulateSurvey';

/** Files are told into halves by their names: one to tune weights and thresholds on, one to judge them by. */
const halves = ['fit', 'judged'] as const;
const halfOf = (survey: string) => halves[seedOf(survey) % 2] ?? 'fit';

function isSure({ kind, certainty }: Fact): boolean {
  switch (kind) {
    case 'generation':
      return askedFacts('generation', { column: certainty }).length === 0;
    case 'weight':
      return askedFacts('design', { column: certainty }).length === 0;
    default:
      return askedFacts('column', { [kind]: certainty }).length === 0;
  }
}

const thresholdKinds = ['role', 'levels', 'top', 'missing', 'direction'] as const;

/** The least certainty, in hundredths, from which a fact of a column is not asked. */
function sureFrom(kind: (typeof thresholdKinds)[number]): number {
  const hundredths = Array.from({ length: 100 }, (_, k) => k / 100);
  return hundredths.find((from) => askedFacts('column', { [kind]: from }).length === 0) ?? 1;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe('imitations of published codebooks, read without a study file', () => {
  const facts: Fact[] = [];
  const headlines: HeadlineReport[] = [];

  beforeAll(async () => {
    for (const survey of readSpecs()) {
      const detected = detectCodebook(await readBytes(simulateSurvey(survey)));
      const found = factsOf(survey, detected);
      facts.push(...found);
      headlines.push(headlineReport(survey, detected, found));
    }
  });

  const judgedKinds: readonly FactKind[] = [
    ...(['role', 'levels', 'top', 'missing', 'direction', 'generation', 'weight'] as const),
  ];

  it.each(judgedKinds)('calls a %s sure only where it is right, on files not fitted on', (kind) => {
    const judged = facts.filter((fact) => fact.kind === kind && halfOf(fact.survey) === 'judged');
    const [report] = reportKinds(judged, isSure);
    expect(report?.rightOfSure).toBeGreaterThanOrEqual(0.98);
    expect(report?.sure).toBeGreaterThanOrEqual(0.7);
  });

  it.each(thresholdKinds)('calls a %s sure from where the half that is fitted on says', (kind) => {
    const fitted = (of: FactKind) =>
      fitThreshold(facts.filter((fact) => fact.kind === of && halfOf(fact.survey) === 'fit'));
    // Which answers count rests on their order.
    const own = kind === 'top' ? Math.max(fitted('top'), fitted('levels')) : fitted(kind);
    expect(sureFrom(kind)).toBeCloseTo(own);
  });

  it('tells no wrong headline, on either half', () => {
    const wrong = headlines.filter(({ isTold, isRight }) => isTold && !isRight);
    expect(wrong.map(({ survey, found }) => `${survey}: ${found}`)).toEqual([]);
  });

  it('has a right pair among the first five suggestions in five of six files that have one', () => {
    const judged = headlines.filter(
      ({ survey, hasRightOfFive }) => hasRightOfFive !== undefined && halfOf(survey) === 'judged',
    );
    const right = judged.filter(({ hasRightOfFive }) => hasRightOfFive);
    expect(right.length / judged.length).toBeGreaterThanOrEqual(5 / 6);
  });

  afterAll(() => {
    for (const half of halves) {
      const these = facts.filter(({ survey }) => halfOf(survey) === half);
      console.log(`${half}: ${new Set(these.map(({ survey }) => survey)).size} files`);
      console.table(
        reportKinds(these, isSure).map(({ kind, facts: count, right, sure, ...precision }) => ({
          kind,
          facts: count,
          right: percent(right),
          'called sure': percent(sure),
          'right of sure': percent(precision.rightOfSure),
          '95 %': `${percent(precision.low)} – ${percent(precision.high)}`,
        })),
      );
      console.table(
        calibration(these.filter(({ kind }) => kind === 'role' || kind === 'direction')),
      );
      const own = headlines.filter(({ survey }) => halfOf(survey) === half);
      const told = own.filter(({ isTold }) => isTold);
      const paired = own.filter(({ hasRightOfFive }) => hasRightOfFive !== undefined);
      console.log(
        `headlines told: ${told.length} of ${own.length}, wrong: ${told.filter(({ isRight }) => !isRight).length}; ` +
          `right pair among five: ${paired.filter(({ hasRightOfFive }) => hasRightOfFive).length} of ${paired.length}`,
      );
    }
    const listed = process.env.CORPUS_WRONG ? facts.filter(({ right }) => !right) : [];
    for (const fact of listed)
      console.log(`${fact.survey} ${fact.kind}: ${fact.about} → ${fact.found} (${fact.certainty})`);
    if (process.env.CORPUS_WRONG) {
      for (const headline of headlines.filter(({ isRight }) => !isRight))
        console.log(headline.survey, headline.isTold ? 'TOLD' : 'asked', headline.found);
    }
  });
});
