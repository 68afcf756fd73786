import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/disclosure/DisclosurePolicy';
import { privatize } from '../../src/disclosure/noise/privatize';
import { publishResults } from '../../src/disclosure/publish/publishResults';
import { tablesCsv } from '../../src/export/csv/tablesCsv';
import { formatTables } from '../../src/format/plainText/formatTables';
import { answerQuery } from '../../src/results/answerQuery';
import { buildResults } from '../../src/results/buildResults';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import { allQueries } from '../../src/results/query/allQueries';
import { keyedTable, plainTable } from '../../src/results/rows/keyedGroups';
import { summarize } from '../../src/results/summary/summarize';
import { compareWaves } from '../../src/results/waves/compareWaves';
import { seededBits } from '../disclosure/noise/seededBits';
import { context } from '../export/exported';
import { openStudyOf, scaleItem } from './openStudyOf';

const levels = ['Not at all', 'A little', 'Much', 'Very much'];
const yesNo = ['No', 'Yes'];

/** A survey by region, one of them with this name; its people answer unlike the others. */
function surveyOf(name: string, shift = 0) {
  const people = Array.from({ length: 900 }, (_, i) => ({
    region: ['North', 'South', name][i % 3] ?? '',
    gender: ['Female', 'Male'][(i >> 2) % 2] ?? '',
    worry: levels[Math.floor(((i * 7 + (i % 3) * 5 + shift) % 16) / 4)] ?? '',
    acts: yesNo[(i * 5 + (i % 3) * (i % 2)) % 3 === 0 ? 1 : 0] ?? '',
  }));
  return openStudyOf({
    columns: {
      region: people.map(({ region }) => region),
      gender: people.map(({ gender }) => gender),
      worry: people.map(({ worry }) => worry),
      acts: people.map(({ acts }) => acts),
    },
    generation: people.map(({ region }) => region),
    segments: ['North', 'South', name],
    items: [
      scaleItem('worry', 'concern', levels, ['Very much', 'Much']),
      scaleItem('acts', 'behavior', yesNo, ['Yes']),
      scaleItem('region', 'demographic', ['North', 'South', name], []),
      scaleItem('gender', 'demographic', ['Female', 'Male'], []),
    ],
    pairs: [{ concern: 'worry', behavior: 'acts' }],
  });
}

function results(name: string, shift?: number): ResultsDocument {
  const open = surveyOf(name, shift);
  const summary = summarize(open);
  const built = buildResults(
    open,
    ['generation', 'region', 'region × gender'].flatMap((by) =>
      allQueries(summary, { by, filters: [] }, { sensitivity: true }),
    ),
  );
  if (!built.ok) throw new Error(`results: expected some, got ${JSON.stringify(built.problems)}`);
  return built.value;
}

/** The same with every group "Total" called otherwise; the total keeps its name. */
function called(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => called(name, each));
  if (value === 'Total') return name;
  if (typeof value === 'string') return value.replace('Total ×', `${name} ×`);
  if (typeof value !== 'object' || value === null) return value;
  const isTotal = 'kind' in value && value.kind === 'total';
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => [
      field === 'Total' ? name : field,
      isTotal && field === 'group' ? held : called(name, held),
    ]),
  );
}

describe('a group that the data call Total', () => {
  const document = results('Total');
  const twin = results('Totem');

  it('has the figures that it would have under any other name, beside those of all', () => {
    expect(called('Totem', document)).toEqual(twin);
    const [table] = document.tables;
    expect(table?.rows.map(({ group, kind, n }) => [group, kind, n])).toEqual([
      ['Total', 'total', 900],
      ['North', 'group', 300],
      ['South', 'group', 300],
      ['Total', 'group', 300],
    ]);
  });

  it('is published with the same cells withheld', () => {
    const published = (name: string) => {
      const open = surveyOf(name);
      const policy = { ...policyOf({}), minCell: 80 };
      return publishResults(summarize(open), (query) => answerQuery(open, query), policy);
    };
    const [own, other] = [published('Total'), published('Totem')];
    if (!own.ok || !other.ok) throw new Error('publish: expected results');
    expect(other.value.study.disclosure?.withheldCells).toBeGreaterThan(0);
    expect(called('Totem', own.value)).toEqual(other.value);
  });

  it('is published with the same noise', () => {
    const noisy = (of: ResultsDocument) => privatize(of, { epsilon: 4 }, seededBits(7)).document;
    expect(called('Totem', noisy(document))).toEqual(noisy(twin));
  });

  it('stands in quotes where groups are told apart by name, in exports and in text', () => {
    const others = ({ tables }: ResultsDocument) =>
      tables.filter((table) => !('item' in table && table.item === 'region')).map(keyedTable);
    const csv = (of: ResultsDocument) => tablesCsv(others(of), context);
    expect(csv(document).replace(/"""Total"""|Total(?= ×)/g, 'Totem')).toBe(csv(twin));
    const text = (of: ResultsDocument) => formatTables(of, 'en').replaceAll(/ +/g, ' ');
    expect(text(document)).toContain('"Total"');
    expect(document.tables.map((table) => plainTable(keyedTable(table)))).toEqual(document.tables);
  });

  it('is compared with itself in another wave', () => {
    const compare = (name: string) => compareWaves(results(name, 3), results(name));
    expect(called('Totem', compare('Total'))).toEqual(compare('Totem'));
  });
});
