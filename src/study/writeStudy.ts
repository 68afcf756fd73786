import type { Study } from './Study';

/** A study as the text of its file: two-space JSON with a final line end. */
export function writeStudy(study: Study): string {
  return `${JSON.stringify(study, null, 2)}\n`;
}
