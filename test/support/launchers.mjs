/** The browser of each engine, wherever it is installed, as the test runner starts it. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './find-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Milliseconds. */
const PATIENCE = 120_000;
const LIBRARIES = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** What each engine needs, by the sentence that says what to install. */
const launchers = {
  chrome: async () => chromeLauncher({ launchOptions: await findBrowser() }),

  firefox: () => {
    const executablePath = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
    if (!executablePath) throw new Error('No Firefox to test in: install firefox-esr or firefox, or set FIREFOX_PATH to one.');
    // Puppeteer drives it by WebDriver BiDi; nothing else is needed.
    return Object.assign(chromeLauncher({ launchOptions: { browser: 'firefox', executablePath }, createPage: patientPage }), { name: 'Firefox' });
  },

  webkit: () => {
    const programs = { driver: onPath('WebKitWebDriver'), display: onPath('Xvfb'), browser: miniBrowser() };
    const missing = Object.values(programs).includes(undefined);
    if (missing) throw new Error('No WebKit to test in: install webkit2gtk-driver and xvfb (Debian), which bring WebKitWebDriver, MiniBrowser and Xvfb.');
    return webkitLauncher(programs);
  },
};

/** @param {string} engine @returns {Promise<import('@web/test-runner').BrowserLauncher>} it rejects with one sentence where there is none */
export const launcherOf = async (engine) => launchers[engine]();

/** After dozens of files Firefox collects its garbage for most of a minute, in which no page comes or goes. */
async function patientPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

const onPath = (program) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program)).find(existsSync);

/** WebKitGTK's own small browser; it lies in a folder by the library's version, on Debian below one by the machine's kind. */
function miniBrowser() {
  const inside = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
  const libraries = LIBRARIES.flatMap((folder) => [folder, ...inside(folder).filter((it) => it.endsWith('-linux-gnu'))]);
  return libraries.flatMap(inside).filter((it) => /webkit2?gtk-[\d.]+$/.test(it)).map((it) => join(it, 'MiniBrowser')).find(existsSync);
}
