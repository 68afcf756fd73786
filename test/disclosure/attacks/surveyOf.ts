import { seededRandom } from '../../../data/studies/sample/seededRandom';
import { policyOf } from '../../../src/disclosure/DisclosurePolicy';
import { publishResults } from '../../../src/disclosure/publish/publishResults';
import { answerQuery } from '../../../src/results/answerQuery';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { Measure, ResultTable } from '../../../src/results/measures/Measures';
import type { OpenStudy } from '../../../src/results/OpenStudy';
import { summarize } from '../../../src/results/summary/summarize';
import { openStudyOf, type StudyParts, scaleItem } from '../../results/openStudyOf';

export const agree = ['Not at all', 'A little', 'Neither', 'Quite', 'Very'];
export const generations = ['Baby Boomers', 'Gen X', 'Millennials', 'Gen Z'];

/** Random numbers from 0 to 1, the same for the same seed. */
export function draws(seed: number): () => number {
  return seededRandom(seed * 2654435761).uniform;
}

export const yesNo = (id: string, role: 'concern' | 'behavior' | 'other') =>
  scaleItem(id, role, ['No', 'Yes'], ['Yes'], { kind: 'single' });

type Parts = Omit<StudyParts, 'generation' | 'segments'> & { readonly filters?: readonly string[] };

/** A survey of respondents in turn one of each generation. */
export function surveyOf(size: number, { filters = [], ...parts }: Parts): OpenStudy {
  const base = openStudyOf({
    ...parts,
    generation: Array.from({ length: size }, (_, i) => generations[i % generations.length] ?? ''),
    segments: generations,
  });
  return { ...base, codebook: { ...base.codebook, filters } };
}

/** What a survey publishes under the default policy. */
export function publishedFrom(open: OpenStudy): ResultsDocument {
  const results = publishResults(
    summarize(open),
    (query) => answerQuery(open, query),
    policyOf(open.study),
  );
  if (!results.ok) throw new Error(`published: expected results, got ${results.problems[0]?.code}`);
  return results.value;
}

export function published(size: number, parts: Parts): ResultsDocument {
  return publishedFrom(surveyOf(size, parts));
}

/** The unfiltered tables of a measure by generation. */
export function tablesOf<M extends Measure>({ tables }: ResultsDocument, measure: M) {
  return tables.filter(
    (table): table is ResultTable<M> & ResultTable =>
      table.measure === measure && table.by === 'generation' && (table.filters ?? []).length === 0,
  );
}
