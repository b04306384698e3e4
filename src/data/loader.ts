/** Fetches the text of a document, counting what arrives and never waiting for ever. */
import type { FailureCode } from '../model/failures.js';
import { LoadError } from './errors.js';
import { MAX_BYTES } from './json.js';

export interface LoadOptions {
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  /** Refetch past the browser's cache. */
  readonly fresh?: boolean;
  /** Milliseconds without a byte after which the connection is given up. */
  readonly inactivity?: number;
}

const INACTIVITY = 30_000;

/**
 * The text at `url` and the address it really came from.
 *
 * @throws LoadError with the reason; the signal's own reason where `signal` aborts
 */
export async function loadText(url: string, { credentials, signal, fresh, inactivity = INACTIVITY }: LoadOptions): Promise<{ text: string; url: string }> {
  const fail = (code: FailureCode, more: { status?: number; detail?: string } = {}): LoadError => new LoadError({ code, url, ...more });
  if (location.protocol === 'https:' && url.startsWith('http:') && !isLocal(url)) throw fail('load/mixed-content');
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), inactivity);
  };
  /** What a rejected network call means at this point of the way. */
  const reasonOf = (error: unknown, otherwise: FailureCode): unknown => {
    if (signal.aborted) return signal.reason;
    if (error instanceof LoadError) return error;
    if (giveUp.signal.aborted) return fail('load/timeout');
    return fail(navigator.onLine ? otherwise : 'load/offline', { detail: error instanceof Error ? error.message : String(error) });
  };
  try {
    alive();
    let response: Response;
    try {
      response = await fetch(url, { credentials, signal: AbortSignal.any([signal, giveUp.signal]), cache: fresh ? 'reload' : 'default', headers: { accept: 'application/json, */*;q=0.5' } });
    } catch (error) {
      throw reasonOf(error, 'load/unreachable');
    }
    if (!response.ok) throw fail(codeOf(response.status), { status: response.status });
    const declaresHtml = /\bhtml\b/i.test(response.headers.get('content-type') ?? '');
    let text: string;
    try {
      text = await readBody(response, alive, fail);
    } catch (error) {
      throw reasonOf(error, 'load/interrupted');
    }
    if (text.trim() === '') throw fail('load/empty', { status: response.status });
    if (declaresHtml || /^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) throw fail('load/html', { status: response.status });
    return { text, url: response.url || url };
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(response: Response, alive: () => void, fail: (code: FailureCode) => LoadError): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  // Fatal: a document in Latin-1 would otherwise be shown with its accents silently replaced.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    alive();
    bytes += value?.byteLength ?? 0;
    if (bytes > MAX_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw fail('load/too-large');
    }
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      void reader.cancel().catch(() => undefined);
      throw fail('load/not-utf-8');
    }
    if (done) return text;
  }
}

const isLocal = (url: string): boolean => /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/.test(url);

function codeOf(status: number): FailureCode {
  if (status === 401 || status === 403) return 'load/unauthorized';
  if (status === 404 || status === 410) return 'load/not-found';
  if (status === 429) return 'load/too-many-requests';
  return status >= 500 ? 'load/server' : 'load/http';
}
