import type { SurveyColumn } from '../../survey/SurveyTable';

/**
 * Whether a column holds the words written beside a choice, by the name that Qualtrics gives it ("Q5_4_TEXT",
 * "Other (please specify) - Text"). Whether the choice itself was made stands in a column of its own.
 */
export function isWriteIn({ header, question, option }: SurveyColumn): boolean {
  return /\d_TEXT$/.test(header) || / - Text$/.test(option ?? question);
}
