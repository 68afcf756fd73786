import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../src/cli/writeSchemas';
import { buildResults } from '../../src/results/buildResults';
import { allQueries } from '../../src/results/query/allQueries';
import { summarize } from '../../src/results/summary/summarize';
import { numericItem, openStudyOf, scaleItem } from '../results/openStudyOf';

interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

describe('the published schemas', () => {
  it.each([...publishedSchemas().keys()])('%s says what the code reads', async (name) => {
    const text = await readFile(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8');
    expect(text).toBe(publishedSchemas().get(name));
  });

  it('name every field of a document that holds every measure', () => {
    const root: JsonSchema = JSON.parse(publishedSchemas().get('results-1.json') ?? '{}');
    expect(unnamed(JSON.parse(JSON.stringify(everyMeasure())), root, root, '')).toEqual([]);
  });
});

/** A small study's every table. */
function everyMeasure() {
  const levels = ['1', '2', '3', '4', '5'];
  const answers = (shift: number) =>
    Array.from({ length: 80 }, (_, i) => levels[(i * i + shift * i) % 5] ?? '1');
  const open = openStudyOf({
    columns: {
      c1: answers(0),
      c2: answers(1),
      b1: answers(2),
      b2: answers(3),
      accounts: answers(4),
    },
    items: [
      scaleItem('c1', 'concern', levels, ['4', '5'], {
        nets: [{ label: 'low', levels: ['1', '2'] }],
      }),
      scaleItem('c2', 'concern', levels, ['4', '5']),
      scaleItem('b1', 'behavior', levels, ['4', '5']),
      scaleItem('b2', 'behavior', levels, ['4', '5']),
      numericItem('accounts'),
    ],
    generation: Array.from({ length: 80 }, (_, i) => (i % 2 ? 'Gen X' : 'Gen Z')),
  });
  const view = { by: 'generation', filters: [] };
  const built = buildResults(open, allQueries(summarize(open), view, { sensitivity: true }));
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

/** Paths of fields that no schema in question names. */
function unnamed(value: unknown, schema: JsonSchema, root: JsonSchema, path: string): string[] {
  const own = schema.$ref ? root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] : schema;
  if (!own || value === null || typeof value !== 'object') return [];
  const either = own.anyOf ?? own.oneOf;
  if (either)
    return either
      .map((one) => unnamed(value, one, root, path))
      .reduce((least, each) => (each.length < least.length ? each : least));
  if (Array.isArray(value))
    return value.flatMap((each, i) => unnamed(each, own.items ?? {}, root, `${path}[${i}]`));
  const isRecord = own.properties === undefined && own.additionalProperties !== undefined;
  return Object.entries(value).flatMap(([key, each]) => {
    const field = own.properties?.[key] ?? (isRecord ? own.additionalProperties : undefined);
    if (!field || typeof field === 'boolean') return [`${path}.${key}`];
    return unnamed(each, field, root, `${path}.${key}`);
  });
}
