import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { Skeleton } from '../../states/Skeleton';
import type { ImportDraft } from '../../store/importSlice';
import styles from './AskStep.module.css';
import { HeadlineSoFar } from './HeadlineSoFar';
import { PeopleQuestion } from './PeopleQuestion';
import { SideQuestion } from './SideQuestion';
import { SureOf } from './SureOf';
import { useHeadlineAsk } from './useHeadlineAsk';
import { useSides } from './useSides';

/** The few questions that decide the headline, what each answer would give, and the headline once it can be told. */
export function AskStep({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('ask');
  const { asked, isWorking, problems } = useHeadlineAsk(draft);
  const sides = useSides(draft, asked);
  if (!asked && isWorking) return <Skeleton label={t('working')} lines={10} />;
  const { questions = [] } = asked ?? {};
  return (
    <div className={styles.screen}>
      {problems.map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} />
      ))}
      {asked && (
        <>
          <p className={styles.lead}>
            {t(questions.length > 0 ? 'lead' : 'nothing-asked', { count: questions.length })}
          </p>
          <SureOf draft={draft} asked={asked} />
          {questions.map((question) =>
            'candidates' in question ? (
              <SideQuestion
                key={question.kind}
                side={question.kind}
                candidates={question.candidates}
                sides={sides}
                language={draft.study.language}
              />
            ) : (
              <PeopleQuestion key={question.kind} question={question} draft={draft} asked={asked} />
            ),
          )}
          <HeadlineSoFar asked={asked} isWorking={isWorking} />
        </>
      )}
    </div>
  );
}
