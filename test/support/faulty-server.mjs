/**
 * A real HTTP server that misbehaves: each path in its own way (`faults.mjs`), one document behind all of them.
 *
 * It stands on an origin of its own, with CORS headers unless the fault is that they are missing. `?key=…` keeps the
 * visits of one test apart. With the same key a test asks and steers:
 * `/visits` how many there were, `/log` what became of each, `/heal` from now on the right document whatever the path,
 * `/hurt` the fault again, `/release` what waits for it, `/addresses` of its two neighbours: another origin, and a door that `/open` and `/close` move.
 */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { SMALL, SMALL_CATALOG } from './faults.bodies.mjs';
import { CORS, faults, JSON_TYPE } from './faults.mjs';

async function listen(server, port = 0) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}
const close = (server) => new Promise((resolve) => {
  server.close(resolve);
  server.closeAllConnections();
});

/**
 * @param {string} matrix the document that is served where something is served
 * @param {string} [catalog] served instead with `document=catalog`
 */
export async function startFaultyServer(matrix, catalog) {
  /** @type {Map<string, import('./faults.mjs').Visit[]>} */
  const log = new Map();
  const healthy = new Set();
  const bell = new EventEmitter();
  const visitsOf = (search) => log.get(search) ?? log.set(search, []).get(search);

  const controls = {
    '/visits': (search) => visitsOf(search).length,
    '/log': (search) => visitsOf(search),
    '/heal': (search) => void healthy.add(search),
    '/hurt': (search) => void healthy.delete(search),
    '/release': (search) => void bell.emit(search),
    '/addresses': () => addresses,
    '/open': async () => void (door.listening || (await listen(door, doorPort))),
    '/close': async () => void (door.listening && (await close(door))),
  };

  const handle = (request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [body, small] = searchParams.get('document') === 'catalog' ? [catalog, SMALL_CATALOG] : [matrix, SMALL];
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    const control = controls[pathname];
    if (control) return void Promise.resolve(control(search)).then((answer) => response.writeHead(200, { ...CORS, ...JSON_TYPE, 'cache-control': 'no-store' }).end(JSON.stringify(answer ?? null)));
    const visit = { path: pathname, cookie: request.headers.cookie ?? '', sent: 0, closed: false };
    visitsOf(search).push(visit);
    // Closed before the server had come to an end: the browser has left.
    response.on('close', () => (visit.closed = !response.writableFinished));
    const fault = healthy.has(search) ? faults['/ok'] : faults[pathname];
    if (fault) fault({ request, response, body, small, search, elsewhere: addresses.elsewhere, number: visitsOf(search).length, visit, released: () => once(bell, search) });
    else response.writeHead(404, CORS).end();
  };

  const [server, neighbour, door] = [createServer(handle), createServer(handle), createServer(handle)];
  const [port, neighbourPort, doorPort] = await Promise.all([server, neighbour, door].map((it) => listen(it)));
  await close(door);
  const origin = (of) => `http://127.0.0.1:${of}`;
  const addresses = { elsewhere: origin(neighbourPort), door: origin(doorPort) };
  return {
    origin: origin(port),
    ...addresses,
    close: () => Promise.all([server, neighbour, door].filter(({ listening }) => listening).map(close)),
  };
}
