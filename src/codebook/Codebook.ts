import type { Direction, Evidence, GenerationFrom, ItemRole } from '../study/Study';
import type { AssumedFact } from './certainty/AssumedFact';
import type { Level } from './DetectedCodebook';

interface ItemBase {
  readonly id: string;
  readonly label: string;
  /** Full question wording. */
  readonly question: string;
  readonly role: ItemRole;
  /** Of a behavior; undefined while it is asked. */
  readonly direction: Direction | undefined;
  readonly evidence: Evidence;
  readonly base: 'answered' | 'asked';
  /** Texts in the file that count as missing for this item, trimmed. */
  readonly missing: readonly string[];
}

/** One answer of ordered or unordered levels, in one column. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'single' | 'scale';
  /** Index into `SurveyTable.columns`. */
  readonly column: number;
  /** From lowest to highest: the level's place is its score, 1…K. */
  readonly levels: readonly Level[];
  /** Values of the levels that count as "yes"; empty where the item has no such levels. */
  readonly top: readonly string[];
  readonly neutral?: string;
  readonly nets: readonly { readonly label: string; readonly levels: readonly string[] }[];
}

/** "Select all that apply": a column an option, or one column of joined answers. */
export interface MultipleItem extends ItemBase {
  readonly kind: 'multiple';
  readonly columns: readonly number[];
  /** One level an option; with several columns, in their order. */
  readonly levels: readonly Level[];
  readonly delimiter?: string;
  readonly nets: readonly { readonly label: string; readonly levels: readonly string[] }[];
}

export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly column: number;
}

export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly column: number;
}

export type Item = ChoiceItem | MultipleItem | NumericItem | TextItem;

export interface GenerationChoice {
  readonly column: number;
  readonly from: GenerationFrom;
  readonly scheme: string;
  readonly straddling: 'bands' | 'majority';
  /** What coded answers stand for ("3" is "30–44"), where the column holds codes. */
  readonly levels?: readonly Level[];
  /** Texts that count as missing in the column, beside the usual ones. */
  readonly missing?: readonly string[];
}

/** The questions as they will be analysed: what was detected, corrected by the study file. */
export interface Codebook {
  readonly items: readonly Item[];
  readonly generation?: GenerationChoice;
  readonly fieldworkYear?: number;
  /** 1–12, of the middle of fieldwork, where its dates are stated. */
  readonly fieldworkMonth?: number;
  /** Item ids. */
  readonly pairs: readonly { readonly concern: string; readonly behavior: string }[];
  /** Item ids that may filter or stand in the banner. */
  readonly filters: readonly string[];
  /** Readings that figures rest on although nobody has confirmed them. */
  readonly assumed?: readonly AssumedFact[];
}
