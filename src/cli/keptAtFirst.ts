import type { Plugin } from 'vite';

/** Where what reads and writes files lies: nobody needs it before it is asked for. */
const onlyOnUse =
  /\/src\/(engine|export)\/|\/src\/app\/(wizard|pages\/import)\/|\/data\/studies\/|\/node_modules\/fflate\//;

interface KeptAtFirst {
  readonly plugin: Plugin;
  /** Whether a file of the finished build belongs to what every visit needs. */
  has(fileName: string): boolean;
}

/**
 * The files of a build that a first visit keeps for later: what the page imports at once or by and by, but for what
 * lies in `onlyOnUse` and what only that imports. Workers are never among them.
 */
export function keptAtFirst(): KeptAtFirst {
  const kept = new Set<string>();
  const plugin: Plugin = {
    name: 'divario-kept-at-first',
    apply: 'build',
    generateBundle(_options, bundle) {
      const keep = (fileName: string): void => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || kept.has(fileName)) return;
        kept.add(fileName);
        for (const style of chunk.viteMetadata?.importedCss ?? []) kept.add(style);
        for (const needed of chunk.imports) keep(needed);
        for (const later of chunk.dynamicImports) {
          const target = bundle[later];
          const module = target?.type === 'chunk' ? target.facadeModuleId : null;
          if (!module || !onlyOnUse.test(module)) keep(later);
        }
      };
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry) keep(file.fileName);
        // A page that kept its worker would not hear of the few lines that the worker shares with its parts.
        if (file.type === 'asset' && /\/worker-[^/]+\.js$/.test(file.fileName))
          for (const [, shared] of `${file.source}`.matchAll(/\bfrom\s?"\.\/([^"]+\.js)"/g))
            kept.add(`assets/${shared}`);
      }
    },
  };
  return { plugin, has: (fileName) => kept.has(fileName) };
}
