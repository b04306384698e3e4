/** Pictures of the demo at three widths, light and dark: `npm run screenshots` writes them to `stories/screenshots`. */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

const FOLDER = 'stories/screenshots';
mkdirSync(FOLDER, { recursive: true });
const vite = await createServer({ server: { port: 0, host: 'localhost' }, logLevel: 'error' });
await vite.listen();
const browser = await puppeteer.launch(await findBrowser());
try {
  const page = await browser.newPage();
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 768, 1280]) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await page.goto(new URL('demo/index.html', vite.resolvedUrls.local[0]).href);
      // With what comes after the first drawing: its requests are over.
      await page.waitForFunction(() => document.querySelector('skill-page')?.shadowRoot?.querySelector('skill-matrix')?.status === 'ready');
      await page.waitForNetworkIdle();
      await page.screenshot({ path: `${FOLDER}/skill-page-${width}-${scheme}.png`, fullPage: true });
      const matrix = await page.evaluateHandle(() => document.querySelector('skill-page').shadowRoot.querySelector('skill-matrix'));
      if (width === 1280) await matrix.evaluate((it) => it.openCell('docker', 'senior'));
      else await matrix.evaluate((it) => it.scrollIntoView());
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: `${FOLDER}/skill-matrix-${width}-${scheme}.png` });
    }
  }
} finally {
  await browser.close();
  await vite.close();
}
