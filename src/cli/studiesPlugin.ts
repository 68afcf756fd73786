import { type Plugin, runnerImport } from 'vite';

type SiteStudies = typeof import('./siteStudies');

/** Publishes the studies of `data/studies` with the site: emitted at build, served by the development server. */
export function studiesPlugin(): Plugin {
  let root = '';
  const files = () => siteFiles(root);
  return {
    name: 'divario-studies',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = /\/(studies\/[^?#]+)/.exec(request.url ?? '')?.[1];
        const text = path === undefined ? undefined : (await files()).get(path);
        if (text === undefined) return next();
        response.setHeader(
          'content-type',
          path?.endsWith('.json') ? 'application/json' : 'text/csv',
        );
        response.end(text);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await files()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

let published: Promise<ReadonlyMap<string, string>> | undefined;

/** The files that the site serves under `studies/`, made once. */
export function siteFiles(root: string): Promise<ReadonlyMap<string, string>> {
  published ??= publish(root);
  return published;
}

/** The engine is loaded only when a study is asked for: tests and other commands read this file too. */
async function publish(root: string): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<SiteStudies>(`${root}/src/cli/siteStudies.ts`);
  return module.siteStudies(root);
}
