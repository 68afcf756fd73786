import type { TableReply } from '../../engine/protocol';
import type { Query } from '../../results/Query';
import type { Filter, StudySummary } from '../../results/Results';

/** The views that a published study holds. */
export interface PublishedViews {
  readonly banners: readonly string[];
  /** Every set of filters that figures were published under; an empty one is all respondents. */
  readonly filters: readonly (readonly Filter[])[];
}

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
