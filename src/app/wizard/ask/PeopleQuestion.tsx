import { useId, useState } from 'react';
import type { HeadlineAsk } from '../../../engine/askHeadline';
import type { AskedOfPeople } from '../../../results/ask/AskedQuestion';
import { answerDesign, answerGeneration, answerYear, reopen } from '../../../study/answerPeople';
import type { Study } from '../../../study/Study';
import { TextEntry } from '../../controls/TextEntry';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { ColumnChoice } from '../people/ColumnChoice';
import styles from './AskStep.module.css';
import { RadioLine } from './RadioLine';

interface Answer {
  readonly id: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly change: (study: Study) => Study;
}

/** Years offered where nothing in the file tells when it was answered. */
const offeredYears = 4;

/** Whose age it is, which year it was, whether answers are weighted. */
export function PeopleQuestion(props: {
  readonly question: AskedOfPeople;
  readonly draft: ImportDraft;
  readonly asked: HeadlineAsk;
}) {
  const { question, draft, asked } = props;
  const t = useMessages('ask');
  const name = useId();
  const [isUnknown, setUnknown] = useState(false);
  const { correct } = useStore.getState();
  const { study, before } = draft;
  const take = (change: (study: Study) => Study) => {
    setUnknown(false);
    correct(change);
  };
  const answers = useAnswers(question, draft, asked);
  return (
    <fieldset className={styles.question}>
      <legend>
        {question.kind === 'generation'
          ? t('generation', { column: question.column })
          : question.kind === 'design'
            ? t('design', { columns: question.columns.join(', ') })
            : t('year')}
      </legend>
      {answers.map(({ id, words, isChosen, change }) => (
        <RadioLine
          key={id}
          name={name}
          isChosen={!isUnknown && isChosen}
          onChoose={() => take(change)}
        >
          {words}
        </RadioLine>
      ))}
      <RadioLine
        name={name}
        isChosen={isUnknown}
        onChoose={() => {
          setUnknown(true);
          correct((current) => reopen(current, before, question.kind));
        }}
      >
        {t('unknown')}
      </RadioLine>
      {question.kind === 'generation' && (
        <ColumnChoice
          label={t('other-column')}
          columns={draft.opened.detected.columns}
          value={study.generation?.column}
          onChange={(column) =>
            column !== undefined && take((current) => answerGeneration(current, column))
          }
        />
      )}
      {question.kind === 'year' && (
        <TextEntry
          label={t('other-year')}
          inputMode="numeric"
          value={String(study.fieldwork?.year ?? '')}
          onCommit={(text) =>
            /^(19|20|21)\d\d$/.test(text.trim()) &&
            take((current) => answerYear(current, Number(text)))
          }
        />
      )}
    </fieldset>
  );
}

function useAnswers(
  question: AskedOfPeople,
  draft: ImportDraft,
  asked: HeadlineAsk,
): readonly Answer[] {
  const t = useMessages('ask');
  const { study, before } = draft;
  const open = new Set(
    asked.summary.assumed?.flatMap((fact) => ('field' in fact ? fact.field.split('.')[0] : [])),
  );
  switch (question.kind) {
    case 'generation': {
      const { column } = question;
      return [
        {
          id: 'own',
          words: t('is-own'),
          isChosen: !open.has('generation') && study.generation?.column === column,
          change: (current) => answerGeneration(current, column),
        },
      ];
    }
    case 'year': {
      const last = question.year ?? new Date().getFullYear();
      const years = Array.from({ length: offeredYears }, (_, k) => last - k);
      return (question.year === undefined ? years : [question.year]).map((year) => ({
        id: String(year),
        words: t('in-year', { year: String(year) }),
        isChosen: !open.has('fieldwork') && study.fieldwork?.year === year,
        change: (current) => answerYear(current, year),
      }));
    }
    case 'design':
      return [true, false].map((isWeighted) => ({
        id: String(isWeighted),
        words: t(isWeighted ? 'weighted' : 'unweighted'),
        isChosen: !open.has('design') && Object.keys(study.design ?? {}).length > 0 === isWeighted,
        change: (current) => answerDesign(current, before, isWeighted),
      }));
  }
}
