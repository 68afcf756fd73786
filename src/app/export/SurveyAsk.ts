import type { ExportContext } from '../../export/ExportContext';
import type { Query, View } from '../../results/query/Query';
import type { StudySource } from '../study/source/StudySource';

/** What is asked of the survey itself, which a published study doesn't hold. */
export interface SurveyAsk {
  readonly source: StudySource;
  readonly view: View;
  readonly queries: readonly Query[];
  readonly context: ExportContext;
}
