import { findCue } from '../text/roleCue';
import { speechCues } from '../text/roleVocabulary';

/** A folded question asks about somebody or something else than who answers: a child, a dog, a car. */
export function isOfAnother(question: string): boolean {
  return findCue(question, speechCues.others) !== undefined;
}
