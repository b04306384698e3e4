/**
 * Where the time of one `<skill-matrix>` goes: the browser's parts, the library's steps, and the functions that take most.
 *
 * A trace of the built files gives what the browser does. A sampling profile gives what the library does, of a build whose
 * functions kept their names. Both are of several loads, each in a new browser context: one load is too few samples.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { CONTENDERS, pagesOf, SIZES } from './contenders.mjs';
import { onPage, visitTraced } from './measure.mjs';
import { functionsOf, stepsOf } from './samples.mjs';
import { builtFiles } from './serve.mjs';
import { summarize } from './statistics.mjs';
import { aligned } from './table.mjs';
import { PARTS } from './trace.mjs';

const LOADS = 10;
const MICROSECONDS = 100;
const CONTENDER = CONTENDERS.widget;

/** @returns {Promise<string>} three tables */
export async function profile({ browser, server, size }) {
  server.add(pagesOf(size, SIZES[size].document(), { widget: CONTENDER }));
  const url = `${server.origin}/${size}/widget.html`;
  const inFreshContexts = async (use) => {
    const results = [];
    for (let load = 0; load < LOADS; load++) {
      const context = await browser.createBrowserContext();
      results.push(await use(context));
      await context.close();
    }
    return results;
  };

  const visits = await inFreshContexts((context) => visitTraced(context, url, CONTENDER));
  const median = (key) => summarize(visits.map((visit) => visit[key])).median;
  const named = await buildWithNames();
  server.add(named);
  const profiles = await inFreshContexts((context) => sample(context, url));

  const share = (list) => {
    const total = list.reduce((sum, { ms }) => sum + ms, 0);
    return list.map(({ name, ms }) => [name, (ms / LOADS).toFixed(2), `${((ms / total) * 100).toFixed(1)} %`]);
  };
  return [
    `${size}, ${LOADS} loads: ${median('taskAgain').toFixed(1)} ms of the main thread, the page itself included`,
    aligned([['the browser\'s parts', 'ms (median)'], ...PARTS.map((part) => [part, median(part).toFixed(2)])]),
    aligned([['the library\'s steps', 'ms a load', 'share'], ...share(stepsOf(profiles))]),
    aligned([['functions by their own time', 'ms a load', 'share'], ...share(functionsOf(profiles)).slice(0, 30)]),
  ].join('\n\n');
}

const sample = (context, url) =>
  onPage(context, CONTENDER.drawnBy, async (page, session) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
    await session.send('Profiler.start');
    await page.goto(url);
    await page.evaluate(() => globalThis.bench.drawn);
    return (await session.send('Profiler.stop')).profile;
  });

/** The files as they are built for the CDN, but for the names of functions. */
async function buildWithNames() {
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-named-'));
  try {
    const minify = { mangle: false, compress: true, codegen: { removeWhitespace: true } };
    await build({ configFile: 'test/build/vite.cdn.config.ts', logLevel: 'error', build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: { minify } } } });
    return builtFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
