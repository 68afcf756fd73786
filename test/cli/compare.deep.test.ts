import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { concernItem, row, topBox, wave } from '../results/waves/waveFixtures';
import { runStudy } from './runStudy';

const folder = mkdtempSync(join(tmpdir(), 'divario-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const resultsOf = (year: number, share: number) =>
  JSON.stringify({
    format: 'divario.results/1',
    ...wave(year, [topBox('concern_1', [row('Total', share), row('Gen Z', share)])]),
  });

describe('comparing two waves on the command line', () => {
  const earlier = fileOf('2022.json', resultsOf(2022, 0.5));
  const later = fileOf('2024.json', resultsOf(2024, 0.6));

  it('says in words what changed, from which wave to which', () => {
    const { status, stdout } = runStudy('compare', earlier, later);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 figure of 1 changed from 2022 to 2024 by more than chance\./);
    expect(stdout).toMatch(/Gen Z +50\.0% +60\.0% +\+10\.0/);
  });

  it('prints the comparison as JSON and nothing else', () => {
    const { stdout } = runStudy('compare', earlier, later, '--json');
    const comparison = JSON.parse(stdout);
    expect(comparison.format).toBe('divario.waves/1');
    expect(comparison.changes[0].rows[0].change).toBeCloseTo(0.1, 12);
  });

  it('leaves a question worded differently aside, or takes it when told to', () => {
    const reworded = fileOf(
      'reworded.json',
      JSON.stringify({
        format: 'divario.results/1',
        ...wave(2022, [topBox('concern_1', [row('Total', 0.5)])], {
          items: [concernItem({ question: 'Firms know too much' })],
        }),
      }),
    );
    const apart = runStudy('compare', reworded, later);
    expect(apart.stdout).toMatch(/Worded differently/);
    expect(apart.stdout).not.toMatch(/\+10\.0/);
    const together = runStudy('compare', reworded, later, '--any-wording');
    expect(together.stdout).toMatch(/\(worded differently\)/);
    expect(together.stdout).toMatch(/Total +50\.0% +60\.0% +\+10\.0/);
  });

  it('takes a survey for either wave, read by its study file', () => {
    const concerns = (count: number) =>
      Array.from({ length: 400 }, (_, i) => `${1960 + (i % 40)},${i < count ? 'Yes' : 'No'}`);
    const before = fileOf('before.csv', `birth_year,worry\n${concerns(120).join('\n')}\n`);
    const after = fileOf('after.csv', `birth_year,worry\n${concerns(240).join('\n')}\n`);
    const study = fileOf(
      'study.json',
      JSON.stringify({
        format: 'divario.study/1',
        generation: { column: 'birth_year', from: 'birth-year' },
        items: [{ column: 'worry', role: 'concern', levels: ['No', 'Yes'], top: ['Yes'] }],
      }),
    );
    const results = fileOf(
      'before.json',
      runStudy('estimate', before, '--study', study, '--json').stdout,
    );
    for (const [first, second, change] of [
      [before, after, '+30.0'],
      [results, after, '+30.0'],
      [after, results, '−30.0'],
    ] as const) {
      const { stdout } = runStudy('compare', first, second, '--study', study);
      const total = stdout.split('\n').find((line) => line.trim().startsWith('Total'));
      expect(total).toContain(change);
    }
  });

  describe('by one study file that states ages and a year', () => {
    /** Everybody is of an age that is Gen Z in 2030 (born 1997–2012), and a Millennial in 2010. */
    const ages = (worried: number) =>
      `age,worry\n${Array.from({ length: 200 }, (_, i) => `${18 + (i % 10)},${i < worried ? 'Yes' : 'No'}`).join('\n')}\n`;
    const study = (fields: object = {}) =>
      fileOf(
        'ages.json',
        JSON.stringify({
          format: 'divario.study/1',
          title: 'The earlier survey',
          fieldwork: { year: 2010 },
          generation: { column: 'age', from: 'age' },
          items: [{ column: 'worry', role: 'concern', levels: ['No', 'Yes'], top: ['Yes'] }],
          ...fields,
        }),
      );
    const compared = (...files: readonly [string, string, string]) => {
      const [first, second, study] = files;
      const { stdout, stderr } = runStudy('compare', first, second, '--study', study, '--json');
      const { earlier, later, changes } = JSON.parse(stdout);
      const groups = changes.flatMap((change: { rows: { group: string }[] }) =>
        change.rows.map(({ group }) => group),
      );
      return { earlier, later, groups, stderr };
    };

    it('cuts the wave whose name tells another year at that year’s births', () => {
      const [named, other] = [fileOf('ages-2010.csv', ages(60)), fileOf('ages-2030.csv', ages(90))];
      const waves = compared(named, other, study());
      expect([waves.earlier.fieldworkYear, waves.later.fieldworkYear]).toEqual([2010, 2030]);
      expect([waves.earlier.title, waves.later.title]).toEqual(['The earlier survey', 'ages-2030']);
      expect(waves.groups).not.toContain('Gen Z');
      expect(waves.groups).not.toContain('Millennials');
    });

    it('takes the year as that of the wave that tells none, wherever it stands', () => {
      const [silent, other] = [fileOf('silent.csv', ages(60)), fileOf('ages-2030.csv', ages(90))];
      const forth = compared(silent, other, study());
      expect([forth.earlier.fieldworkYear, forth.later.fieldworkYear]).toEqual([2010, 2030]);
      const back = compared(other, silent, study());
      expect([back.earlier.fieldworkYear, back.later.fieldworkYear]).toEqual([2030, 2010]);
    });

    it('gives the year to the earlier of two that tell none, and says that the later lacks one', () => {
      const [first, second] = [fileOf('first.csv', ages(60)), fileOf('second.csv', ages(90))];
      const waves = compared(first, second, study());
      expect([waves.earlier.fieldworkYear, waves.later.fieldworkYear]).toEqual([2010, undefined]);
      expect(waves.stderr).toMatch(/note: .*second\.csv: Ages need the year/);
    });

    it('leaves the year to results of that year', () => {
      const results = fileOf('of-2010.json', resultsOf(2010, 0.5));
      const waves = compared(results, fileOf('silent.csv', ages(60)), study());
      expect(waves.later.fieldworkYear).toBeUndefined();
    });

    it('leaves out, and names, what one of the waves has no column for', () => {
      const asked = study({
        respondentId: 'id',
        items: [
          { column: 'worry', role: 'concern', levels: ['No', 'Yes'], top: ['Yes'] },
          { column: 'trust', role: 'trust' },
        ],
      });
      const named = fileOf(
        'trust-2010.csv',
        ages(60)
          .replace(/\n(?=.)/g, (end) => `${end}x,1,`)
          .replace('age', 'id,trust,age'),
      );
      const { groups, stderr } = compared(named, fileOf('ages-2030.csv', ages(90)), asked);
      expect(groups).toContain('Total');
      expect(stderr).toMatch(/ages-2030\.csv: “trust” was left out: this survey has no column/);
      expect(stderr).not.toMatch(/trust-2010\.csv: “/);
    });
  });

  it('names the file that is not one, and asks for two', () => {
    const notes = fileOf('notes.json', 'age,concern\n30,1\n');
    const bad = runStudy('compare', earlier, notes);
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toContain(notes);
    expect(bad.stderr.trim().split('\n')).toHaveLength(1);
    expect(runStudy('compare', earlier).status).toBe(2);
  });
});
