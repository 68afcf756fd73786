import type { Problem } from '../problem/Problem';
import type { Direction, Evidence, GenerationFrom, ItemRole } from '../study/Study';
import type { Certainty } from './certainty/Certainty';
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
  /** How sure each fact is; `askedFacts` tells which of them are to be asked. */
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  readonly distinctCount: number;
  readonly answeredCount: number;
}

export interface DetectedGeneration {
  readonly position: number;
  readonly from: GenerationFrom;
  /** Of `column`, and of `year` where generations rest on the year of the answers: 0 where nothing tells it. */
  readonly certainty: Certainty;
}

export type DesignPart = 'weight' | 'stratum' | 'cluster';

/** Columns of the design, with how sure each is. */
export interface DetectedDesign extends Readonly<Partial<Record<DesignPart, number>>> {
  readonly certainty?: Readonly<Partial<Record<DesignPart, number>>>;
}

/** A concern and a behavior that may belong together, and why; positions count from 1. */
export interface DetectedPair {
  readonly concern: number;
  readonly behavior: number;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
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
  /** Best first. */
  readonly pairs: readonly DetectedPair[];
  readonly warnings: readonly Problem[];
}
