import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords } from '../text/headerWords';
import { demographicNames, demographicPrefixes, generationNames } from '../text/roleVocabulary';
import type { RoleGuess } from './RoleGuess';

/** A longer wording mentions a state or a job in passing; in a shorter one it is the subject. */
const shortQuestion = 9;

/** A question about who the respondent is, by header or wording in any of the languages. */
export function guessDemographic(
  profile: ColumnProfile,
  draft: ColumnDraft,
): RoleGuess | undefined {
  if (draft.kind === 'text' || draft.kind === 'date') return undefined;
  const header = bareHeaderWords(profile.column.header);
  const question = foldAnswer(profile.column.question);
  const prefix = phraseIn(header, demographicPrefixes);
  if (prefix !== undefined) return demographic(0.9, prefix);
  const asked = question.split(' ').length;
  const isName = header.split(' ').length <= 4;
  for (const [subject, names] of [...demographicNames, ...generationNames]) {
    if (subject === 'cohort' && draft.family !== 'cohorts') continue;
    const named = isName ? phraseIn(header, names) : undefined;
    if (named !== undefined) return demographic(named === header ? 0.93 : 0.75, named);
    const phrase = phraseIn(question, names);
    if (phrase === undefined) continue;
    if (asked <= 3) return demographic(phrase === question ? 0.93 : 0.8, phrase);
    if (asked <= shortQuestion && asksOfSelf(question)) return demographic(0.85, phrase);
    const specific = phrase.includes(' ') || subject === 'income' || subject === 'education';
    if (specific && asked <= 2 * shortQuestion) return demographic(0.72, phrase);
  }
  if (draft.family === 'education') return demographic(0.7, 'education');
  return undefined;
}

function demographic(confidence: number, phrase: string): RoleGuess {
  return { role: 'demographic', confidence, reasons: [reason('wording', { phrase })] };
}

function asksOfSelf(question: string): boolean {
  return /(^| )(your|you|suo|sua|tuo|tua|tuoi|hai|ha|ihr|ihre|ihren|sie|votre|vous|su|tu|usted)( |$)|^(what|which|qual|welche|quel|cual|indica|in )/.test(
    question,
  );
}
