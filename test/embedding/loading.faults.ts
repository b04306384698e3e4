/** Everything that a server can do wrong, and what is to be said of it. */
import type { FailureCode } from '../../src/model/failures.js';

export interface Fault {
  /** The server's path, the whole address where it is none of the server's, or `door` for one that nobody listens at. */
  readonly at: string;
  readonly code: FailureCode;
  /** Part of the reader's sentence. */
  readonly reader: string;
  /** Parts of what the owner is told beside code and address. */
  readonly owner: readonly string[];
  readonly retry: boolean;
  readonly credentials?: RequestCredentials;
  /** Milliseconds without a byte after which the connection is given up here. */
  readonly inactivity?: number;
}

const fault = (at: string, code: FailureCode, reader: string, owner: readonly string[], retry: boolean, more: Partial<Fault> = {}): Fault => ({ at, code, reader, owner, retry, ...more });
const CAUSES = ['Access-Control-Allow-Origin', 'host name', 'redirect', 'certificate'];

const CONNECTION: readonly Fault[] = [
  fault('door', 'load/unreachable', 'could not be reached', CAUSES, true),
  fault('/reset', 'load/unreachable', 'could not be reached', CAUSES, true),
  fault('/no-http', 'load/unreachable', 'could not be reached', CAUSES, true),
  fault('/no-cors', 'load/unreachable', 'could not be reached', CAUSES, true),
  fault('/ok', 'load/unreachable', 'could not be reached', CAUSES, true, { credentials: 'include' }),
  fault('/to-itself', 'load/unreachable', 'could not be reached', CAUSES, true),
  fault('/to-elsewhere', 'load/unreachable', 'could not be reached', CAUSES, true),
  fault('/reset-in-body', 'load/interrupted', 'connection broke', ['ended early'], true),
  fault('/cut-short', 'load/interrupted', 'connection broke', ['ended early'], true),
  fault('/no-gzip', 'load/interrupted', 'connection broke', ['encoding was wrong'], true),
  fault('/hang', 'load/timeout', 'stopped answering', ['patience.inactivity: 400'], true, { inactivity: 400 }),
  fault('/hang-in-body', 'load/timeout', 'stopped answering', ['patience.inactivity: 400'], true, { inactivity: 400 }),
];

const STATUS: readonly Fault[] = [
  fault('/401', 'load/unauthorized', 'sign in', ['401', 'credentials="include"'], true),
  fault('/403', 'load/unauthorized', 'sign in', ['403', 'credentials="include"'], true),
  fault('/404', 'load/not-found', 'not at this address', ['404', 'src attribute'], true),
  fault('/410', 'load/not-found', 'not at this address', ['410', 'src attribute'], true),
  fault('/418', 'load/http', 'did not deliver', ['418', 'unexpected status'], true),
  fault('/429', 'load/too-many-requests', 'server is busy', ['429', 'too many requests'], true),
  fault('/500', 'load/server', 'server has a problem', ['500'], true),
  fault('/503', 'load/server', 'server has a problem', ['503'], true),
  fault('/500-page', 'load/server', 'server has a problem', ['500'], true),
  fault('/500-endless', 'load/server', 'server has a problem', ['500'], true),
];

const NO_DOCUMENT: readonly Fault[] = [
  fault('/login', 'load/html', 'perhaps a sign-in page', ['200', 'HTML, not JSON'], true),
  fault('/to-login', 'load/html', 'perhaps a sign-in page', ['200', 'HTML, not JSON', '/login?'], true),
  fault('/sign-in-text', 'load/html', 'perhaps a sign-in page', ['200', 'HTML, not JSON'], true),
  fault('/204', 'load/empty', 'answered with nothing', ['204', 'no body'], true),
  fault('/empty', 'load/empty', 'answered with nothing', ['200', 'no body'], true),
  fault('/white-space', 'load/empty', 'answered with nothing', ['200', 'no body'], true),
  fault('/cut-off', 'load/document', 'not a skill matrix', ['matrix/not-json', 'JSON validator'], true),
  fault('/cached-garbage', 'load/document', 'not a skill matrix', ['matrix/not-json', 'JSON validator'], true),
  fault('/nul-bytes', 'load/document', 'not a skill matrix', ['matrix/not-json', 'JSON validator'], true),
];

const UNUSABLE: readonly Fault[] = [
  fault('/null', 'load/document', 'not a skill matrix', ['matrix/wrong-kind', 'not an object'], false),
  fault('/number', 'load/document', 'not a skill matrix', ['matrix/wrong-kind', 'not an object'], false),
  fault('/list', 'load/document', 'not a skill matrix', ['matrix/wrong-kind', 'not an object'], false),
  fault('/utf-16-le', 'load/not-utf-8', 'text cannot be read', ['200', 'not UTF-8'], false),
  fault('/utf-16-be', 'load/not-utf-8', 'text cannot be read', ['200', 'not UTF-8'], false),
  fault('/utf-16-le-unmarked', 'load/not-utf-8', 'text cannot be read', ['200', 'not UTF-8'], false),
  fault('/utf-16-be-unmarked', 'load/not-utf-8', 'text cannot be read', ['200', 'not UTF-8'], false),
  fault('/latin-1', 'load/not-utf-8', 'text cannot be read', ['200', 'not UTF-8'], false),
  fault('/9-mib', 'load/too-large', 'too large', ['200', '8 MiB'], false),
  fault('/endless', 'load/too-large', 'too large', ['200', '8 MiB'], false),
  fault('/bomb', 'load/too-large', 'too large', ['200', '8 MiB'], false),
  fault('/nested-65', 'load/document', 'not a skill matrix', ['matrix/too-deep', '64 deep'], false),
  fault('/nested-100000', 'load/document', 'not a skill matrix', ['matrix/too-deep', '64 deep'], false),
  fault('/future-format', 'load/document', 'not a skill matrix', ['matrix/future-format', '/format'], false),
];

export const FAULTS: readonly Fault[] = [...CONNECTION, ...STATUS, ...NO_DOCUMENT, ...UNUSABLE];

/** Addresses that no request can be made to. */
export const NO_ADDRESS: readonly string[] = ['http://', 'https://host:99999/matrix.json', 'http://[::1/matrix.json'];

/** What a server may do though it is unusual, with the id of the document that comes. */
export const FINE: Readonly<Record<string, string>> = {
  '/as-text': 'ml-engineer',
  '/as-html': 'ml-engineer',
  '/as-nothing': 'ml-engineer',
  '/byte-order-mark': 'ml-engineer',
  '/to-ok': 'ml-engineer',
  '/nearly-8-mib': 'ml-engineer',
  '/nested-64': 'small',
};
