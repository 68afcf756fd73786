import type { ColumnDraft } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords } from '../text/headerWords';
import {
  demographicNames,
  demographicPrefixes,
  generationNames,
  questionCues,
} from '../text/roleVocabulary';
import { isOfAnother } from './isOfAnother';
import type { Evidence, Piece } from './roleWeights';

/** A longer wording mentions a state or a job in passing; in a shorter one it is the subject. */
const shortQuestion = 9;

/** Told by a name or a code, never measured: "n_country_2015" counts something. */
const nominal: ReadonlySet<string> = new Set(['gender', 'country', 'race', 'beliefs']);

/** Whether a column asks who the respondent is, by header or wording in any of the languages. */
export function selfEvidence(profile: ColumnProfile, draft: ColumnDraft): readonly Evidence[] {
  const header = bareHeaderWords(profile.column.header);
  const question = foldAnswer(profile.column.question);
  const found = (piece: Piece, phrase: string) => [{ piece, phrase }];
  const isCode = !/\s/.test(profile.column.header.trim());
  const prefix = isCode ? phraseIn(header, demographicPrefixes) : undefined;
  if (prefix !== undefined) return found('self-named', prefix);
  const sexes = draft.levels.filter(
    ({ label }) => phraseIn(foldAnswer(label), questionCues.get('sexes')) !== undefined,
  );
  if (sexes.length >= 2) return found('self-answered', sexes[0]?.label ?? '');
  const asked = question.split(' ').length;
  const isName = header.split(' ').length <= 4;
  // The age of a dog or a son tells nothing of who answers.
  const self = isOfAnother(question)
    ? [...demographicNames]
    : [...demographicNames, ...generationNames];
  let best: readonly Evidence[] = [];
  for (const [subject, names] of self) {
    if (subject === 'cohort' && draft.family !== 'cohorts') continue;
    if (draft.kind === 'numeric' && nominal.has(subject)) continue;
    const named = isName ? phraseIn(header, names) : undefined;
    if (named === header) return found('self-named', named);
    const phrase = phraseIn(question, names);
    if (phrase === question) return found('self-named', phrase);
    if (phrase !== undefined && asked <= 3) best = found('self-asked', phrase);
    else if (phrase !== undefined && asked <= shortQuestion && asksOfSelf(question))
      best = found('self-asked', phrase);
    else if (best.length > 0) continue;
    else if (named !== undefined) best = found('self-mentioned', named);
    else if (phrase?.includes(' ') && asked <= 2 * shortQuestion)
      best = found('self-mentioned', phrase);
  }
  return best;
}

function asksOfSelf(question: string): boolean {
  return /(^| )(your|you|suo|sua|tuo|tua|tuoi|hai|ha|vive|ihr|ihre|ihren|sie|votre|vous|su|tu|usted|uw|je|vive|mora)( |$)|^(what|which|qual|welche|quel|cual|indica|in |em |wat|w |jaki)/.test(
    question,
  );
}
