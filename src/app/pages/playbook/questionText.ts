import type { QuestionWording } from '../../../results/playbook/Strategy';

/** A question as plain text: its words, then an answer a line. */
export function questionText({ text, answers }: QuestionWording): string {
  return [text, ...answers.map((answer) => `( ) ${answer}`)].join('\n');
}
