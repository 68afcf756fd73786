import type { Problem } from '../problem/Problem';
import type { Direction, Evidence, GenerationFrom, ItemRole } from '../study/Study';
import type { ReasonCode } from './ReasonCode';

export type ColumnKind =
  | 'single'
  | 'scale'
  | 'multiple'
  | 'numeric'
  | 'date'
  | 'text'
  | 'identifier'
  | 'empty';

export type ColumnRole =
  | ItemRole
  | 'generation'
  | 'weight'
  | 'stratum'
  | 'cluster'
  | 'identifier'
  | 'metadata';

/** Why something was concluded; its sentence is made in `format/`. */
export interface Reason {
  readonly code: ReasonCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A level as it stands in the file (`value`, trimmed) and as people read it. */
export interface Level {
  readonly value: string;
  readonly label: string;
}

/** What is believed of one column; a proposal that its owner can correct. */
export interface DetectedColumn {
  readonly position: number;
  readonly header: string;
  readonly question: string;
  readonly option?: string;
  readonly kind: ColumnKind;
  readonly role: ColumnRole;
  /** Scales from lowest to highest; singles in file or natural order; empty for numbers, dates and text. */
  readonly levels: readonly Level[];
  /** Levels that count as "yes" (values), where the default of the scale's length does not hold. */
  readonly top?: readonly string[];
  readonly neutral?: string;
  /** Texts that stand for a missing answer in this column. */
  readonly missing: readonly string[];
  readonly direction?: Direction;
  readonly evidence?: Evidence;
  /** Name in `data/scales/` or of the shared scale of a grid. */
  readonly scaleId?: string;
  /** Columns with one `setId` are one multiple-response item, or one grid. */
  readonly setId?: string;
  /** The separator inside a cell, where one column holds several answers. */
  readonly joinedBy?: string;
  /** 0 to 1, of kind and level order; under 0.75 the wizard asks. */
  readonly confidence: number;
  /** 0 to 1, of role and direction. */
  readonly roleConfidence: number;
  readonly reasons: readonly Reason[];
  readonly distinctCount: number;
  readonly answeredCount: number;
}

export interface DetectedGeneration {
  readonly position: number;
  readonly from: GenerationFrom;
  readonly confidence: number;
}

export interface DetectedDesign {
  readonly weight?: number;
  readonly stratum?: number;
  readonly cluster?: number;
}

/** What was detected of a whole file; positions count from 1. */
export interface DetectedCodebook {
  readonly columns: readonly DetectedColumn[];
  readonly language: string;
  readonly generation?: DetectedGeneration;
  readonly design: DetectedDesign;
  readonly respondentId?: number;
  /** The year of the answers, where timestamps in the file tell it. */
  readonly fieldworkYear?: number;
  readonly pairs: readonly { readonly concern: number; readonly behavior: number }[];
  readonly warnings: readonly Problem[];
}
