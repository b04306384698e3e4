/** What `<skill-matrix>` loads before its first drawing, compressed: fails where it is more than was promised. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The promise: Lit, validation and the first drawing in 28 KB. What a reader needs later comes later. */
const LIMIT = 28 * 1024;
const seen = new Map();

/** `from "./x.js"`, `import "./x.js"`, and `import("./chunks/parse-….js")`: of the chunks on demand, only the validator is needed to draw. */
const LOADED = /(?:\bfrom|\bimport)\s*(?:[`"'](?<at>\.[^`"']+\.js)[`"']|\(\s*[`"'](?<later>\.[^`"']*\/parse-[^`"'/]+\.js)[`"'])/g;

function load(path) {
  if (seen.has(path)) return;
  const source = readFileSync(path, 'utf8');
  seen.set(path, gzipSync(source).length);
  for (const { groups } of source.matchAll(LOADED)) load(normalize(join(dirname(path), groups.at ?? groups.later)));
}
load('dist/cdn/skill-matrix.js');
const total = [...seen.values()].reduce((sum, size) => sum + size, 0);
for (const [path, size] of seen) console.log(`${String(size).padStart(7)}  ${path}`);
console.log(`${String(total).padStart(7)}  bytes gzip before the first drawing of <skill-matrix> (promised: at most ${LIMIT})`);
const early = [...seen.keys()].filter((path) => !path.includes('/parse-')).filter((path) => /\b(?:from|import)\s*[`"'][^`"']*\/parse-/.test(readFileSync(path, 'utf8')));
if (early.length > 0) console.error(`${early.join()}: waits for the validator, and fails with it.`);
const whole = [...seen.keys()].some((path) => path.includes('/parse-'));
if (!whole) console.error('The validator was not found: this figure is too good.');
process.exitCode = total <= LIMIT && whole && early.length === 0 ? 0 : 1;
