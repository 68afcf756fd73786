import type { ImportSlice } from './importSlice';
import type { StudySlice } from './studySlice';

/** Whether the open study is the reader's own and its import is still at hand, to be mended there. */
export function canCorrectReading({
  study,
  draft,
}: Pick<StudySlice, 'study'> & Pick<ImportSlice, 'draft'>): boolean {
  return study.status === 'open' && study.origin.kind === 'local' && draft.status === 'draft';
}
