import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { row, topBox, wave } from '../results/waves/waveFixtures';
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

describe('comparing two results files on the command line', () => {
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

  it('names the file that is not one, and asks for two', () => {
    const csv = fileOf('survey.csv', 'age,concern\n30,1\n');
    const bad = runStudy('compare', earlier, csv);
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toContain(csv);
    expect(bad.stderr.trim().split('\n')).toHaveLength(1);
    expect(runStudy('compare', earlier).status).toBe(2);
  });
});
