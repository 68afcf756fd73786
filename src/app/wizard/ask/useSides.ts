import { useState } from 'react';
import type { HeadlineAsk } from '../../../engine/askHeadline';
import type { Way } from '../../../results/ask/AskedQuestion';
import { answerSides, type HeadlineSides, readsAs } from '../../../study/answerHeadline';
import type { Study } from '../../../study/Study';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';

export type Side = 'concern' | 'behavior';

/** What the reader has said of a side of the pair: the way in which a question is one, or that they don't know. */
type Answer = Way | 'unknown';

/** The two sides of the pair as answered so far, and a way to answer; each answer is one correction of the study. */
export function useSides(draft: ImportDraft, asked: HeadlineAsk | undefined) {
  const [answers, setAnswers] = useState<Readonly<Partial<Record<Side, Answer>>>>({});
  const { study, before } = draft;
  const correct = useStore((state) => state.correct);
  const answerOf = (side: Side): Answer | undefined => {
    const answer = answers[side];
    if (answer === 'unknown') return answer;
    if (answer && readsAs(study, answer.reading)) return answer;
    return study === before ? undefined : standingWay(asked, study, side);
  };
  const wayOf = (side: Side) => {
    const answer = answerOf(side);
    return answer === 'unknown' ? undefined : answer;
  };
  return {
    answerOf,
    wayOf,
    answer(side: Side, answer: Answer) {
      const earlier = readingsOf(wayOf('concern'), wayOf('behavior'));
      const next = { concern: answerOf('concern'), behavior: answerOf('behavior'), [side]: answer };
      const now = readingsOf(known(next.concern), known(next.behavior));
      const concern = now.concern?.item ?? asked?.settled.concern;
      const behavior = now.behavior?.item ?? asked?.settled.behavior;
      const pair =
        concern !== undefined && behavior !== undefined ? { concern, behavior } : undefined;
      setAnswers((last) => ({ ...last, [side]: answer }));
      correct((current) => answerSides(current, before, { earlier, now }, pair));
    },
  };
}

function known(answer: Answer | undefined): Way | undefined {
  return answer === 'unknown' ? undefined : answer;
}

function readingsOf(concern: Way | undefined, behavior: Way | undefined): HeadlineSides {
  return {
    ...(concern && { concern: concern.reading }),
    ...(behavior && { behavior: behavior.reading }),
  };
}

/** The way in which the study's first pair was answered when the screen was last left. */
function standingWay(asked: HeadlineAsk | undefined, study: Study, side: Side): Way | undefined {
  const pair = study.pairs?.[0];
  if (!pair || pair.check) return undefined;
  const question = asked?.questions.find(({ kind }) => kind === side);
  if (!question || !('candidates' in question)) return undefined;
  return question.candidates
    .find(({ item }) => item === pair[side])
    ?.ways.find(({ reading }) => readsAs(study, reading));
}
