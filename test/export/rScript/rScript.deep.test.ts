import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../../src/study/Study';
import { runStudy, studyPath } from '../../cli/runStudy';
import { describeWithShared, sharedPath } from '../../sharedFiles';
import { oddStudy, oddSurvey, replicateColumns } from './oddSurvey';
import { compareFigures, compareWithScript, describeWithR, runScript } from './runScript';

const slow = 600_000;

describeWithR('the R script gives every figure that the engine gives', () => {
  it(
    'of the sample study, in a few minutes at most',
    () => {
      const folder = 'data/studies/sample';
      const compared = compareWithScript(`${folder}/survey.csv`, '--study', `${folder}/study.json`);
      expect(compared.disagreements).toEqual([]);
      expect(compared.figures).toBeGreaterThan(50_000);
    },
    slow,
  );

  describeWithShared('of published surveys', () => {
    it.each([
      ['oracle/survey.csv', 'oracle-weights.json'],
      ['oracle/survey.csv', 'oracle-clusters.json'],
      ['surveys/browser-fingerprinting-2023.csv', 'browser-fingerprinting.json'],
    ])(
      '%s by %s',
      (survey, study) => {
        const compared = compareWithScript(sharedPath(survey), '--study', studyPath(study));
        expect(compared.disagreements).toEqual([]);
        expect(compared.figures).toBeGreaterThan(4000);
      },
      slow,
    );

    it(
      'of an export of which nothing is stated',
      () => {
        const compared = compareWithScript(sharedPath('surveys/star-wars.csv'));
        expect(compared.disagreements).toEqual([]);
        expect(compared.figures).toBeGreaterThan(4000);
      },
      slow,
    );
  });
});

describeWithR('the R script reads a survey as odd as they come', () => {
  let folder: string;
  let survey: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'divario-odd-'));
    survey = join(folder, 'odd.csv');
    writeFileSync(survey, oddSurvey());
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function studyOf(parts: Partial<Study>): string {
    const path = join(folder, 'study.json');
    writeFileSync(path, JSON.stringify(oddStudy(parts)));
    return path;
  }

  const design = { weight: 'w', stratum: 'area', cluster: 'point' };
  const replicates = { columns: replicateColumns(), type: 'BRR' } as const;
  const gender = { Donna: 0.5, Uomo: 0.48, Altro: 0.02 };
  const area = { 'area 0': 0.22, 'area 1': 0.2, 'area 2': 0.2, 'area 3': 0.2, 'area 4': 0.18 };

  it(
    'where a group is called Total',
    () => {
      const path = join(folder, 'total.csv');
      const people = Array.from({ length: 400 }, (_, i) =>
        [
          ['North', 'Total', 'South'][i % 3],
          ['Not at all', 'A little', 'Much', 'Very much'][((i * 7) % 11) % 4],
          1950 + ((i * 13) % 55),
        ].join(','),
      );
      writeFileSync(path, `region,Worried about privacy,birth_year\n${people.join('\n')}\n`);
      const compared = compareWithScript(path, '--by', 'region');
      expect(compared.disagreements).toEqual([]);
      expect(compared.figures).toBeGreaterThan(400);
    },
    slow,
  );

  it.each<[string, Partial<Study>, string[]]>([
    ['plain, in crossed columns', {}, ['--by', 'gender × area']],
    [
      'with strata and clusters, under two filters',
      { design },
      ['--by', 'gender', '--filter', 'joined=Music|Films; books', '--filter', 'c2=POCO|Abbastanza'],
    ],
    [
      'raked to two margins under a cap',
      { design: { weight: 'w' }, weighting: { targets: { gender, area }, trim: 2 } },
      [],
    ],
    [
      'raked to two margins that the errors know of, with clusters',
      { design, weighting: { targets: { gender, area }, variance: 'calibrated' } },
      [],
    ],
    [
      'with replicate weights, raked each on its own',
      { design: { weight: 'w', replicates }, weighting: { targets: { gender } } },
      [],
    ],
    [
      'without those who answered little, and without columns',
      { design: { weight: 'w' }, exclude: { answeredBelow: 0.9 } },
      ['--by', 'none'],
    ],
    [
      'with generations made alike in two controls, with strata and clusters',
      { design },
      ['--adjust', 'gender,c2', '--filter', 'area!=area 4'],
    ],
    [
      'with answers made alike in a column, with replicate weights',
      { design: { weight: 'w', replicates } },
      ['--by', 'gender', '--adjust', 'area'],
    ],
  ])(
    '%s',
    (_, parts, words) => {
      const compared = compareWithScript(survey, '--study', studyOf(parts), ...words);
      expect(compared.disagreements).toEqual([]);
      expect(compared.figures).toBeGreaterThan(500);
    },
    slow,
  );

  it(
    'in a locale that knows ASCII only',
    () => {
      const { stdout } = runStudy('script', survey, '--study', studyOf({}));
      const code = stdout.split('\n').filter((line) => !line.startsWith('#'));
      expect(code.join('\n')).toMatch(/^[\n -~]*$/);
      expect(runScript(stdout, survey, 'C')).toEqual(runScript(stdout, survey));
    },
    slow,
  );
});

describe('a comparison', () => {
  it('tells a figure that differs, one that only R has, and one that only the engine has', () => {
    const engine = new Map([
      ['a\tn', 1],
      ['a\tp', 1e-20],
      ['b\tn', 2],
    ]);
    const script = new Map([
      ['a\tn', 1 + 1e-7],
      ['a\tp', 2e-20],
      ['c\tn', 3],
    ]);
    expect(compareFigures(engine, script).disagreements).toHaveLength(4);
  });
});
