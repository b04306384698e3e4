/** Links made by hand: what no reader would send. */

/** A ZLIB stream, or one of another kind. */
export async function folded(content: string | Uint8Array<ArrayBuffer>, format: CompressionFormat = 'deflate'): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(new CompressionStream(format))).arrayBuffer());
}

/** A link of version 1 with these bytes for its payload. */
export function link(bytes: Uint8Array, matrix = 'sample'): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `#skill-share=1/${encodeURIComponent(matrix)}/${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

export const payloadOf = (fragment: string): string => fragment.slice(fragment.lastIndexOf('/') + 1);

/** What a promise is rejected with; undefined where it is not. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);
