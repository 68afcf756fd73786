import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runStudy } from './runStudy';

const folder = mkdtempSync(join(tmpdir(), 'divario-banners-'));
afterAll(() => rmSync(folder, { recursive: true }));

const survey = join(folder, 'survey.csv');
const answers = ['Agree', 'Disagree', 'Neither', 'Strongly agree', 'Strongly disagree'];
const rows = Array.from({ length: 200 }, (_, i) =>
  [1950 + (i % 50), i % 2 ? 'Female' : 'Male', i % 3 ? 'North' : 'South', answers[i % 5]].join(','),
);
writeFileSync(survey, ['birth_year,gender,region,I worry about my data', ...rows, ''].join('\n'));
const bannersIn = (...words: readonly string[]) => {
  const { tables } = JSON.parse(runStudy('estimate', survey, ...words, '--json').stdout) as {
    readonly tables: readonly { readonly by: string }[];
  };
  return tables.map(({ by }) => by);
};

describe('--by', () => {
  it('stands more than once: the tables of each, each once', () => {
    const gender = bannersIn('--by', 'gender');
    const region = bannersIn('--by', 'region');
    expect(new Set(gender)).toContain('gender');
    const both = bannersIn('--by', 'gender', '--by', 'region', '--by', 'gender');
    expect(both.filter((by) => by === 'gender')).toEqual(gender.filter((by) => by === 'gender'));
    expect(both.filter((by) => by === 'region')).toEqual(region.filter((by) => by === 'region'));
  });

  it('is one for a script, which would else leave tables out', () => {
    const run = runStudy('script', survey, '--by', 'gender', '--by', 'region');
    expect([run.status, run.stderr.includes('one --by')]).toEqual([2, true]);
  });
});

describe('a pipe that closes early', () => {
  it('ends the command quietly, as a success', () => {
    const command = `"${process.execPath}" src/cli/study.mjs estimate "${survey}" --json`;
    const run = spawnSync('bash', ['-c', `set -o pipefail; ${command} | true; echo $?`], {
      encoding: 'utf8',
    });
    expect([run.stdout, run.stderr.replace(/^note:.*\n/gm, '')]).toEqual(['0\n', '']);
  });
});
