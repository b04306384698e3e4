/** The texts and bytes that the faulty server sends. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

export const MIB = 1024 * 1024;
export const BOM = '\ufeff';

const document = {
  format: 1,
  id: 'small',
  name: 'Small',
  scale: [{ id: 'working', name: 'Working', abbr: 'W' }],
  levels: [{ id: 'senior', name: 'Senior' }],
  categories: [{ id: 'cloud', name: 'Cloud', skills: [{ id: 'docker', name: 'Docker', requirements: { senior: 'working' } }] }],
};

export const SMALL = JSON.stringify(document);
export const SMALL_CATALOG = JSON.stringify({ format: 1, kind: 'catalog', name: 'small', roles: [{ id: 'a', name: 'A', src: './a.json', description: 'Long enough to come slowly. '.repeat(8) }] });
export const NOT_JSON = SMALL.slice(0, -9);
/** More than a megabyte, nearly all of it in the characters of four and three bytes of its name. */
export const withEmoji = (small) => small.replace(/"name":"small"/i, `"name":"${'🧭能力'.repeat(110_000)}"`);

/** A document that is `depth` deep. */
export const deep = (depth, small = SMALL) => small.replace('{', `{"x-own":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)},`);
export const utf16 = (text) => Buffer.from(text, 'utf16le');
export const latin1 = (text) => Buffer.from(text, 'latin1');

/**
 * A valid gzip file of `size` spaces, in parts that each stand for `part` of them.
 *
 * @returns {Buffer[]} about a thousandth of `size` altogether
 */
export function bomb(size, part) {
  const spaces = Buffer.alloc(part, ' ');
  // A full flush ends on a byte and forgets what was before: the same block can follow itself.
  const block = deflateRawSync(spaces, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const count = size / part;
  let sum = 0;
  for (let i = 0; i < count; i++) sum = crc32(spaces, sum);
  const end = Buffer.alloc(10);
  end.writeUInt16LE(0x0003, 0);
  end.writeUInt32LE(sum, 2);
  end.writeUInt32LE(size, 6);
  return [Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]), block]), ...Array(count - 1).fill(block), end];
}

/** The bytes of `text` in parts of `size`, wherever that cuts. */
export function splinters(text, size) {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

/** @returns {Iterable<string>} the same piece for ever */
export const endless = (piece) => ({ *[Symbol.iterator]() { for (;;) yield piece; } });
