import { askedFacts } from '../../src/codebook/certainty/askedFacts';
import type { DetectedCodebook } from '../../src/codebook/DetectedCodebook';
import type { CorpusSurvey } from './CorpusSurvey';
import { columnAt, type Fact } from './measureSurvey';

/** What a reading proposes as a headline. */
export interface HeadlineReport {
  readonly survey: string;
  /** Told without asking: every fact of its pair, both items and the generation is called sure. */
  readonly isTold: boolean;
  /** Its pair is one that a right headline may have, and all that was read of both items is true. */
  readonly isRight: boolean;
  /** A right pair is among the first five suggestions; undefined where the survey has none. */
  readonly hasRightOfFive: boolean | undefined;
  readonly found: string;
}

export function headlineReport(
  survey: CorpusSurvey,
  detected: DetectedCodebook,
  facts: readonly Fact[],
): HeadlineReport {
  const code = (position: number) => columnAt(survey, position)?.code ?? '';
  const named = detected.pairs.map((pair) => ({
    concern: code(pair.concern),
    behavior: code(pair.behavior),
  }));
  const isTrue = (pair: (typeof named)[number]) =>
    survey.pairs.some(
      ({ concern, behaviors }) => concern === pair.concern && behaviors.includes(pair.behavior),
    );
  const [first] = detected.pairs;
  const [firstNamed] = named;
  const ofPair = facts.filter(
    ({ code: about }) => about === firstNamed?.concern || about === firstNamed?.behavior,
  );
  return {
    survey: survey.name,
    isTold:
      first !== undefined &&
      detected.generation !== undefined &&
      askedFacts('pair', first.certainty).length === 0 &&
      askedFacts('generation', { column: detected.generation.certainty.column ?? 0 }).length ===
        0 &&
      [first.concern, first.behavior].every((position) => {
        const column = detected.columns[position - 1];
        return column !== undefined && askedFacts('column', column.certainty).length === 0;
      }),
    isRight: firstNamed !== undefined && isTrue(firstNamed) && ofPair.every(({ right }) => right),
    hasRightOfFive: survey.pairs.length === 0 ? undefined : named.slice(0, 5).some(isTrue),
    found: named
      .slice(0, 5)
      .map(({ concern, behavior }) => `${concern}~${behavior}`)
      .join(' '),
  };
}
