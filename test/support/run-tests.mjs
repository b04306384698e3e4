/** Every test: first what needs only Node and the built files, then what needs a browser. Ends with the counts of both. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { globSync } from './glob.mjs';

const counts = { passed: 0, failed: 0 };

const stream = run({ files: globSync('test', '.node.test.mjs'), concurrency: 1 });
stream.on('test:pass', ({ details, skip, todo }) => {
  if (details.type !== 'suite' && !skip && !todo) counts.passed++;
});
stream.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') counts.failed++;
});
await new Promise((done) => stream.compose(spec).on('end', done).pipe(process.stdout, { end: false }));

const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
const file = join(folder, 'counts.json');
const { status } = spawnSync('npx', ['wtr'], { stdio: 'inherit', env: { ...process.env, COUNTS_FILE: file } });
let browser = { passed: 0, failed: 1 };
try {
  browser = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  console.error('The browser tests ended without counts.');
}
rmSync(folder, { recursive: true });
if (status !== 0 && browser.failed === 0) browser.failed = 1;

const passed = counts.passed + browser.passed;
const failed = counts.failed + browser.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || counts.passed === 0 || browser.passed === 0 ? 1 : 0);
