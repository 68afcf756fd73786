import type { DerivedCodebook } from '../codebook/derive/DerivedCodebook';
import type { Filter } from '../results/document/Results';
import type { Query } from '../results/query/Query';
import type { Study, StudyDesign } from '../study/Study';

/** A grouping of respondents by where it comes from. */
export type GroupFacts =
  | { readonly kind: 'none' }
  | { readonly kind: 'generation' }
  | { readonly kind: 'item'; readonly item: string }
  | {
      readonly kind: 'column';
      readonly id: string;
      readonly column: number;
      readonly names: readonly string[];
    }
  | { readonly kind: 'crossed'; readonly first: GroupFacts; readonly second: GroupFacts };

/** Who passes a filter: those in some groups, or who selected some options, or none of them. `kept` are places from 0. */
export interface FilterFacts {
  readonly filter: Filter;
  readonly groups:
    | GroupFacts
    | { readonly kind: 'selected'; readonly item: string }
    | { readonly kind: 'not-selected'; readonly item: string };
  readonly kept: readonly number[];
}

/** One distinct answer of the generation column, and the segment it counts in (null: none). */
export interface CohortAnswer {
  readonly text: string;
  readonly segment: string | null;
}

/** A column the design or the weighting names, by index. */
export interface NamedColumn {
  readonly name: string;
  readonly column: number;
}

/** All that a program elsewhere needs to compute a study's tables from its file. Holds no respondent's answers. */
export interface ScriptFacts {
  readonly study: Study;
  readonly title: string;
  readonly respondents: number;
  readonly columns: number;
  readonly codebook: DerivedCodebook;
  readonly design: {
    readonly stated: StudyDesign;
    readonly weight?: NamedColumn;
    readonly stratum?: NamedColumn;
    readonly cluster?: NamedColumn;
    readonly replicates: readonly NamedColumn[];
    readonly targets: readonly (NamedColumn & {
      readonly shares: Readonly<Record<string, number>>;
    })[];
  };
  readonly segments: readonly string[];
  readonly cohortAnswers: readonly CohortAnswer[];
  readonly banner: GroupFacts;
  /** What adjusted figures make groups alike in, by id. */
  readonly controls: Readonly<Record<string, GroupFacts>>;
  readonly filters: readonly FilterFacts[];
  /** Places from 1 of the respondents that the study excludes. */
  readonly excluded: readonly number[];
  readonly queries: readonly Query[];
}
