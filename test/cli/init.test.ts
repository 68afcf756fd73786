import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runStudy } from './runStudy';

const folder = mkdtempSync(join(tmpdir(), 'divario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = (name: string) =>
  fileURLToPath(new URL(`../corpus/wild/${name}.csv`, import.meta.url));

describe('a study file as detection writes it', () => {
  it.each(['qualtrics-joined-codes', 'privacy-scales-en', 'msforms-two-options-it'])(
    'gives the figures that %s has without one, and nothing to complain of',
    (name) => {
      const survey = corpus(name);
      const study = join(folder, `${name}.json`);
      writeFileSync(study, runStudy('init', survey).stdout);
      const stated = runStudy('estimate', survey, '--study', study, '--json');
      const detected = runStudy('estimate', survey, '--json');
      expect(stated.stderr).toBe(detected.stderr);
      expect(JSON.parse(stated.stdout).tables).toEqual(JSON.parse(detected.stdout).tables);
    },
    60_000,
  );
});
