import type { TableReply } from '../../engine/protocol';
import type { Query, View } from '../../results/Query';
import type { StudySummary } from '../../results/StudySummary';

/** Every view that a published study holds figures for. */
export type PublishedViews = readonly View[];

/** Where a study's figures come from; views draw from nothing else. */
export interface StudySource {
  readonly kind: 'local' | 'hosted';
  readonly summary: StudySummary;
  /** Absent when any view can be computed. */
  readonly published?: PublishedViews;
  /** One reply a query, in order. Rejects only when aborted or for a bug. */
  tables(queries: readonly Query[], signal: AbortSignal): Promise<readonly TableReply[]>;
  /** Lets go of a worker that only this source used. */
  close(): void;
}
