import type { ChoiceItem, Item, MultipleItem, NumericItem } from '../../src/codebook/Codebook';
import { buildDesign, type DesignParts } from '../../src/design/buildDesign';
import type { SurveyDesign } from '../../src/design/SurveyDesign';
import { answerQuery } from '../../src/results/answerQuery';
import type { ResultTable } from '../../src/results/measures/Measures';
import type { MeanTable } from '../../src/results/measures/mean/meanSchema';
import { emptyStudyCache, type OpenStudy } from '../../src/results/OpenStudy';
import type { Query } from '../../src/results/query/Query';
import type { Study } from '../../src/study/Study';
import type { SurveyColumn } from '../../src/survey/SurveyTable';

export interface StudyParts {
  /** Answers by header, respondent by respondent. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly items: readonly ((headers: readonly string[]) => Item)[];
  /** Each respondent's generation; blank is unknown. Segments stand in the order of `segments`. */
  readonly generation?: readonly string[];
  readonly segments?: readonly string[];
  readonly design?: Partial<DesignParts>;
  readonly pairs?: OpenStudy['codebook']['pairs'];
  readonly study?: Partial<Study>;
  readonly keep?: Uint8Array;
}

/** An open study made by hand from columns of answers. */
export function openStudyOf(parts: StudyParts): OpenStudy {
  const headers = Object.keys(parts.columns);
  const rowCount = Object.values(parts.columns)[0]?.length ?? 0;
  const segments = parts.segments ?? [...new Set(parts.generation)].filter((name) => name !== '');
  return {
    study: { format: 'divario.study/1', items: [], ...parts.study },
    fileName: 'survey.csv',
    table: { rowCount, columns: headers.map((header, k) => codedColumn(parts, header, k)) },
    codebook: {
      items: parts.items.map((item) => item(headers)),
      pairs: parts.pairs ?? [],
      filters: [],
    },
    cohorts: {
      codes: Uint8Array.from(
        { length: rowCount },
        (_, i) => segments.indexOf(parts.generation?.[i] ?? '') + 1,
      ),
      segments: segments.map((name) => ({ name })),
      basis: { kind: 'cohort' },
      unknown: { missing: 0, unreadable: 0, impossible: 0 },
    },
    design: designOf({ respondentCount: rowCount, ...parts.design }),
    ...(parts.keep ? { keep: parts.keep } : {}),
    cache: emptyStudyCache(),
  };
}

function designOf(parts: DesignParts): SurveyDesign {
  const design = buildDesign(parts);
  if (!design.ok) throw new Error(`design: expected one, got ${JSON.stringify(design.problems)}`);
  return design.value;
}

function codedColumn({ columns }: StudyParts, header: string, k: number): SurveyColumn {
  const answers = columns[header] ?? [];
  const texts = [...new Set(['', ...answers])];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const codes = Uint16Array.from(answers, (text) => codeOf.get(text) ?? 0);
  return { position: k + 1, header, question: header, values: { kind: 'coded', codes, texts } };
}

function itemBase(id: string, role: Item['role']) {
  return {
    id,
    label: id,
    question: id,
    role,
    direction: 'protective',
    evidence: 'self-reported',
    base: 'answered',
    missing: [],
  } as const;
}

/** A scale in the column of its id, with its top box. */
export function scaleItem(
  id: string,
  role: Item['role'],
  levels: readonly string[],
  top: readonly string[],
  more: Partial<ChoiceItem> = {},
): StudyParts['items'][number] {
  return (headers) => ({
    ...itemBase(id, role),
    kind: 'scale',
    column: headers.indexOf(id),
    levels: levels.map((text) => ({ value: text, label: text })),
    top,
    nets: [],
    ...more,
  });
}

export function multipleItem(
  id: string,
  columns: readonly string[],
  more: Partial<MultipleItem> = {},
): StudyParts['items'][number] {
  return (headers) => ({
    ...itemBase(id, 'data-type'),
    kind: 'multiple',
    columns: columns.map((column) => headers.indexOf(column)),
    levels: columns.map((text) => ({ value: text, label: text })),
    nets: [],
    ...more,
  });
}

export function numericItem(
  id: string,
  more: Partial<NumericItem> = {},
): StudyParts['items'][number] {
  return (headers) => ({
    ...itemBase(id, 'other'),
    kind: 'numeric',
    column: headers.indexOf(id),
    ...more,
  });
}

type TableOf<M> = M extends 'mean' | 'median' ? MeanTable : Extract<ResultTable, { measure: M }>;

/** The table of a query that must be answered. */
export function tableOf<Q extends Query>(open: OpenStudy, query: Q): TableOf<Q['measure']> {
  const table = answerQuery(open, query);
  if (!table.ok) throw new Error(`table: expected one, got ${JSON.stringify(table.problems)}`);
  return table.value as TableOf<Q['measure']>;
}
