/**
 * `npm test`: builds, runs the browser tests and the node tests, and ends with `N passed, N failed`.
 *
 * Part of a name as argument runs only the files that have it; `--no-build` keeps the dist that is there;
 * `BROWSERS=chrome,firefox,webkit` names the engines of the browser tests. A half that ran nothing has failed: a suite
 * that is silently empty must not look healthy. Both halves run at the same time; the benchmark's tests, which measure, run after
 * them and alone.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** How many of the files that take the longest are named. */
const SLOWEST = 10;
const seconds = (from, to) => `${Math.round((to - from) / 1000)} s`;

/** @typedef {{ passed: number, failed: number }} Count */

/** What failed, told again at the end, where a long log is never cut. @type {string[]} */
const failures = [];

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
  const times = new Map();
  runner.sessions.on('session-status-updated', ({ id, browser, testFile }) => {
    const now = Date.now();
    const time = times.get(id) ?? { engine: browser.name, file: relative('.', testFile), from: now };
    times.set(id, { ...time, to: now });
  });
  const allPassed = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const engines = [...new Set([...times.values()].map(({ engine }) => engine))];
  const counts = engines.map((name) => ({ name, ...countOf(sessions.filter(({ browser }) => browser.name === name)) }));
  for (const { name, passed, failed } of counts) {
    const own = [...times.values()].filter(({ engine }) => engine === name);
    console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds(started, Math.max(...own.map(({ to }) => to)))}`);
    const slowest = own.sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, SLOWEST);
    console.log(`  the longest: ${slowest.map(({ file, from, to }) => `${file} ${seconds(from, to)}`).join(', ')}`);
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
  const count = { passed: 0, failed: 0 };
  for (const { browser, testFile, passed, testResults, errors } of sessions) {
    const tests = (testResults ? testsOf(testResults) : []).filter(({ skipped }) => !skipped);
    const failed = tests.filter((test) => !test.passed);
    const where = `${relative('.', testFile)} (${browser.name})`;
    for (const { path, error } of failed) failures.push(`${where}: ${path.join(' > ')}: ${error?.message}`);
    count.passed += tests.length - failed.length;
    count.failed += failed.length;
    // A file that does not even load has no failed test, yet it has failed.
    if (passed || failed.length > 0) continue;
    failures.push(`${where}: ${errors.map(({ message }) => message).join('; ') || 'did not come to its end'}`);
    count.failed += 1;
  }
  return count;
}

const testsOf = ({ name, tests, suites }, above = []) => {
  const path = name ? [...above, name] : above;
  return [...tests.map((test) => ({ ...test, path: [...path, test.name] })), ...suites.flatMap((suite) => testsOf(suite, path))];
};

/** @param {readonly string[]} files @returns {Promise<Count & { output: string }>} */
async function inNode(files) {
  const count = { passed: 0, failed: 0, output: '' };
  if (files.length === 0) return count;
  // One file at a time: most start a browser.
  const stream = run({ files, concurrency: 1 });
  const isTest = ({ details, skip, todo }) => details.type !== 'suite' && skip === undefined && todo === undefined;
  stream.on('test:pass', (event) => (count.passed += Number(isTest(event))));
  stream.on('test:fail', (event) => {
    if (!isTest(event)) return;
    count.failed += 1;
    const { message, cause } = event.details.error;
    failures.push(`${relative('.', event.file ?? '')}: ${event.name}: ${cause?.message ?? message}`);
  });
  for await (const text of stream.compose(spec)) count.output += text;
  return count;
}

if (!flags.includes('--no-build')) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });

const measures = nodeFiles.filter((file) => file.startsWith(join('test', 'bench')));
const [inBrowser, beside] = await Promise.all([browserFiles.length > 0 ? inTheBrowser() : undefined, inNode(nodeFiles.filter((file) => !measures.includes(file)))]);
process.stdout.write(beside.output);
const alone = await inNode(measures);
process.stdout.write(alone.output);

const counts = [];
for (const [kind, files, ...parts] of [
  ['browser', browserFiles, inBrowser],
  ['node', nodeFiles, beside, alone],
]) {
  if (files.length === 0 && names.length > 0) continue;
  const [passed, failed] = ['passed', 'failed'].map((key) => parts.reduce((sum, part) => sum + (part?.[key] ?? 0), 0));
  if (passed + failed === 0) console.error(`No ${kind} test ran.`);
  counts.push({ kind, passed, failed: passed + failed === 0 ? 1 : failed });
}

if (failures.length > 0) console.log('');
for (const failure of failures) console.log(`✘ ${failure.replace(/\s+/g, ' ').slice(0, 1_000)}`);

const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${counts.map(({ kind, passed, failed }) => `${kind}: ${passed} passed, ${failed} failed`).join('\n')}`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
