import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { DetectedColumn } from '../../src/codebook/DetectedCodebook';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { readBytes } from '../survey/readBytes';

interface ExpectedColumn {
  readonly header: string;
  readonly kind?: string;
  /** From lowest to highest where the kind is a scale, in any order else. */
  readonly levels?: readonly string[];
  /** An order that carries no "more" may run from either end. */
  readonly eitherWay?: boolean;
  readonly missing?: readonly string[];
  readonly role?: string;
  readonly direction?: string;
}

interface Expectation {
  readonly imitates: string;
  readonly language?: string;
  readonly generation?: { readonly column: string; readonly from: string };
  readonly weight?: string;
  readonly stratum?: string;
  readonly cluster?: string;
  readonly columns: readonly ExpectedColumn[];
  readonly [fact: string]: unknown;
}

const folder = new URL('../corpus/wild/', import.meta.url);
const names = readdirSync(folder).flatMap((name) => /^(.*)\.csv$/.exec(name)?.[1] ?? []);
const certain = 0.75;

function expectationOf(name: string): Expectation {
  return JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
}

async function detect(name: string) {
  const file = await readBytes(readFileSync(new URL(`${name}.csv`, folder)));
  return { file, detected: detectCodebook(file) };
}

/** "2.00" and "2" are one code. */
const code = (level: string) => level.replace(/^(-?\d+)\.0+$/, '$1');

function isRight(column: DetectedColumn, expected: ExpectedColumn): boolean {
  if (expected.kind !== undefined && column.kind !== expected.kind) return false;
  const levels = column.levels.map(({ value }) => code(value));
  const wanted = (expected.levels ?? levels).map(code).filter((level) => levels.includes(level));
  const isOrdered = column.kind === 'scale';
  const inOrder = (list: readonly string[]) => JSON.stringify(isOrdered ? list : [...list].sort());
  const asWanted =
    inOrder(levels) === inOrder(wanted) ||
    (expected.eitherWay === true && inOrder(levels) === inOrder([...wanted].reverse()));
  const missing = new Set(expected.missing ?? column.missing);
  return asWanted && column.missing.every((text) => missing.has(text));
}

describe('layouts as the wild has them, in imitations', () => {
  const table: Record<string, Record<string, string>> = {};
  const sum = { right: 0, all: 0, roles: 0, allRoles: 0 };

  it.each(names)('reads %s as its writer meant it', async (name) => {
    const { imitates: _, columns, generation, language, ...facts } = expectationOf(name);
    const { file, detected } = await detect(name);
    const headerAt = (position: number | undefined) =>
      position === undefined ? undefined : detected.columns[position - 1]?.header;
    const { weight, stratum, cluster, ...fileFacts } = facts;
    const found = { ...file, rows: file.table.rowCount } as Record<string, unknown>;
    for (const [fact, value] of Object.entries(fileFacts)) expect(found[fact], fact).toBe(value);
    if (language !== undefined) expect(detected.language).toBe(language);
    if (generation)
      expect({
        column: headerAt(detected.generation?.position),
        from: detected.generation?.from,
      }).toEqual(generation);
    expect(headerAt(detected.design.weight)).toBe(weight);
    expect(headerAt(detected.design.stratum)).toBe(stratum);
    expect(headerAt(detected.design.cluster)).toBe(cluster);
    expect(detected.columns.map(({ header }) => header)).toEqual(
      columns.map(({ header }) => header),
    );
  });

  it.each(names)('has no wrong column of %s presented as certain', async (name) => {
    const expected = expectationOf(name).columns;
    const { detected } = await detect(name);
    const wrong: string[] = [];
    let kinds = 0;
    let roles = 0;
    let rightRoles = 0;
    detected.columns.forEach((column, k) => {
      const wanted = expected[k]!;
      if (wanted.kind !== undefined) kinds++;
      if (wanted.kind !== undefined && !isRight(column, wanted)) {
        wrong.push(`#${column.position} ${column.kind} ${column.certainty.levels}`);
        expect(column.certainty.levels, `#${column.position} ${column.header}`).toBeLessThan(
          certain,
        );
      }
      if (wanted.role === undefined) return;
      roles++;
      const isRole =
        column.role === wanted.role &&
        (wanted.direction === undefined || column.direction === wanted.direction);
      if (isRole) rightRoles++;
      else
        expect(column.certainty.role ?? 0, `#${column.position} ${column.role}`).toBeLessThan(
          certain,
        );
    });
    sum.right += kinds - wrong.length;
    sum.all += kinds;
    sum.roles += rightRoles;
    sum.allRoles += roles;
    table[name] = {
      columns: `${kinds - wrong.length}/${kinds}`,
      roles: `${rightRoles}/${roles}`,
      wrong: wrong.join('; '),
    };
  });

  it('has at least 95 % of all columns and roles right', () => {
    expect(sum.right / sum.all).toBeGreaterThanOrEqual(0.95);
    expect(sum.roles / sum.allRoles).toBeGreaterThanOrEqual(0.95);
  });

  afterAll(() => {
    console.log('columns and roles of imitations detected right, per file');
    console.table(table);
  });
});
