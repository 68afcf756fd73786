import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version that the newer build shows in the foot of each page. */
export const newerVersion = '9.9.9';

/**
 * A copy of a build as a later build of changed sources is: every part has another name, since a changed part changes
 * the names of all that load it; nothing is left under an old name; the list that the service worker keeps follows.
 * Spares building twice: the bundler's work on the sources is not what an update depends on.
 */
export function newerBuild(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const assets = join(to, 'assets');
  const names = new Map(readdirSync(assets).map((name) => [name, renamed(name)]));
  for (const [name, newName] of names) renameSync(join(assets, name), join(assets, newName));
  const anyName = new RegExp([...names.keys()].map(escaped).join('|'), 'g');
  const rewrite = (path: string, change = (text: string) => text) => {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, change(text.replace(anyName, (name) => names.get(name) ?? name)));
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const name of names.values()) {
    rewrite(join(assets, name), (text) => text.replaceAll(`\`${version}\``, `\`${newerVersion}\``));
  }
  const page = join(to, 'index.html');
  rewrite(page);
  const revision = createHash('md5').update(readFileSync(page)).digest('hex');
  rewrite(join(to, 'sw.js'), (text) =>
    text.replace(/(url:"index\.html",revision:")[^"]+/, `$1${revision}`),
  );
}

/** Another hash of the same length. */
function renamed(name: string): string {
  return name.replace(/-([\w-]{8})(\.\w+)$/, (_, hash: string, extension: string) => {
    const other = createHash('md5').update(hash).digest('hex').slice(0, hash.length);
    return `-${other}${extension}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
