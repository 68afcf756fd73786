import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticSite {
  /** Ends with the sub-path's slash. */
  readonly url: string;
  /** Paths asked for since the start, sub-path removed. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

/**
 * A plain static server, as any host would be, with the site under a sub-path: without its slash it leads there.
 * Every answer has the headers given.
 */
export async function serveSite(
  folder: string,
  subPath = '/some/where/',
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticSite> {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const path = decodeURIComponent(pathname);
    if (`${path}/` === subPath)
      return void response.writeHead(301, { location: encodeURI(subPath) + search }).end();
    if (!path.startsWith(subPath)) return void response.writeHead(404).end('Not found');
    const relative = normalize(path.slice(subPath.length) || 'index.html');
    requested.push(relative);
    const file = join(folder, relative);
    if (relative.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      return void response.writeHead(404).end('Not found');
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await listen(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server: no port');
  return {
    url: `http://127.0.0.1:${address.port}${encodeURI(subPath)}`,
    requested,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}
