import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command line as a user does, in a process of its own. */
export function runStudy(...words: readonly string[]) {
  return runPiped(new Uint8Array(), ...words);
}

/** The same with bytes on its standard input. */
export function runPiped(input: Uint8Array, ...words: readonly string[]) {
  const command = ['src/cli/study.mjs', ...words];
  // A register of its own, so that no run knows of another's releases.
  const state = mkdtempSync(join(tmpdir(), 'divario-state-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, XDG_STATE_HOME: state },
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(state, { recursive: true });
  return { status, stdout, stderr };
}

/** Path of a study file kept beside the tests of the command line. */
export function studyPath(name: string): string {
  return fileURLToPath(new URL(`studies/${name}`, import.meta.url));
}
