import type { WordingReader } from '../wording/WordingReader';

/** What the judgement of one column knows of the whole survey. */
export interface DraftContext {
  readonly reader: WordingReader;
  readonly language: string;
  readonly rowCount: number;
}
