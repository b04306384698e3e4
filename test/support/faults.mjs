/** What the server does wrong, by path: a table of answers. */
import { once } from 'node:events';
import { setTimeout as pass } from 'node:timers/promises';
import { BOM, bomb, deep, endless, latin1, MIB, NOT_JSON, SMALL, splinters, utf16, withEmoji } from './faults.bodies.mjs';

export const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const LOGIN = '<!doctype html><title>Sign in</title><form><input type="password"></form>';

/** What became of a request. `sent` counts bytes of the document, before compression. @typedef {{ path: string, cookie: string, sent: number, closed: boolean }} Visit */
/** @typedef {{ response: import('node:http').ServerResponse, request: import('node:http').IncomingMessage, body: string, small: string, search: string, elsewhere: string, number: number, visit: Visit, released: () => Promise<unknown> }} Call */

/** @returns {(call: Call) => void} an answer of 200 with this body */
const answer = (body, headers = JSON_TYPE) => ({ response }) => response.writeHead(200, { ...CORS, ...headers }).end(body);
const status = (code, headers = {}, body = '') => ({ response }) => response.writeHead(code, { ...CORS, ...headers }).end(body);
const redirect = (to) => (call) => call.response.writeHead(302, { ...CORS, location: to(call) }).end();
/** The first half of the document, then `then`. */
const half = (then, headers = {}) => ({ response, body, request }) => {
  response.writeHead(200, { ...CORS, ...JSON_TYPE, ...headers });
  response.write(body.slice(0, body.length / 2), () => then({ response, request }));
};
/**
 * A body that comes a piece at a time, as fast as the browser takes it, with a pause of some milliseconds after each.
 * `worth` is what a piece stands for where it is compressed; without `ends` the last one is followed by silence.
 */
const pieces = (list, pause, { worth, headers, ends = true } = {}) => async ({ response, visit }) => {
  response.writeHead(200, { ...CORS, ...JSON_TYPE, ...headers });
  const closed = once(response, 'close');
  for (const piece of list) {
    if (response.destroyed) return;
    visit.sent += worth ?? piece.length;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed]);
    await pass(pause);
  }
  if (ends) response.end();
};

/** @type {Record<string, (call: Call) => void>} */
export const faults = {
  /** As it should be. */
  '/ok': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body),
  /** Right at first, then broken for good. */
  '/breaks-later': (call) => (call.number === 1 ? faults['/ok'](call) : faults['/500'](call)),
  /** Broken at first, then right. */
  '/recovers': (call) => (call.number === 1 ? faults['/500'](call) : faults['/ok'](call)),
  /** Right, then broken, then waiting for a word (`/release`) to be broken again. */
  '/worse-and-worse': (call) => (call.number < 3 ? faults['/breaks-later'](call) : void call.released().then(() => faults['/500'](call))),

  // The connection.
  '/hang': () => undefined,
  '/hang-in-body': half(() => undefined),
  '/reset': ({ request }) => request.socket.resetAndDestroy(),
  '/reset-in-body': half(({ request }) => request.socket.resetAndDestroy()),
  '/cut-short': half(({ response }) => response.socket.end(), { 'content-length': 999_999 }),
  '/no-http': ({ request }) => request.socket.end('220 mail.example ESMTP ready\r\n'),
  '/no-gzip': answer(SMALL, { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  '/endless': pieces(endless(' '.repeat(64 * 1024)), 4),
  '/bomb': answer(Buffer.concat(bomb(100 * MIB, 100 * MIB)), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  /** The first 9 MiB of it; the rest is never sent, so that a reader who wants more waits in vain. */
  '/bomb-begins': pieces(bomb(100 * MIB, MIB / 4).slice(0, 36), 0, { worth: MIB / 4, headers: { 'content-encoding': 'gzip' }, ends: false }),

  // Another place.
  '/login': answer(LOGIN, HTML_TYPE),
  '/to-login': redirect(({ search }) => `/login${search}`),
  '/to-itself': redirect(({ search }) => `/to-itself${search}`),
  '/to-elsewhere': redirect(({ elsewhere, search }) => `${elsewhere}/no-cors${search}`),
  '/to-ok': redirect(({ search }) => `/ok${search}`),
  '/no-cors': ({ response, body }) => response.writeHead(200, JSON_TYPE).end(body),
  /** Only for those who bring their cookies. */
  '/signed-in': ({ request, response, body }) => response.writeHead(200, { ...JSON_TYPE, 'access-control-allow-origin': request.headers.origin ?? '*', 'access-control-allow-credentials': 'true', vary: 'origin, cookie' }).end(body),

  // The status.
  ...Object.fromEntries([204, 401, 403, 404, 410, 418, 429, 500, 503].map((code) => [`/${code}`, status(code)])),
  '/500-page': status(500, HTML_TYPE, LOGIN),
  /** Its page never comes to an end: whoever refuses the answer must not wait for it. */
  '/500-endless': ({ response }) => response.writeHead(500, { ...CORS, ...HTML_TYPE }).write(LOGIN),

  // The text.
  '/empty': answer(''),
  '/white-space': answer(' \r\n\t '),
  '/cut-off': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body.slice(0, body.length / 2)),
  /** A cache may keep it for an hour. */
  '/cached-garbage': answer(NOT_JSON, { ...JSON_TYPE, 'cache-control': 'max-age=3600' }),
  '/null': answer('null'),
  '/number': answer('42'),
  '/list': answer('[]'),
  '/nul-bytes': answer(SMALL.replace('Small', 'Sm\0ll')),
  '/utf-16-le': answer(utf16(BOM + SMALL)),
  '/utf-16-be': answer(utf16(BOM + SMALL).swap16()),
  '/utf-16-le-unmarked': answer(utf16(SMALL)),
  '/utf-16-be-unmarked': answer(utf16(SMALL).swap16()),
  '/latin-1': answer(latin1(SMALL.replace('Small', 'Größe'))),
  '/9-mib': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body + ' '.repeat(9 * MIB - body.length)),
  '/nested-65': answer(deep(65)),
  '/nested-100000': answer(deep(100_000)),
  '/future-format': answer(SMALL.replace('"format":1', '"format":2')),
  '/sign-in-text': answer('Please sign in.', HTML_TYPE),

  // Unusual, and fine.
  '/as-text': ({ response, body }) => response.writeHead(200, { ...CORS, 'content-type': 'text/plain' }).end(body),
  '/as-html': ({ response, body }) => response.writeHead(200, { ...CORS, ...HTML_TYPE }).end(body),
  '/as-nothing': ({ response, body }) => response.writeHead(200, CORS).end(body),
  '/byte-order-mark': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(BOM + body),
  '/nearly-8-mib': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE }).end(body + ' '.repeat(8 * MIB - Buffer.byteLength(body))),
  '/nested-64': (call) => answer(deep(64, call.small))(call),
  /** A cache may keep it for an hour. */
  '/cached': ({ response, body }) => response.writeHead(200, { ...CORS, ...JSON_TYPE, 'cache-control': 'max-age=3600' }).end(body),
  '/drip': (call) => pieces(call.small, 4)(call),
  /** An odd number of bytes each, so that most of them end within a character. */
  '/splinters': (call) => pieces(splinters(withEmoji(call.small), 4099), 0)(call),
};
