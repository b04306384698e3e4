/** Contenders by turns: each round visits every page once, in an order that moves on by one, so that no one always comes first. */
import { pagesOf } from './contenders.mjs';
import { visit, visitTraced } from './measure.mjs';

/**
 * @param {object} race
 * @param {import('puppeteer-core').Browser} race.browser
 * @param {Awaited<ReturnType<typeof import('./serve.mjs').serve>>} race.server
 * @param {string} race.size
 * @param {object} race.document
 * @param {Record<string, import('./contenders.mjs').Contender>} race.contenders
 * @param {Record<string, string>} [race.files] what the server answers below the size, where it is no table's
 * @param {number} race.rounds those that count; one more goes before, to warm up the machine
 * @returns {Promise<Record<string, Record<string, number>[]>>} visits by contender, a round each
 */
export async function runRounds({ browser, server, size, document, contenders, rounds, files }) {
  server.add(files ? Object.fromEntries(Object.entries(files).map(([name, body]) => [`/${size}/${name}`, body])) : pagesOf(size, document, contenders));
  const ids = Object.keys(contenders);
  const samples = Object.fromEntries(ids.map((id) => [id, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < ids.length; turn++) {
      const id = ids[(turn + round) % ids.length];
      const seen = await visitTwice(browser, `${server.origin}/${size}/${id}.html`, contenders[id]);
      if (round > 0) samples[id].push(seen);
      // How much space is to be reserved is known once the widget has been drawn.
      else if (id === 'widget') server.add(pagesOf(size, document, contenders, Math.ceil(seen.drawnHeight)));
    }
  }
  return samples;
}

/** In a browser context of its own: nothing is left of an earlier visit, no cache and no process. */
async function visitTwice(browser, url, contender) {
  const context = await browser.createBrowserContext();
  try {
    return { ...(await visit(context, url, contender)), ...(await visitTraced(context, url, contender)) };
  } finally {
    await context.close();
  }
}
