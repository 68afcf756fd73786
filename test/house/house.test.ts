import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = new URL('../..', import.meta.url).pathname;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path));

describe('the house rules', () => {
  it('keep every source file under 300 lines, catalogues of messages apart', () => {
    const long = sources
      .filter((path) => !path.includes('/messages/'))
      .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('allow no folder for leftovers', () => {
    const leftovers = /\/(utils?|helpers?|common|shared|types|misc|lib)\//;
    expect(sources.filter((path) => leftovers.test(path))).toEqual([]);
  });

  it('keep every folder to at most 25 files, so that what happens there is seen at once', () => {
    const counts = new Map<string, number>();
    for (const path of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
  });

  it('allow no two files whose names differ only by letter case', () => {
    const folded = sources.map((path) => path.toLowerCase());
    expect(folded.filter((path, k) => folded.indexOf(path) !== k)).toEqual([]);
  });

  it('allow no file that is named index', () => {
    expect(sources.filter((path) => /^index\.tsx?$/.test(basename(path)))).toEqual([]);
  });

  it('pin every package to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
