/** Printed documents as a reader of a PDF has them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Clicks a button of a widget that prints, and prints what it has laid out: headless browsers have no printer.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ tag: string, button: string, format?: 'A4' | 'Letter' }} what `button`: a selector within the widget
 * @returns {Promise<readonly string[]>} the text of each page
 */
export async function printedBy(page, browser, { tag, button, format = 'A4' }) {
  await page.waitForFunction((tag, button) => document.querySelector(tag)?.shadowRoot?.querySelector(`${button}:not(:disabled)`), {}, tag, button);
  await page.evaluate((tag, button) => document.querySelector(tag).shadowRoot.querySelector(button).click(), tag, button);
  const frameIn = (tag) => [...document.querySelector(tag).shadowRoot.children].map((it) => it.shadowRoot?.querySelector('iframe')).find((it) => it)?.contentDocument;
  await page.waitForFunction(`(${frameIn})('${tag}')?.body?.childElementCount > 0`);
  const [html, css] = await page.evaluate(`(() => { const it = (${frameIn})('${tag}'); return [it.documentElement.outerHTML, it.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(' '))]; })()`);
  const paper = await browser.newPage();
  try {
    await paper.setContent(html);
    await paper.evaluate((css) => {
      document.adoptedStyleSheets = css.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
    }, css);
    return await textsOf(await paper.pdf({ format }));
  } finally {
    await paper.close();
  }
}

/** Whether a page holds some words: white space is no matter, since a PDF has letters at places, joined letters among them, and no spaces. */
export const holds = (page, words) => page.replaceAll(/\s/g, '').includes(words.replaceAll(/\s/g, ''));

/** @returns {Promise<readonly string[]>} the text of each page of a PDF */
export async function textsOf(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: true, verbosity: 0 }).promise;
  try {
    const texts = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const { items } = await (await pdf.getPage(i)).getTextContent();
      texts.push(items.map((it) => it.str).join(' '));
    }
    return texts;
  } finally {
    await pdf.destroy();
  }
}
