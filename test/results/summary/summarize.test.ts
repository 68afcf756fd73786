import { expect, it } from 'vitest';
import { buildResults } from '../../../src/results/buildResults';
import { allQueries } from '../../../src/results/query/allQueries';
import { summarize } from '../../../src/results/summary/summarize';
import { multipleItem, numericItem, openStudyOf, type StudyParts, scaleItem } from '../openStudyOf';

const levels = ['low', 'high'];
const parts: StudyParts = {
  columns: {
    fear: ['low', 'high'],
    act: ['low', 'high'],
    give: ['high', 'low'],
    gender: ['F', 'M'],
    spend: ['3', '4'],
    mail: ['Yes', 'No'],
  },
  items: [
    scaleItem('fear', 'concern', levels, ['high']),
    scaleItem('act', 'behavior', levels, ['high']),
    scaleItem('give', 'behavior', levels, ['high'], { direction: 'disclosing' }),
    scaleItem('gender', 'demographic', ['F', 'M'], [], { kind: 'single' }),
    numericItem('spend'),
    multipleItem('reach', ['mail']),
  ],
  generation: ['Old', 'Young'],
};
const view = { by: 'generation', filters: [] };
const named = (study: StudyParts, options = {}) =>
  allQueries(summarize(openStudyOf(study)), view, options).map((query) =>
    [
      query.measure,
      'item' in query ? query.item : '',
      'concern' in query ? `${query.concern}-${query.behavior}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );

it('a study has every table of every item, then a gap for every concern with every behavior', () => {
  expect(named(parts)).toEqual([
    ...['fear', 'act', 'give'].flatMap((id) => [
      `top-box ${id}`,
      `distribution ${id}`,
      `mean ${id}`,
    ]),
    'distribution gender',
    'mean spend',
    'median spend',
    'distribution reach',
    'gap fear-act',
    'gap fear-give',
    'index-gap',
  ]);
});

it('declared pairs stand in for all, and strips are added when asked for', () => {
  const declared = { ...parts, pairs: [{ concern: 'fear', behavior: 'give' }] };
  const queries = named(declared, { sensitivity: true });
  expect(queries.filter((name) => name.includes('gap') || name.includes('sens'))).toEqual([
    'gap fear-give',
    'index-gap',
    'sensitivity fear-give',
    'sensitivity',
  ]);
});

it('a document holds the summary and the tables, generations counted as kept', () => {
  const open = openStudyOf({ ...parts, keep: Uint8Array.of(1, 0) });
  const document = buildResults(open, allQueries(summarize(open), view));
  if (!document.ok) throw new Error('document: expected one');
  expect(document.value.format).toBe('divario.results/1');
  expect(document.value.study).toMatchObject({
    title: 'survey',
    respondents: 1,
    generations: { Old: 1, Young: 0 },
    referenceGeneration: 'Old',
  });
  expect(document.value.tables).toHaveLength(16);
});

it('a table that cannot be answered fails the document with its problem', () => {
  const open = openStudyOf(parts);
  const document = buildResults(open, [{ measure: 'mean', item: 'reach', ...view }]);
  expect(document).toMatchObject({ ok: false, problems: [{ code: 'item-unfit' }] });
});

it('a study without a behavior has an empty index gap that says so', () => {
  const open = openStudyOf({ ...parts, items: parts.items.slice(0, 1) });
  const document = buildResults(open, [{ measure: 'index-gap', ...view }]);
  expect(document).toMatchObject({
    value: { tables: [{ rows: [], pearson: null, undefined: 'no-behavior-item' }] },
  });
});
