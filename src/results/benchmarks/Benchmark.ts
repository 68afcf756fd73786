import type { ItemRole } from '../../study/Study';

/** A figure that others published, as `data/benchmarks.json` holds it. */
export interface Benchmark {
  readonly id: string;
  /** What the counted people say or do, in the publisher's language. */
  readonly statement: string;
  /** In percent, 0…100. */
  readonly value: number;
  readonly population: string;
  readonly n: number | null;
  readonly year: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly verified: boolean;
  readonly role: ItemRole;
  readonly source_tier: 'primary' | 'secondary' | 'copy';
  readonly evidence_kind:
    | 'attitude'
    | 'knowledge'
    | 'self_reported_behavior'
    | 'stated_willingness'
    | 'business_self_report';
  readonly note?: string;
  readonly question?: string;
  readonly generation?: string;
  readonly age_band?: string;
  readonly topic: string;
  readonly construct: string;
  /** Which answers were counted; null where the source does not say. */
  readonly cutPoint: string | null;
  readonly audience: 'consumers' | 'business';
}
