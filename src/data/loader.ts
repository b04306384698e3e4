/** Fetches the text of a document, counting what arrives and never waiting for ever. */
import type { Failure, FailureCode } from '../model/failures.js';
import { LoadError } from './errors.js';
import { later, patience } from './patience.js';

const MAX_BYTES = 8 * 1024 * 1024;

export interface LoadOptions {
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  /** Refetch past the browser's cache. */
  readonly fresh?: boolean;
}

/** Bytes read at a time. */
const PART = 64 * 1024;

type Fail = (code: FailureCode, more?: Pick<Failure, 'status' | 'detail'>) => LoadError;

/**
 * The text at `url` and the address it really came from.
 *
 * @throws LoadError with the reason; the signal's own reason where `signal` aborts
 */
export async function loadText(url: string, { credentials, signal, fresh }: LoadOptions): Promise<{ text: string; url: string }> {
  const fail: Fail = (code, more = {}) => new LoadError({ code, url, ...more });
  const { inactivity } = patience;
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = later(() => end.abort(), inactivity);
  };
  /** What a rejected network call means at this point of the way. */
  const reasonOf = (error: unknown, otherwise: FailureCode): unknown => {
    if (signal.aborted) return signal.reason;
    if (error instanceof LoadError) return error;
    if (end.signal.aborted) return fail('load/timeout', { detail: `patience.inactivity: ${inactivity}` });
    return fail(navigator.onLine ? otherwise : 'load/offline', { detail: error instanceof Error ? error.message : String(error) });
  };
  try {
    alive();
    let response: Response;
    try {
      response = await fetch(url, { credentials, signal: AbortSignal.any([signal, end.signal]), cache: fresh ? 'reload' : 'default', headers: { accept: 'application/json, */*;q=0.5' } });
    } catch (error) {
      throw reasonOf(error, isMixed(url) ? 'load/mixed-content' : 'load/unreachable');
    }
    if (!response.ok) throw fail(codeOf(response.status), { status: response.status });
    let text: string;
    try {
      text = await readBody(response, alive, fail);
    } catch (error) {
      throw reasonOf(error, 'load/interrupted');
    }
    checkKind(text, response, fail);
    return { text, url: response.url || url };
  } finally {
    clearTimeout(timer);
    // What is refused is not read to its end either.
    end.abort();
  }
}

async function readBody(response: Response, alive: () => void, fail: Fail): Promise<string> {
  if (!response.body) return '';
  const next = partsOf(response.body);
  // Fatal: a document in Latin-1 would otherwise be shown with its accents silently replaced.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    alive();
    const { done, value } = await next();
    bytes += value?.byteLength ?? 0;
    if (bytes > MAX_BYTES) throw fail('load/too-large', { status: response.status });
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw fail('load/not-utf-8', { status: response.status });
    }
    if (done) return text;
  }
}

/** Reads in small parts: left to itself a browser hands over whatever has come, which can be megabytes at a time. */
function partsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): () => Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    const reader = body.getReader({ mode: 'byob' });
    let buffer = new ArrayBuffer(PART);
    return async () => {
      const part = await reader.read(new Uint8Array(buffer));
      if (part.value) ({ buffer } = part.value);
      return part;
    };
  } catch {
    // Not every browser lets a caller bring the buffer for a response.
    const reader = body.getReader();
    return () => reader.read();
  }
}

/** By the text and not by the declared type alone: many a server declares JSON as something else. */
function checkKind(text: string, { headers, redirected, status, url }: Response, fail: Fail): void {
  if (text.trim() === '') throw fail('load/empty', { status });
  // UTF-16 without a mark passes for UTF-8 while its letters are Latin: every other byte is then zero.
  if (text.slice(0, 2).includes('\0')) throw fail('load/not-utf-8', { status });
  const declaredHtml = /\bhtml\b/i.test(headers.get('content-type') ?? '');
  if (/^\s*</.test(text) || (declaredHtml && !/^\s*[[{]/.test(text))) throw fail('load/html', { status, ...(redirected && { detail: `→ ${url}` }) });
}

/** Told after the browser has refused, since a page may have asked it to upgrade such requests. */
const isMixed = (url: string): boolean => location.protocol === 'https:' && url.startsWith('http:') && !/^http:\/\/([^/:]+\.)?(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/.test(url);

function codeOf(status: number): FailureCode {
  if (status === 401 || status === 403) return 'load/unauthorized';
  if (status === 404 || status === 410) return 'load/not-found';
  if (status === 429) return 'load/too-many-requests';
  return status >= 500 ? 'load/server' : 'load/http';
}
