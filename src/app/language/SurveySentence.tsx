import { QuotedText } from '../../charts/words/QuotedText';
import { useSurveyLanguage } from './useSurveyLanguage';

/** A sentence in the reader's language that quotes the open survey. */
export function SurveySentence({ text }: { readonly text: string }) {
  return <QuotedText text={text} language={useSurveyLanguage()} />;
}
