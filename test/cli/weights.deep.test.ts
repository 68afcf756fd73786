import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { runStudy } from './runStudy';

describeWithShared('the weights in use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'divario-weights-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The oracle's survey with the column it rakes by, which its program derives from the year of birth. */
  function rakedSurvey(): string {
    const [header, ...rows] = readFileSync(sharedPath('oracle/survey.csv'), 'utf8')
      .trim()
      .split('\n');
    const aged = rows.map(
      (row) => `${row},${Number(row.split(',')[1]) < 1975 ? 'older' : 'younger'}`,
    );
    const path = join(folder, 'survey.csv');
    writeFileSync(path, [`${header},age2`, ...aged, ''].join('\n'));
    return path;
  }

  it('are R’s where the study rakes to its targets, respondent by respondent', () => {
    const { rake } = JSON.parse(readFileSync(sharedPath('oracle/expected.json'), 'utf8'));
    const study = join(folder, 'study.json');
    const targets = { gender: rake.targets.gender, age2: rake.targets.birth_year_before_1975 };
    const text = {
      format: 'divario.study/1',
      respondentId: 'respondent_id',
      design: { weight: 'weight' },
      weighting: { targets },
      items: [],
    };
    writeFileSync(study, JSON.stringify(text));
    const run = runStudy('weights', rakedSurvey(), '--study', study);
    expect(run.stderr).toBe('');
    const [head, ...lines] = run.stdout.trim().split('\n');
    expect(head).toBe('row,respondent,weight');
    const weightOf = new Map(
      lines
        .map((line) => line.replaceAll('"', '').split(','))
        .map(([, id, weight]) => [Number(id), Number(weight)] as const),
    );
    expect(weightOf.size).toBe(3000);
    rake.respondent_id.forEach((id: number, k: number) => {
      expect(weightOf.get(id)).toBeCloseTo(rake.raked_weight[k], 8);
    });
  });
});

describe('a respondent without an id', () => {
  it('has none beside the weight, in a column of numbers too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'divario-blank-id-'));
    const survey = join(folder, 'survey.csv');
    const study = join(folder, 'study.json');
    const rows = Array.from({ length: 60 }, (_, i) => `${i === 7 ? '' : 10_007 + i * 37},Yes`);
    writeFileSync(survey, ['number,q', ...rows, ''].join('\n'));
    writeFileSync(
      study,
      JSON.stringify({ format: 'divario.study/1', respondentId: 'number', items: [] }),
    );
    const lines = runStudy('weights', survey, '--study', study).stdout.split('\n');
    rmSync(folder, { recursive: true });
    expect(lines[8]).toMatch(/^9,("")?,1$/);
    expect(lines[9]?.replaceAll('"', '')).toBe(`10,${10_007 + 8 * 37},1`);
  });
});
