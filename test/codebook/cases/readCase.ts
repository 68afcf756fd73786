import { readFileSync } from 'node:fs';
import type { DetectedColumn } from '../../../src/codebook/DetectedCodebook';
import { openStudy } from '../../../src/engine/openStudy';
import { readDraft } from '../../../src/engine/readDraft';
import type { Draft } from '../../../src/engine/Session';
import type { OpenStudy } from '../../../src/results/OpenStudy';
import type { Study } from '../../../src/study/Study';
import { bytesSource } from '../../../src/survey/bytesSource';
import { sharedPath } from '../../sharedFiles';
import { toBytes } from '../../survey/readBytes';

/** A survey as the page and the command line read it, from its text or bytes. */
export async function readCase(content: string | Uint8Array, name = 'survey.csv'): Promise<Draft> {
  const draft = await readDraft(bytesSource(name, toBytes(content)), {});
  if (!draft.ok) throw new Error(`expected a survey, got ${JSON.stringify(draft.problems)}`);
  return draft.value;
}

/** One of the small inputs of `../shared/cases/reading`. */
export function sharedCase(name: string): Promise<Draft> {
  return readCase(readFileSync(sharedPath(`cases/reading/${name}.csv`)), `${name}.csv`);
}

/** The study as it is analysed, by its own proposal where none is given. */
export function openCase(draft: Draft, study: Study = draft.proposal): OpenStudy {
  const opened = openStudy(draft, study);
  if (!opened.ok) throw new Error(`expected a study, got ${JSON.stringify(opened.problems)}`);
  return opened.value.open;
}

/** The column whose header or question has a text in it. */
export function columnOf({ detected }: Draft, text: string): DetectedColumn {
  const found = detected.columns.find(
    ({ header, question }) => header.includes(text) || question.includes(text),
  );
  if (!found) throw new Error(`expected a column with ${text}`);
  return found;
}

export const valuesOf = ({ levels }: DetectedColumn) => levels.map(({ value }) => value);
export const labelsOf = ({ levels }: DetectedColumn) => levels.map(({ label }) => label);

/** A table of one question: its answers as often as they are stated, each under the one before. */
export function oneQuestion(header: string, counts: Readonly<Record<string, number>>): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const answers = Object.entries(counts).flatMap(([text, count]) =>
    Array<string>(count).fill(text),
  );
  const rows = answers.map((text, i) => `${i + 1},${quoted(text)}`);
  return ['respondent,'.concat(quoted(header)), ...rows].join('\n');
}
