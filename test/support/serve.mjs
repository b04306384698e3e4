import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/**
 * The project's files over HTTP, as any static host would serve them, below `/some/path` too: nothing that is built may
 * count on standing at the root.
 *
 * @param {Record<string, string | { body: string, headers: Record<string, string> }>} pages further pages by path, with headers of
 *   their own where a page is about them
 * @returns {Promise<{ origin: string, requests: string[], close: () => Promise<void> }>}
 */
export async function serve(pages = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const answer = (body, headers) => response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`, ...headers }).end(body);
    const page = pages[path];
    if (typeof page === 'string') return void answer(page);
    if (page) return void answer(page.body, page.headers);
    readFile(join('.', normalize(path.replace(/^\/some\/path/, '')))).then((body) => answer(body), () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
