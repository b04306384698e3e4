/** The benchmark's pages and the built files, compressed as any host would, from memory: the disk has no part in a figure. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** The files of a build below `/cdn/`. */
export function builtFiles(folder = 'dist/cdn') {
  const names = readdirSync(folder, { recursive: true }).filter((name) => extname(name) === '.js');
  return Object.fromEntries(names.map((name) => [`/cdn/${name.split(sep).join('/')}`, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * @param {Record<string, string>} files by path
 * @returns {Promise<{ origin: string, add: (files: Record<string, string>) => void, close: () => Promise<void> }>}
 */
export async function serve(files) {
  const answers = new Map();
  const add = (more) => {
    for (const [path, body] of Object.entries(more)) answers.set(path, { body: gzipSync(body), type: TYPES[extname(path)] });
  };
  add(files);
  const server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url, 'http://localhost').pathname);
    if (!answer) return void response.writeHead(404).end();
    // A page is asked for again at each visit, what belongs to it comes from the cache the second time.
    const kept = answer.type === 'text/html' ? 'no-store' : 'max-age=3600';
    response.writeHead(200, { 'content-type': `${answer.type}; charset=utf-8`, 'content-encoding': 'gzip', 'content-length': answer.body.length, 'cache-control': kept });
    response.end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    add,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
