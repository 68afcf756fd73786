import { useState } from 'react';
import type { SuggestedQuestion } from '../../../results/playbook/Strategy';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './PlaybookPage.module.css';
import { questionText } from './questionText';

/** Questions that the survey lacks, worded to be pasted into the next questionnaire. */
export function AskNext({ missing }: { readonly missing: readonly SuggestedQuestion[] }) {
  return (
    <ul className={styles.ask}>
      {missing.map((question) => (
        <QuestionToAsk key={question.id} question={question} />
      ))}
    </ul>
  );
}

function QuestionToAsk({ question }: { readonly question: SuggestedQuestion }) {
  const t = useMessages('playbook');
  const roles = useMessages('data');
  const locale = useLocale();
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed'>();
  const { text, answers } = question[locale];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(questionText(question[locale]));
      setOutcome('copied');
    } catch {
      setOutcome('copy-failed');
    }
  };
  return (
    <li>
      <p className={styles.wording}>{text}</p>
      <p className={styles.quiet}>
        {roles(`role-${question.role}`)} · {answers.join(' / ')}
      </p>
      <Action look="quiet" onClick={copy} aria-label={t('copy-question', { text })}>
        {t('copy')}
      </Action>
      <span role="status">{outcome && t(outcome)}</span>
    </li>
  );
}
