import type { DetectedCodebook } from '../codebook/DetectedCodebook';
import type { OpenStudy } from '../results/OpenStudy';
import type { Study } from '../study/Study';
import type { SurveyFile } from '../survey/SurveyFile';

/** A survey as read, not yet analysed: what the wizard works on. */
export interface Draft {
  readonly file: SurveyFile;
  readonly detected: DetectedCodebook;
  readonly proposal: Study;
}

/** All that one host of the engine holds: at most one draft and one open study. */
export interface Session {
  draft: Draft | undefined;
  open: OpenStudy | undefined;
  /** How the open study's file was read. */
  openFile: Omit<SurveyFile, 'table'> | undefined;
}

export function newSession(): Session {
  return { draft: undefined, open: undefined, openFile: undefined };
}
