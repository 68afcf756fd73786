import { foldAnswer } from '../text/foldAnswer';
import { scaleVocabularies } from '../wording/scaleVocabulary';
import type { WordingReader } from '../wording/WordingReader';
import type { ColumnProfile } from './ColumnProfile';

const mostColumns = 1000;
const mostAnswers = 12;

/** The language that the questions and answers of a survey are worded in: `en` where nothing tells. */
export function detectLanguage(profiles: readonly ColumnProfile[], reader: WordingReader): string {
  const scores = scaleVocabularies.map(() => 0);
  const seen = new Set<string>();
  for (const { column, answers } of profiles.slice(0, mostColumns)) {
    for (const text of [column.question, column.option ?? '']) scoreQuestion(text, seen, scores);
    if (answers.length > mostAnswers) continue;
    for (const { label } of answers) scoreAnswer(label, seen, scores, reader);
  }
  const best = scores.indexOf(Math.max(...scores));
  return scaleVocabularies[best]?.language ?? 'en';
}

function scoreQuestion(text: string, seen: Set<string>, scores: number[]): void {
  if (seen.has(text)) return;
  seen.add(text);
  const words = foldAnswer(text).split(' ').slice(0, 60);
  scaleVocabularies.forEach(({ common }, k) => {
    scores[k]! += words.filter((word) => common.has(word)).length;
  });
}

function scoreAnswer(
  text: string,
  seen: Set<string>,
  scores: number[],
  reader: WordingReader,
): void {
  if (seen.has(text)) return;
  scoreQuestion(text, seen, scores);
  const known = reader
    .read(text)
    .map((readings) => [...readings.values()].some(({ rest }) => rest === ''));
  const languages = known.filter(Boolean).length;
  known.forEach((knows, k) => {
    if (knows) scores[k]! += 1 / languages;
  });
}
