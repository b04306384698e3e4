/**
 * A real HTTP server that misbehaves: each path in its own way, one document behind all of them.
 *
 * It stands on an origin of its own, with CORS headers unless the fault is that they are missing. `?key=…` keeps the
 * visits of one test apart; `/visits?key=…` tells how many there were.
 */
import { createServer } from 'node:http';

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** @typedef {{ response: import('node:http').ServerResponse, request: import('node:http').IncomingMessage, visit: number, body: string }} Call */

/** @type {Record<string, (call: Call) => void>} */
const faults = {
  /** As it should be. */
  '/ok': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body),
  /** Takes the request and says nothing. */
  '/hang': () => undefined,
  /** Right at first, then broken for good. */
  '/breaks-later': ({ response, visit, body }) => (visit === 1 ? response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body) : response.writeHead(500, CORS).end()),
  /** Broken at first, then right. */
  '/recovers': ({ response, visit, body }) => (visit === 1 ? response.writeHead(500, CORS).end() : response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body)),
};

/** @param {string} body the document that is served where something is served */
export async function startFaultyServer(body) {
  const visits = new Map();
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    if (pathname === '/visits') return void response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(JSON.stringify(visits.get(search) ?? 0));
    const visit = (visits.get(search) ?? 0) + 1;
    visits.set(search, visit);
    const fault = faults[pathname];
    if (fault) fault({ request, response, visit, body });
    else response.writeHead(404, CORS).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
