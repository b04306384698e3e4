/** What `<skill-matrix>` loads before its first drawing, compressed: fails above the promised size. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 28 * 1024;
const seen = new Map();

// The validator comes by import() and is needed for the first drawing, so dynamic imports count as well.
function load(path) {
  if (seen.has(path)) return;
  const source = readFileSync(path, 'utf8');
  seen.set(path, gzipSync(source).length);
  for (const [, target] of source.matchAll(/(?:from|import)\s*\(?\s*[`"'](\.[^`"']+\.js)[`"']/g)) load(normalize(join(dirname(path), target)));
}
load('dist/cdn/skill-matrix.js');
const total = [...seen.values()].reduce((sum, size) => sum + size, 0);
for (const [path, size] of seen) console.log(`${String(size).padStart(7)}  ${path}`);
console.log(`${String(total).padStart(7)}  bytes gzip of ${LIMIT} before the first drawing of <skill-matrix> (${readdirSync('dist/cdn/chunks').length} chunks in all)`);
process.exitCode = total > LIMIT || seen.size < 2 ? 1 : 0;
