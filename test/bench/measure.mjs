/**
 * One visit of a page and its figures.
 *
 * Main-thread time is the browser's own account (`Performance.getMetrics`), in the CPU time of the thread and not by the
 * clock: a page that has to wait for other programs of the machine is no slower for it. Its shares of script, style and
 * layout leave out what runs in microtasks, where a widget does most, so the shares come from a trace. Times until something
 * is seen are by the clock, since that is what a reader waits.
 */
import { interactions } from './interact.mjs';
import { probe } from './probe.mjs';
import { CATEGORIES, splitOf } from './trace.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** Milliseconds; on a busy machine the largest table takes more than the half minute that is usual. */
const PATIENCE = 170_000;

/**
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {string} url
 * @param {{ drawnBy: string, interactive?: boolean }} how
 * @returns {Promise<Record<string, number>>} milliseconds, bytes and counts by the names in `figures.mjs`
 */
export const visit = (context, url, { drawnBy, asks }) =>
  onPage(context, drawnBy, async (page, session) => {
    const { painted, until, task } = await load(page, session, url);
    await page.waitForNetworkIdle({ idleTime: 50 });
    await page.evaluate(() => globalThis.bench.quiet());
    const later = (await metricsOf(session)).task - until;
    const { bytes, ...seen } = await page.evaluate(async () => ({
      shift: globalThis.bench.shift(),
      bytes: await globalThis.bench.bytes(),
      drawnHeight: document.querySelector('skill-matrix')?.getBoundingClientRect().height ?? 0,
    }));
    await session.send('HeapProfiler.collectGarbage');
    const { heap, nodes, listeners } = await metricsOf(session);
    const total = Object.values(bytes).reduce((sum, size) => sum + size);
    const answers = asks ? await interactions[asks](page, async () => (await metricsOf(session)).task) : {};
    return { task, later, painted, heap, nodes, listeners, ...seen, js: bytes.js, bytes: total, ...answers };
  });

/**
 * The same page once more, in the same browser context: what can be kept comes from its cache. This visit is traced, to see
 * what the time went to; the first one is not, so that nothing but the page is in its figures.
 */
export const visitTraced = (context, url, { drawnBy }) =>
  onPage(context, drawnBy, async (page, session) => {
    await page.tracing.start({ categories: CATEGORIES });
    const { task, painted } = await load(page, session, url);
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return { taskAgain: task, paintedAgain: painted, ...splitOf(trace, url) };
  });

/** A page of its own, ready to be measured. */
export async function onPage(context, drawnBy, use) {
  const page = await context.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(VIEWPORT);
    await page.evaluateOnNewDocument(probe, drawnBy);
    return await use(page, session);
  } finally {
    await page.close();
  }
}

/** Until the table is on the screen. */
async function load(page, session, url) {
  const before = await metricsOf(session);
  await page.goto(url);
  const { painted } = await page.evaluate(() => globalThis.bench.drawn);
  const after = await metricsOf(session);
  return { painted, task: after.task - before.task, until: after.task };
}

async function metricsOf(session) {
  const metrics = Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  return { task: metrics.TaskDuration * 1_000, heap: metrics.JSHeapUsedSize, nodes: metrics.Nodes, listeners: metrics.JSEventListeners };
}
