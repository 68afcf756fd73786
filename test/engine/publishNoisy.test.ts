import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSurvey } from '../../src/cli/openSurvey';
import { noiseBits } from '../../src/cli/register/PublisherRegister';
import { openStudy } from '../../src/engine/openStudy';
import { publishNoisy } from '../../src/engine/publishNoisy';
import { targetCells } from '../../src/engine/targetCells';
import { answerQuery } from '../../src/results/answerQuery';
import type { OpenStudy } from '../../src/results/OpenStudy';
import { readStudy } from '../../src/study/readStudy';
import type { Study } from '../../src/study/Study';
import { chanceFrom } from '../disclosure/register/syntheticRelease';

const folder = mkdtempSync(join(tmpdir(), 'divario-noisy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const levels = ['Never', 'Rarely', 'Often', 'Always', 'No longer offered'];
const header = 'born,sex,area,worry,acts';

/** Respondents at random: born 1965–2004, nobody of the last level. */
function respondents(count: number): readonly string[] {
  const chance = chanceFrom(5);
  const one = (of: readonly string[]) => of[Math.floor(chance() * of.length)]!;
  return Array.from({ length: count }, () =>
    [
      1965 + Math.floor(40 * chance()),
      one(['F', 'F', 'M']),
      one(['North', 'South', 'South']),
      one(levels.slice(0, 4)),
      one(['No', 'Yes']),
    ].join(','),
  );
}

const study: Study = {
  format: 'divario.study/1',
  title: 'Noisy',
  fieldwork: { year: 2024 },
  generation: { column: 'born', from: 'birth-year' },
  items: [
    { column: 'worry', role: 'concern', levels, top: ['Often', 'Always'] },
    {
      column: 'acts',
      role: 'behavior',
      direction: 'protective',
      levels: ['No', 'Yes'],
      top: ['Yes'],
    },
    { column: 'sex', role: 'demographic', kind: 'single', levels: ['F', 'M'] },
  ],
  pairs: [{ concern: 'worry', behavior: 'acts' }],
};

const targets = { sex: { F: 0.5, M: 0.5 }, area: { North: 0.4, South: 0.6 } };

async function opened(rows: readonly string[], more: Partial<Study> = {}): Promise<OpenStudy> {
  const path = join(folder, 'survey.csv');
  writeFileSync(path, [header, ...rows, ''].join('\n'));
  const read = readStudy(JSON.stringify({ ...study, ...more }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const draft = await openSurvey(path, read.value);
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const open = openStudy(draft.value, read.value);
  if (!open.ok) throw new Error(JSON.stringify(open.problems));
  return open.value.open;
}

function released(open: OpenStudy, epsilon = 1, secret = 'c2VjcmV0') {
  const register = { format: 'divario.register/1', secret, releases: [] } as const;
  const release = publishNoisy(open, epsilon, noiseBits({ ...register, releases: [] }, 'data'));
  if (!release.ok) throw new Error(JSON.stringify(release.problems));
  return release.value;
}

const rows = respondents(600);

describe('what a release with noise names', () => {
  it('is every generation of the scheme and every declared level, whoever is in them', async () => {
    const alone = '1930,F,North,No longer offered,Yes';
    const shapes = [];
    for (const survey of [rows, [...rows, alone]]) {
      const { document } = released(await opened(survey));
      const { generations, items = [] } = document.study;
      shapes.push([
        Object.keys(generations),
        items.map(({ id, levels: of }) => [id, of]),
        document.tables.map(({ rows: of }) => of.map(({ group, level }) => [group, level])),
      ]);
    }
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]?.[0]).toContain('Silent');
    expect(JSON.stringify(shapes[0])).toContain('No longer offered');
  });

  it('must stand in the study file', async () => {
    const items = study.items.map((item) =>
      item.column === 'sex' ? { column: 'sex', role: 'demographic' as const } : item,
    );
    const refused = publishNoisy(await opened(rows, { items }), 1);
    expect(refused.ok ? [] : refused.problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['support-undeclared', { items: 'sex' }],
    ]);
  });
});

describe('weighting to targets under differential privacy', () => {
  it('comes after the noise: one respondent more changes one count by one', async () => {
    const countsOf = async (survey: readonly string[]) => {
      const found = targetCells(await opened(survey, { weighting: { targets } }), [
        'Gen X',
        'Millennials',
        'Gen Z',
      ]);
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      const { respondents: all, ofItem, ofPair } = found.value.cells;
      return [all, ofItem('worry'), ofItem('sex'), ofPair('worry', 'acts')];
    };
    const one = await countsOf(rows);
    const other = await countsOf(rows.slice(1));
    one.forEach((counts, k) => {
      const apart = counts.reduce((sum, n, at) => sum + Math.abs(n - other[k]![at]!), 0);
      expect(apart).toBe(1);
    });
  });

  it('gives the raked shares where there is next to no noise', async () => {
    const open = await opened(rows, { weighting: { targets } });
    const { document, ledger } = released(open, 1e7);
    expect(ledger.reduce((sum, { epsilon }) => sum + epsilon, 0)).toBeCloseTo(1e7, 0);
    expect(document.study.design?.raked?.targets).toEqual(['sex', 'area']);
    const query = { measure: 'top-box', item: 'worry', by: 'generation', filters: [] } as const;
    const exact = answerQuery(open, query);
    if (!exact.ok) throw new Error('exact: expected a table');
    const noisy = document.tables.find((table) => table.measure === 'top-box');
    for (const row of exact.value.rows) {
      const found = noisy?.rows.find(({ group }) => group === row.group);
      expect(found?.estimate).toBeCloseTo(row.estimate ?? Number.NaN, 6);
    }
  });

  it('goes with no weight of the file', async () => {
    const open = await opened(rows);
    const both = {
      ...open,
      study: { ...open.study, weighting: { targets }, design: { weight: 'born' } },
    };
    const refused = publishNoisy(both, 1);
    expect(refused.ok || refused.problems[0]?.code).toBe('noise-two-weights');
  });
});

describe('the noise of a publisher who keeps a secret', () => {
  it('is the same for the same data, whatever the title, and another for another secret', async () => {
    const first = released(await opened(rows));
    const again = released(await opened(rows, { title: 'Another title' }));
    expect(again.document.tables).toEqual(first.document.tables);
    const other = released(await opened(rows), 1, 'b3RoZXI=');
    expect(other.document.tables).not.toEqual(first.document.tables);
  });
});
