/** From text or a page's object to plain JSON of a bounded size and depth. */

/** In characters; the loader has counted bytes. Each has its own constant: what both import is what the first load would wait for. */
const MAX_LENGTH = 8 * 1024 * 1024;
const MAX_DEPTH = 64;

export type JsonFailure = { readonly code: 'matrix/not-json' | 'matrix/too-large' | 'matrix/too-deep'; readonly why?: string };

/**
 * The parsed text. A byte order mark is fine. `__proto__` keys are dropped: an id is never worth a changed prototype.
 *
 * Depth is counted here and not by the validator, which recurses and would overflow at a nesting of about a thousand.
 */
export function readJson(text: string): { readonly value: unknown } | JsonFailure {
  if (text.length > MAX_LENGTH) return { code: 'matrix/too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    return { code: 'matrix/not-json', why: error instanceof Error ? error.message : String(error) };
  }
  return tooDeep(value) ? { code: 'matrix/too-deep' } : { value };
}

/** A page's own object, taken as the JSON that it would be written as: later changes to it have no effect here. */
export function readObject(data: unknown): ReturnType<typeof readJson> {
  let text: string | undefined;
  try {
    text = JSON.stringify(data);
  } catch (error) {
    return { code: 'matrix/not-json', why: error instanceof Error ? error.message : String(error) };
  }
  return text === undefined ? { code: 'matrix/not-json' } : readJson(text);
}

function tooDeep(root: unknown): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      if (depth >= MAX_DEPTH) return true;
      if (Object.hasOwn(node, '__proto__')) delete (node as Record<string, unknown>)['__proto__'];
      for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) below.push(child);
    }
    level = below;
  }
  return false;
}
