import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPiped, runStudy } from './runStudy';

const folder = mkdtempSync(join(tmpdir(), 'divario-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** One line, no stack trace, naming the file. */
function expectComplaint(run: ReturnType<typeof runStudy>, path: string): void {
  expect(run.stdout).toBe('');
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain(path);
  expect(run.stderr).not.toMatch(/\bat .+:\d+:\d+/);
  expect(run.status).toBe(1);
}

describe('a file that cannot be read ends with status 1 and one line', () => {
  it.each([
    ['empty.csv', ''],
    ['header.csv', 'age,concern\n'],
    ['picture.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['random.csv', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + 13) % 256)],
  ])('%s', (name, content) => {
    const path = fileOf(name, content);
    expectComplaint(runStudy('inspect', path, '--json'), path);
  });

  it('a file that is not there', () => {
    const path = join(folder, 'nowhere.csv');
    expectComplaint(runStudy('estimate', path, '--json'), path);
  });

  it('a path that is nowhere, or a folder, in words that tell what would mend it', () => {
    expect(runStudy('inspect', join(folder, 'nowhere.csv')).stderr).toContain('check the path');
    const run = runStudy('inspect', folder);
    expectComplaint(run, folder);
    expect(run.stderr).toContain('it is a folder');
  });

  it('a filter or a banner of what the survey does not have, naming what it has', () => {
    const path = fileOf('paths.csv', 'born,vpn\n1970,Yes\n1980,No\n1990,Yes\n');
    const answer = runStudy('estimate', path, '--filter', 'vpn=Maybe', '--json');
    expectComplaint(answer, path);
    expect(answer.stderr).toContain('“Maybe”. It has: No, Yes.');
    const column = runStudy('estimate', path, '--filter', 'VPNs=Yes', '--json');
    expectComplaint(column, path);
    expect(column.stderr).toContain('VPNs=Yes names no column');
    expectComplaint(runStudy('estimate', path, '--by', 'country', '--json'), path);
  });

  it('a study file that is not JSON, or names a column that is not there', () => {
    const survey = fileOf('survey.csv', 'age,worried\n30,Yes\n40,No\n');
    const broken = fileOf('broken.json', '{');
    expectComplaint(runStudy('estimate', survey, '--study', broken, '--json'), broken);
    const text = { format: 'divario.study/1', items: [{ column: 'wory' }] };
    const wrong = fileOf('wrong.json', JSON.stringify(text));
    const run = runStudy('estimate', survey, '--study', wrong, '--json');
    expectComplaint(run, wrong);
    expect(run.stderr).toContain('items[0].column');
  });

  it('bad weights, naming the rows', () => {
    const survey = fileOf('weights.csv', 'born,q,w\n1970,Yes,1\n1980,No,-2\n1990,Yes,heavy\n');
    const text = { format: 'divario.study/1', items: [{ column: 'q' }], design: { weight: 'w' } };
    const study = fileOf('weights.json', JSON.stringify(text));
    const run = runStudy('estimate', survey, '--study', study, '--json');
    expectComplaint(run, study);
    expect(run.stderr).toContain('3, 4');
  });
});

describe('an odd file gives a sensible result', () => {
  function rowsAndHeaders(name: string, content: string) {
    const run = runStudy('inspect', fileOf(name, content), '--json');
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const report = JSON.parse(run.stdout);
    return {
      rows: report.rows,
      headers: report.columns.map((column: { header: string }) => column.header),
      warnings: report.warnings,
    };
  }

  it('one column', () => {
    expect(rowsAndHeaders('one.csv', 'age\n30\n40\n')).toMatchObject({ rows: 2, headers: ['age'] });
  });

  it('ragged rows, counted and named', () => {
    const found = rowsAndHeaders('ragged.csv', 'age,a,b\n30,Yes\n40,No,Yes,extra\n50,No,No\n');
    expect(found.rows).toBe(3);
    expect(found.warnings.join(' ')).toMatch(/2 rows have more or fewer cells/);
  });

  it('headers that are names of object properties, repeated or blank', () => {
    const text = '__proto__,constructor,age,age,\n1,2,30,31,x\n3,4,40,41,y\n';
    const found = rowsAndHeaders('odd.csv', text);
    expect(found.headers).toEqual(['__proto__', 'constructor', 'age', 'age', '']);
  });

  it('answers that the study file calls neither levels nor missing are told of', () => {
    const survey = fileOf('strange.csv', 'born,q\n1970,Yes\n1980,No\n1990,Sometimes\n');
    const text = { format: 'divario.study/1', items: [{ column: 'q', levels: ['No', 'Yes'] }] };
    const study = fileOf('strange.json', JSON.stringify(text));
    const run = runStudy('estimate', survey, '--study', study, '--json');
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/note: “q” has an answer that is none of its levels.*Sometimes/);
    expect(() => JSON.parse(run.stdout)).not.toThrow();
  });

  it('what is piped in, from a path with blanks or none', () => {
    const path = fileOf('a survey.csv', 'age,q\n30,Yes\n40,No\n');
    expect(runStudy('inspect', path, '--json').stdout).toContain('"rows": 2');
    expect(runPiped(readFileSync(path), 'inspect', '-', '--json').stdout).toContain('"rows": 2');
  });

  it('a single line of 10 MB ends', () => {
    const run = runStudy('inspect', fileOf('line.csv', 'x'.repeat(10_000_000)), '--json');
    expect([0, 1]).toContain(run.status);
    expect(run.stderr).not.toMatch(/\bat .+:\d+:\d+/);
  });
});

describe('bad usage ends with status 2 and one line', () => {
  it.each([
    [[]],
    [['estimate']],
    [['analyse', 'x.csv']],
    [['inspect', 'x.csv', '--study', 's.json']],
    [['inspect', 'x.csv', '--jsno']],
    [['estimate', 'a.csv', 'b.csv']],
    [['estimate', 'a.csv', '--filter', 'gender']],
    [['estimate', 'a.csv', '--by']],
  ])('%j', (words: readonly string[]) => {
    const run = runStudy(...words);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});
