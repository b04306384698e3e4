import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/**
 * The project's files over HTTP, as any static host would serve them, below `/some/path` too: nothing that is built may
 * count on standing at the root.
 *
 * @param {Record<string, string | { body: string, headers: Record<string, string> } | ((response: import('node:http').ServerResponse) => void)>} pages
 *   further pages by path, with headers of their own where a page is about them, or what is done instead of answering
 * @param {{ key: string, cert: string }} [identity] with it, over https
 * @returns {Promise<{ origin: string, requests: string[], close: () => Promise<void> }>}
 */
export async function serve(pages = {}, identity = undefined) {
  const requests = [];
  const handle = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const answer = (body, headers) => response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`, ...headers }).end(body);
    const page = pages[path];
    if (typeof page === 'string') return void answer(page);
    if (typeof page === 'function') return void page(response);
    if (page) return void answer(page.body, page.headers);
    readFile(join('.', normalize(path.replace(/^\/some\/path/, '')))).then((body) => answer(body), () => response.writeHead(404).end());
  };
  const server = identity ? createSecureServer(identity, handle) : createServer(handle);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `${identity ? 'https' : 'http'}://127.0.0.1:${server.address().port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
