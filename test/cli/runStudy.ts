import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command line as a user does, in a process of its own. */
export function runStudy(...words: readonly string[]) {
  return runPiped(new Uint8Array(), ...words);
}

/** The same with bytes on its standard input. */
export function runPiped(input: Uint8Array, ...words: readonly string[]) {
  const command = ['src/cli/study.mjs', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Path of a study file kept beside the tests of the command line. */
export function studyPath(name: string): string {
  return fileURLToPath(new URL(`studies/${name}`, import.meta.url));
}
