import type { Plugin } from 'vite';
import { siteStudies } from './siteStudies';

/** Publishes the studies of `data/studies` with the site: emitted at build, served by the development server. */
export function studiesPlugin(): Plugin {
  let root = '';
  let published: Promise<ReadonlyMap<string, string>> | undefined;
  const files = () => {
    published ??= siteStudies(root);
    return published;
  };
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
