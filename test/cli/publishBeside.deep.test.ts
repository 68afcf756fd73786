import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteStudies } from '../../src/cli/siteStudies';
import { randomStudy } from '../disclosure/randomStudy';
import { runStudy } from './runStudy';

const root = mkdtempSync(join(tmpdir(), 'divario-beside-'));
afterAll(() => rmSync(root, { recursive: true }));

const study = {
  format: 'divario.study/1',
  title: 'Panel',
  generation: { column: 'generation', from: 'cohort' },
  items: [
    { column: 'concern', role: 'concern', levels: ['Low', 'Middling', 'High', 'Extreme'] },
    {
      column: 'behavior',
      role: 'behavior',
      direction: 'protective',
      levels: ['No', 'Yes'],
      top: ['Yes'],
    },
  ],
};

/** The first respondents of a panel, as a survey and its study file. */
function panel(name: string, size: number, disclosure: object = {}) {
  const { columns } = randomStudy(14, 1500);
  const rows = columns.concern
    .slice(0, size)
    .map((concern, i) => [columns.generation[i], concern, columns.behavior[i]].join(','));
  const [survey, studyFile] = [join(root, `${name}.csv`), join(root, `${name}.json`)];
  writeFileSync(survey, ['generation,concern,behavior', ...rows].join('\n'));
  writeFileSync(studyFile, JSON.stringify({ ...study, disclosure }));
  return { survey, studyFile };
}

function publish(
  name: string,
  size: number,
  out: string,
  words: readonly string[] = [],
  disclosure = {},
) {
  const { survey, studyFile } = panel(name, size, disclosure);
  return runStudy('publish', survey, '--study', studyFile, '--out', out, ...words);
}

describe('publishing beside an earlier wave', () => {
  const first = join(root, 'first');

  it('is refused where the two are of the same people but for a few, and says what would mend it', () => {
    expect(publish('first', 1200, first).status).toBe(0);
    const out = join(root, 'second');
    const refused = publish('second', 1203, out, ['--earlier', first]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('fewer than 10 respondents');
    expect(refused.stderr).toContain('disclosure.independent');
    expect(existsSync(out)).toBe(false);
    const declared = publish('second', 1203, out, ['--earlier', first], { independent: true });
    expect(declared.status).toBe(0);
  });

  it('looks at the other studies of a site unasked', () => {
    const studies = join(root, 'public', 'studies');
    mkdirSync(studies, { recursive: true });
    expect(publish('first', 1200, join(studies, 'a')).status).toBe(0);
    expect(publish('second', 1203, join(studies, 'b')).status).toBe(1);
    expect(publish('second', 1203, join(studies, 'a')).status).toBe(0);
  });

  it('names an earlier wave that cannot be read', () => {
    const refused = publish('second', 1203, join(root, 'c'), ['--earlier', join(root, 'nowhere')]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('nowhere');
  });

  it('keeps a site from being built with two such studies', async () => {
    const site = join(root, 'site');
    for (const [id, size] of [
      ['a', 1200],
      ['b', 1203],
    ] as const)
      expect(publish(id, size, join(site, 'public', 'studies', id), [], {}).status).toBe(
        id === 'a' ? 0 : 1,
      );
    expect(publish('b', 1203, join(site, 'b')).status).toBe(0);
    renameSync(join(site, 'b'), join(site, 'public', 'studies', 'b'));
    await expect(siteStudies(site)).rejects.toThrow(/study b.*fewer than 10/);
  });
});

it('takes a privacy budget above 0 only', () => {
  for (const epsilon of ['0', '-1', 'NaN', 'some', 'Infinity', ''])
    expect(publish('first', 300, join(root, 'never'), [`--epsilon=${epsilon}`]).status).toBe(2);
  expect(existsSync(join(root, 'never'))).toBe(false);
});

describe('noise', () => {
  it('is not drawn anew with each build of a site, which would spend the budget again', async () => {
    const { survey, studyFile } = panel('noisy', 600, { epsilon: 1 });
    const folder = join(root, 'noisy-site', 'data', 'studies', 'panel');
    mkdirSync(folder, { recursive: true });
    renameSync(survey, join(folder, 'survey.csv'));
    renameSync(studyFile, join(folder, 'study.json'));
    await expect(siteStudies(join(root, 'noisy-site'))).rejects.toThrow(/study panel: .*public/);
  });

  it('is released once of the same people, in the same place or beside', () => {
    const out = join(root, 'noisy');
    const words = ['--epsilon', '4'];
    expect(publish('noisy', 1200, out, words).status).toBe(0);
    const again = publish('noisy', 1200, out, words);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('ε = 8');
    const beside = publish('noisy', 1203, join(root, 'noisy-2'), [...words, '--earlier', out]);
    expect(beside.status).toBe(1);
    const others = publish('noisy', 1200, out, words, { independent: true });
    expect(others.status).toBe(0);
  });
});
