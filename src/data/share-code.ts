/**
 * A reader's answers as a link's fragment, and back: the JSON of an assessment in a ZLIB stream (RFC 1950) in base64url. Loaded on
 * demand. What comes in is a stranger's: whatever it is, it ends in answers or in a fault.
 */
import { assessmentJson } from '../domain/answers-json.js';
import { formatShare, LONGEST_SHARE, outerId, parseShare } from '../domain/share-link.js';
import type { Assessment } from '../model/assessment.js';
import type { AssessmentProblem } from '../model/assessment-problems.js';
import type { ShareFault } from '../model/share.js';
import { readAssessment, type About } from './assessment.js';
import { nfc } from './reading.js';

/** Of the JSON, in bytes: eight times the longest link, while words shrink to about a third. */
const MOST_BYTES = 512 * 1024;
/**
 * Bytes that are unfolded at a time. A browser unfolds all that it is handed before the first of it can be read, and a byte may
 * become 1,032: of a bomb there are never more than 264 KB beyond the limit.
 */
const SLICE = 256;

/** Why no link could be written: `share/too-large` or `share/unsupported`. */
export class ShareError extends Error {
  constructor(readonly fault: Extract<ShareFault, 'share/too-large' | 'share/unsupported'>) {
    super(fault);
    this.name = 'ShareError';
  }
}

/** The answers of a link, with warnings, or why there are none; `problems` says more where the document itself is refused. */
export type ShareRead =
  | { readonly assessment: Assessment; readonly problems: readonly AssessmentProblem[] }
  | { readonly fault: ShareFault; readonly problems?: readonly AssessmentProblem[] };

/**
 * The whole fragment, of all that `assessment` holds: hand in its `sharedPart`. Rejects with a `ShareError` where no reader would take
 * the link, or the browser cannot write it.
 */
export async function encodeShare(assessment: Assessment): Promise<string> {
  if (!('CompressionStream' in globalThis)) throw new ShareError('share/unsupported');
  const json = new Blob([JSON.stringify(assessmentJson(assessment))]);
  if (json.size > MOST_BYTES) throw new ShareError('share/too-large');
  const folded = await new Response(json.stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer();
  const fragment = formatShare({ matrix: assessment.matrix, payload: toBase64url(new Uint8Array(folded)) });
  if (fragment.length > LONGEST_SHARE) throw new ShareError('share/too-large');
  return fragment;
}

/** The answers in a fragment, if they are about that matrix. Never rejects; a fragment that is no link of ours is a damaged one. */
export async function decodeShare(fragment: string, about: About): Promise<ShareRead> {
  const link = parseShare(fragment) ?? { fault: 'share/damaged' as const };
  if ('fault' in link) return link;
  if (link.matrix !== outerId(about.matrix)) return { fault: 'share/other-matrix' };
  if (!('DecompressionStream' in globalThis)) return { fault: 'share/unsupported' };
  let text: string | undefined;
  try {
    text = await unfolded(fromBase64url(link.payload));
  } catch {
    // No ZLIB stream, one that is cut off or has more behind it, a false checksum, no UTF-8.
    return { fault: 'share/damaged' };
  }
  if (text === undefined) return { fault: 'share/too-large' };
  const { assessment, problems } = readAssessment(text, { ...about, matrix: nfc(about.matrix) });
  return assessment ? { assessment, problems } : { fault: faultOf(problems), problems };
}

/** Undefined where it is more than is read; the rest is then not unfolded. Rejects where it is damaged. */
async function unfolded(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  let at = 0;
  const slices = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += SLICE)));
      else controller.close();
    },
  });
  const reader = slices.pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) {
      // What it still held may have been damaged: nobody asks any more.
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function faultOf(problems: readonly AssessmentProblem[]): ShareFault {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has('assessment/future-format')) return 'share/newer';
  return codes.size === 1 && codes.has('assessment/other-matrix') ? 'share/other-matrix' : 'share/unreadable';
}

const toBase64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
