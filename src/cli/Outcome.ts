import { formatProblem } from '../format/formatProblem';
import type { Problem } from '../problem/Problem';

/** How a command ends: what it prints, or the one line that says what is wrong. */
export type Outcome =
  | { readonly status: 0; readonly output: string; readonly notes?: readonly string[] }
  | { readonly status: 1 | 2; readonly complaint: string };

export function done(output: string, notes: readonly string[] = []): Outcome {
  return { status: 0, output, notes };
}

/** Bad input: the file and the first problem, on one line. */
export function badInput(file: string, problems: readonly Problem[]): Outcome {
  const sentences = problems.slice(0, 3).map((problem) => formatProblem(problem, 'en'));
  const more = problems.length > 3 ? [`(and ${problems.length - 3} more)`] : [];
  return { status: 1, complaint: oneLine(`${file}: ${[...sentences, ...more].join(' ')}`) };
}

export function badUsage(complaint: string): Outcome {
  return { status: 2, complaint: oneLine(`${complaint} See divario --help.`) };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
