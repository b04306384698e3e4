/** Pictures of the demo at three widths, light and dark: `npm run screenshots` writes them to `stories/screenshots`. */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

/** Runs in the page: someone between Middle and Senior who has come to the last categories. */
function answerHalf() {
  const calculator = document.querySelector('grade-calculator');
  const skills = calculator.matrix.categories.flatMap((category) => category.skills);
  const ratings = skills.slice(0, 50).map((skill, i) => [skill.id, { proficiency: skill.requirements.get(i % 3 === 0 ? 'senior' : 'middle').proficiency.id }]);
  calculator.assessment = { format: 1, kind: 'assessment', matrix: calculator.matrix.id, target: 'senior', ratings: Object.fromEntries(ratings) };
}

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
      const radar = await page.evaluateHandle(() => document.querySelector('skill-page').shadowRoot.querySelector('skill-radar'));
      await radar.evaluate(async (it) => {
        it.level = 'middle';
        await it.updateComplete;
        it.shadowRoot.querySelector('[part=values]').focus();
      });
      await (await radar.evaluateHandle((it) => it.shadowRoot.querySelector('.root'))).asElement().screenshot({ path: `${FOLDER}/skill-radar-${width}-${scheme}.png` });
      await page.goto(new URL('demo/calculator.html', vite.resolvedUrls.local[0]).href);
      await page.waitForFunction(() => document.querySelector('grade-calculator')?.status === 'ready' && document.querySelector('skill-matrix')?.status === 'ready');
      await page.waitForNetworkIdle();
      await page.evaluate(answerHalf);
      await page.waitForFunction(() => document.querySelector('grade-calculator').result.grade.answered.given > 0);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: `${FOLDER}/grade-calculator-${width}-${scheme}.png` });
    }
  }
} finally {
  await browser.close();
  await vite.close();
}
