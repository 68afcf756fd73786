import { describe, expect, it } from 'vitest';
import { runStudy } from './runStudy';

const sample = ['data/studies/sample/survey.csv', '--study', 'data/studies/sample/study.json'];

describe('divario script', () => {
  it('prints an R script that names the file, the design and every item, and no respondent', () => {
    const run = runStudy('script', ...sample);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^# Privacy and personalization 2024/);
    expect(run.stdout).toContain('file = "survey.csv"');
    expect(run.stdout).toMatch(
      /svydesign\(\s*ids = ~cluster,\s*strata = ~stratum,\s*weights = ~weight/,
    );
    expect(run.stdout).toContain('top_box("concern_location")');
    expect(run.stdout).not.toMatch(/\b10\d{4}\b|2024-0[56]-\d\d/);
  });

  it('takes the columns and filters that estimate takes', () => {
    const run = runStudy('script', ...sample, '--by', 'gender', '--filter', 'generation=Gen X');
    expect(run.stdout).toContain('banner <- by_item("gender")');
    expect(run.stdout).toContain('# Filter: generation = Gen X');
  });

  it('ends with status 1 and one line where a column or filter is unknown', () => {
    for (const words of [
      ['--by', 'nothing'],
      ['--filter', 'gender=Nobody'],
    ]) {
      const run = runStudy('script', ...sample, ...words);
      expect(run.status).toBe(1);
      expect(run.stdout).toBe('');
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('does not take --json', () => {
    expect(runStudy('script', ...sample, '--json').status).toBe(2);
  });
});
