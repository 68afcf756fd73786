import { isOf } from '../measures/byMeasure';
import type { Measure, ResultTable } from '../measures/Measures';
import type { Query } from '../query/Query';
import type { Filter } from './Results';
import type { StudySummary } from './StudySummary';

/** One file of a published study's tables: of one measure under one view, all of them or those of some subjects. */
export interface PublishedPart {
  /** Address beside the manifest; named by what the file holds, so that it never changes under its name. */
  readonly file: string;
  readonly bytes: number;
  readonly measure: Measure;
  readonly by: string;
  readonly filters: readonly Filter[];
  /** What each of its tables is about: `[item]`, `[concern, behavior]`, or `[]` for the indices. */
  readonly subjects: readonly (readonly string[])[];
}

/** `manifest.json`: what a published study consists of, and how it was protected. */
export interface PublishedManifest {
  readonly format: 'divario.published/1';
  readonly title: string;
  readonly respondents: number | null;
  /** How many tables the study has. */
  readonly tables: number;
  readonly disclosure?: StudySummary['disclosure'];
  /** The whole study in one file. */
  readonly results: string;
  /** The study's description with the tables of its headline: a part that is read before any other. */
  readonly first: string;
  /** Every part but the first one's description: the first stands among them where it holds tables. */
  readonly parts: readonly PublishedPart[];
}

/** Items that a table or a query is about. */
export function subjectOf(about: ResultTable | Query): readonly string[] {
  if ('item' in about) return [about.item];
  const { concern, behavior } = about as { readonly concern?: string; readonly behavior?: string };
  return concern === undefined || behavior === undefined ? [] : [concern, behavior];
}

/** Whether a part may hold the table that a query asks for. */
export function mayHold(part: PublishedPart, query: Query): boolean {
  const subject = JSON.stringify(subjectOf(query));
  return (
    isOf(query.measure, part) &&
    part.by === query.by &&
    JSON.stringify(part.filters) === JSON.stringify(query.filters) &&
    part.subjects.some((each) => JSON.stringify(each) === subject)
  );
}
