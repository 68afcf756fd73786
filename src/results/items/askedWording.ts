import type { ItemSummary } from '../document/StudySummary';

/** What was asked, in full: a grid's question with the row it is asked of, which the label then holds. */
export function askedWording({ question, label }: Pick<ItemSummary, 'question' | 'label'>): string {
  return !question || label.startsWith(question) ? label : question;
}
