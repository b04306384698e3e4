/**
 * `npm test`: builds, runs the browser tests and the node tests, and ends with `N passed, N failed`.
 *
 * Part of a name as argument runs only the files that have it; `--no-build` keeps the dist that is there;
 * `BROWSERS=chrome,firefox,webkit` names the engines of the browser tests. A half that ran nothing has failed: a suite
 * that is silently empty must not look healthy.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { askedEngines, enginesOf } from './engines.mjs';
import { launcherOf } from './launchers.mjs';

const [flags, names] = [process.argv.slice(2).filter((word) => word.startsWith('--')), process.argv.slice(2).filter((word) => !word.startsWith('--'))];
const files = readdirSync('test', { recursive: true })
  .map((file) => join('test', file))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
const browserFiles = files.filter((file) => file.endsWith('.test.ts'));
const nodeFiles = files.filter((file) => file.endsWith('.node.test.mjs'));

/** @typedef {{ passed: number, failed: number }} Count */

/** @returns {Promise<Count>} */
async function inTheBrowser() {
  process.env.TEST_FILES = browserFiles.join('\n');
  try {
    // What is not installed is said before anything starts, in one sentence.
    for (const engine of askedEngines()) await launcherOf(engine);
  } catch ({ message }) {
    console.error(message);
    return { passed: 0, failed: 1 };
  }
  askedEngines().forEach(tellFiles);
  const started = Date.now();
  const runner = await startTestRunner({ argv: [], autoExitProcess: false });
  if (!runner) return { passed: 0, failed: 1 };
  const ends = new Map();
  runner.sessions.on('session-status-updated', ({ browser }) => ends.set(browser.name, Date.now()));
  const allPassed = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const counts = [...ends.keys()].map((name) => ({ name, ...countOf(sessions.filter(({ browser }) => browser.name === name)) }));
  let since = started;
  for (const { name, passed, failed } of counts) {
    console.log(`${name}: ${passed} passed, ${failed} failed, ${Math.round((ends.get(name) - since) / 1000)} s`);
    since = ends.get(name);
  }
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return { passed: counts.reduce((sum, count) => sum + count.passed, 0), failed: failed || Number(!allPassed) };
}

/** Which files an engine runs, and what it leaves to others and why: nothing is left out unsaid. */
function tellFiles(engine) {
  const left = browserFiles.filter((file) => !enginesOf(file).engines.includes(engine));
  console.log(`${engine} runs ${browserFiles.length - left.length} of ${browserFiles.length} files${left.length > 0 ? ', not:' : '.'}`);
  for (const file of left) console.log(`  ${file}: ${enginesOf(file).reason}`);
}

/** @returns {Count} */
function countOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : [])).filter(({ skipped }) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  // A file that does not even load has no failed test, yet it has failed.
  const broken = sessions.filter(({ passed, testResults }) => !passed && !(testResults && testsOf(testResults).some((test) => !test.passed))).length;
  return { passed: tests.length - failed, failed: failed + broken };
}

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** @returns {Promise<Count>} */
async function inNode() {
  const count = { passed: 0, failed: 0 };
  // One file at a time: some start a browser, and timings are measured.
  const stream = run({ files: nodeFiles, concurrency: 1 });
  const isTest = ({ details, skip, todo }) => details.type !== 'suite' && skip === undefined && todo === undefined;
  stream.on('test:pass', (event) => (count.passed += Number(isTest(event))));
  stream.on('test:fail', (event) => (count.failed += Number(isTest(event))));
  const ended = new Promise((resolve) => stream.on('end', resolve));
  stream.compose(spec).pipe(process.stdout, { end: false });
  await ended;
  return count;
}

if (!flags.includes('--no-build')) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });

const counts = [];
for (const [kind, found, part] of [
  ['browser', browserFiles, inTheBrowser],
  ['node', nodeFiles, inNode],
]) {
  if (found.length === 0 && names.length > 0) continue;
  const count = found.length > 0 ? await part() : { passed: 0, failed: 0 };
  if (count.passed + count.failed === 0) {
    console.error(`No ${kind} test ran.`);
    count.failed = 1;
  }
  counts.push({ kind, ...count });
}

const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${counts.map(({ kind, passed, failed }) => `${kind}: ${passed} passed, ${failed} failed`).join('\n')}`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
