import type { ScriptFacts } from '../../src/engine/ScriptFacts';
import type { ReadFacts } from '../../src/export/rScript/fileSection';

/** The least that an R script is made of: a file with one column and no item. */
export const fileFacts: ReadFacts = {
  name: 'survey.csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  warnings: [],
};

export const scriptFacts: ScriptFacts = {
  study: { format: 'divario.study/1', items: [] },
  title: 'Consumer trust 2024',
  respondents: 3,
  columns: 1,
  codebook: { items: [], dropped: [], language: 'en' } as unknown as ScriptFacts['codebook'],
  design: { stated: {}, replicates: [], targets: [] },
  segments: [],
  cohortAnswers: [],
  banner: { kind: 'none' },
  filters: [],
  excluded: [],
  controls: {},
  queries: [],
};
