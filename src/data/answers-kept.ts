/** How answers lie in the browser's storage, and what else may lie there. */
import { assessmentJson } from '../domain/answers-json.js';
import type { SetAside } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import { readAssessment } from './assessment.js';

/**
 * The number grows when older versions of the library could not read what is written. The answers are text, as in a file: so
 * they are read by the same code, and what is set aside is what was written, to the byte.
 */
const VERSION = 1;

export const pack = (assessment: Assessment): unknown => ({ version: VERSION, json: JSON.stringify(assessmentJson(assessment)) });

export function unpack(value: unknown, matrix: string): Assessment | Exclude<SetAside['why'], 'foreign'> {
  if (typeof value !== 'object' || value === null) return 'damaged';
  const { version, json } = value as { version?: unknown; json?: unknown };
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || typeof json !== 'string') return 'damaged';
  const { assessment, problems } = readAssessment(json, { matrix });
  // A property that format 1 does not have would be lost with the next change: somebody newer has written it.
  if (problems.some(({ code }) => code === 'assessment/future-format' || code === 'assessment/unknown-property')) return 'newer';
  return assessment ?? 'damaged';
}

/** What was kept, as the content of a file. */
export async function contentOf(value: unknown): Promise<SetAside['content']> {
  if (typeof value === 'string') return value;
  if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const { version, json } = Object(value) as { version?: unknown; json?: unknown };
  return version === VERSION && typeof json === 'string' ? json : describe(value);
}

/** The nearest that JSON has for what it does not know. */
function describe(value: unknown): string {
  const above: unknown[] = [];
  return JSON.stringify(
    value,
    function (this: unknown, _key, it: unknown) {
      while (above.length > 0 && above.at(-1) !== this) above.pop();
      if (typeof it === 'bigint' || typeof it === 'number') return Number.isFinite(it) ? it : String(it);
      if (typeof it !== 'object' || it === null) return it ?? null;
      if (above.includes(it)) return '(itself)';
      const plain = it instanceof Map || it instanceof Set ? [...it] : it instanceof Error || it instanceof RegExp ? String(it) : it;
      if (typeof plain === 'object') above.push(plain);
      return plain;
    },
    2,
  );
}
