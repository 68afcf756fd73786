// `npm run study`: the command line of a checkout. It is bundled when its sources changed since the last run (about a
// second), and starts at once otherwise.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/divario');

/** When the newest of the files was written that the bundle is made of, and how many they are. */
function stateOfSources() {
  let newest = statSync(join(root, 'package.json')).mtimeMs;
  let count = 0;
  for (const folder of ['src', 'data'])
    for (const entry of readdirSync(join(root, folder), { recursive: true })) {
      newest = Math.max(newest, statSync(join(root, folder, String(entry))).mtimeMs);
      count += 1;
    }
  return `${count}-${Math.round(newest)}`;
}

/** Beside the finished bundles under a name of its own, then moved: several runs may start at once. */
async function bundleInto(folder) {
  const { build } = await import('vite');
  const unfinished = `${folder}.${process.pid}`;
  const configFile = join(root, 'src/cli/vite.config.ts');
  await build({ root, configFile, logLevel: 'error', build: { outDir: unfinished } });
  try {
    renameSync(unfinished, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    rmSync(unfinished, { recursive: true });
  }
}

/** A bundle that no run can still be reading from. */
function dropOld(bundle) {
  const dayAgo = Date.now() - 86_400_000;
  if (statSync(bundle).mtimeMs < dayAgo) rmSync(bundle, { recursive: true, force: true });
}

const folder = join(cache, stateOfSources());
if (!existsSync(folder)) {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) dropOld(join(cache, name));
  await bundleInto(folder);
}
await import(pathToFileURL(join(folder, 'divario.js')).href);
