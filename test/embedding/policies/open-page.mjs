/** A page with a policy in a real browser, with everything that is reported there: violations, console, errors. */
import { documentOf } from '../widgets.js';

/** The interaction "fail, retry and recover" asks for it, and the browser says that it is not there. */
const MISSING = 'there-is-no-such-file.json';

/**
 * The page's text: every widget with an address and with inline JSON, as somebody pastes it.
 *
 * @param {import('./policies.mjs').Policy} policy
 * @param {readonly string[]} tags
 * @param {(tag: string) => string} jsonOf the inline document of a widget
 */
export function pageOf({ scripts, nonce }, tags, jsonOf) {
  const attribute = nonce === undefined ? '' : ` nonce="${nonce}"`;
  const script = ({ src, type }) => `<script${type === undefined ? '' : ` type="${type}"`} src="${src}"${attribute}></script>`;
  const inline = (tag) => jsonOf(tag).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page with a policy</title>
<link rel="icon" href="/icon">
${[...scripts, { src: '/test/embedding/policies/reader.js', type: 'module' }].map(script).join('\n')}
${tags.map((tag) => `<${tag} id="${tag}" src="${documentOf(tag).file}"><a href="#text">The matrix as text</a></${tag}>`).join('\n')}
${tags.map((tag) => `<${tag} id="${tag}-inline"><a href="#text">The matrix as text</a><script type="application/json">${inline(tag)}</script></${tag}>`).join('\n')}
<planted-widget></planted-widget>`;
}

/**
 * @typedef {object} Reports
 * @property {string[]} violations what the browser says that the policy has stopped
 * @property {string[]} spoken everything on the console
 * @property {string[]} errors uncaught
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
export async function openPage(browser, url) {
  const tab = await browser.newPage();
  const spoken = [];
  const errors = [];
  tab.on('console', (message) => {
    if (!message.location().url?.endsWith(MISSING)) spoken.push(`${message.type()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => errors.push(String(error)));
  // Before any script of the page, and at the very top: nothing can stop an event on its way there.
  await tab.evaluateOnNewDocument(() => {
    window.violations = [];
    window.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim()), true);
  });
  await tab.goto(url);
  await tab.evaluate(() => window.reader.reported());
  /** What has been reported since the last call. @returns {Promise<Reports>} */
  const reports = async () => ({ violations: await tab.evaluate(() => window.violations.splice(0)), spoken: spoken.splice(0), errors: errors.splice(0) });
  return { tab, reports, close: () => tab.close() };
}
