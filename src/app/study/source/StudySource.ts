import type { StudyScript, TableReply } from '../../../engine/protocol';
import type { Published } from '../../../engine/publishStated';
import type { Result } from '../../../problem/Result';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { Query, View } from '../../../results/query/Query';
import type { PublishedViews } from '../../store/isPublished';

/** Where a study's figures come from; views draw from nothing else. */
export interface StudySource {
  readonly kind: 'local' | 'hosted';
  readonly summary: StudySummary;
  /** Absent when any view can be computed. */
  readonly published?: PublishedViews;
  /** One reply a query, in order. Rejects only when aborted or for a bug. */
  tables(queries: readonly Query[], signal: AbortSignal): Promise<readonly TableReply[]>;
  /** The study file and codebook behind these tables, where this browser holds the survey. */
  script?(view: View, queries: readonly Query[]): Promise<Result<StudyScript>>;
  /** The results as a site may hold them, where this browser holds the survey. */
  publish?(): Promise<Result<Published>>;
  /** Lets go of a worker that only this source used. */
  close(): void;
}
