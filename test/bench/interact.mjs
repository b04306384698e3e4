/** Real input from outside the page. */

/** Frequent and rare letters: many rows stay, and few. */
const LETTERS = ['e', 'q', 'd', 'k'];

/**
 * What a reader does with a contender. Of each kind of input the mean: until the answer is drawn, by the clock (`…`), and
 * main-thread time for it (`…Work`).
 *
 * @typedef {(page: import('puppeteer-core').Page, worked: () => Promise<number>) => Promise<Record<string, number>>} Interaction
 *   `worked`: main-thread time so far, in milliseconds
 * @type {Readonly<Record<'table' | 'ratings' | 'roles', Interaction>>}
 */
export const interactions = { table: readTable, ratings: rate, roles: browse };

/** Waits for answers of the page. */
function asker(page, worked) {
  const frames = () => page.evaluate(() => globalThis.bench.frames());
  const answered = async (asked, by, act, whole = false) => {
    await frames();
    const answer = page.evaluate((...events) => globalThis.bench.answer(...events), asked, by);
    await page.evaluate(() => undefined); // The listeners are there before the input is.
    const before = await worked();
    await act();
    const answerTime = await answer;
    const work = (await worked()) - before;
    if (whole) await page.evaluate(() => globalThis.bench.settled());
    return { ...answerTime, work, all: whole ? (await worked()) - before : work };
  };
  const click = async (target, by) => {
    await target.hover();
    return answered('click', by, () => Promise.all([page.mouse.down(), page.mouse.up()]));
  };
  return { answered, click };
}

/**
 * Clicks on three cells, letters typed into the search field and taken away again. A search that finds many rows shows the first
 * of them at once: `keyAll` is the main-thread time until the last one is there.
 */
async function readTable(page, worked) {
  const { answered, click } = asker(page, worked);
  const element = (selector) => page.evaluateHandle((it) => document.querySelector('skill-matrix').shadowRoot.querySelector(it), selector);
  const unfolds = [];
  const fold = await element('button.fold');
  if (await fold.evaluate((button) => button.getAttribute('aria-expanded') === 'false')) unfolds.push(await click(fold, 'click'));
  const clicks = [];
  for (const nth of [2, 3, 4]) {
    clicks.push(await click(await element(`tbody tr:nth-child(${nth}) button.cell`), 'skill-cell-open'));
    // The details cover the next cell.
    await answered('keydown', 'skill-cell-close', () => page.keyboard.press('Escape'));
  }
  await (await element('input[type=search]')).click();
  const keys = [];
  for (const letter of LETTERS) {
    keys.push(await answered('keydown', 'skill-filter-change', () => page.keyboard.press(letter), true));
    await answered('keydown', 'skill-filter-change', () => page.keyboard.press('Backspace'));
  }
  return { ...meansOf('unfold', unfolds), ...meansOf('click', clicks), ...meansOf('key', keys), keyAll: keys.reduce((sum, { all }) => sum + all, 0) / keys.length, found: Math.min(...keys.map(({ shown }) => shown)) };
}

/**
 * The first two skills rated by turns, at each of their steps. The first rating is not counted: with it comes the code that keeps
 * answers. `given`: how many answers the result counts in the end.
 */
async function rate(page, worked) {
  const { click } = asker(page, worked);
  const step = (question, nth) => page.evaluateHandle((...at) => document.querySelector('grade-calculator').shadowRoot.querySelectorAll(`[data-question="${at[0]}"] input[type=radio]`)[at[1]], question, nth);
  const ratings = [];
  for (const nth of [1, 2, 3]) for (const question of [0, 1]) ratings.push(await click(await step(question, nth), 'skill-rate'));
  const given = await page.evaluate(() => document.querySelector('grade-calculator').result.grade.answered.given);
  return { ...meansOf('rate', ratings.slice(1)), given };
}

/** What is typed to find roles by their skills, a letter at a time: at first many are left, at last few. */
const QUERY = 'queues 4';

/** All roles counted, so that every skill is searched; then each letter of a query. `counted`: how many roles were; `found`: how many are left. */
async function browse(page, worked) {
  const { answered, click } = asker(page, worked);
  const element = (selector) => page.evaluateHandle((it) => document.querySelector('skill-catalog').shadowRoot.querySelector(it), selector);
  await click(await element('.more button'), 'click');
  await page.waitForFunction(() => !document.querySelector('skill-catalog').shadowRoot.querySelector('[part=counting]'));
  await click(await element('.folds button'), 'click');
  const counted = await page.evaluate(() => document.querySelector('skill-catalog').shadowRoot.querySelectorAll('.must').length);
  await (await element('input[type=search]')).click();
  const keys = [];
  for (const letter of QUERY) keys.push(await answered('keydown', 'input', () => page.keyboard.press(letter)));
  const found = await page.evaluate(() => document.querySelector('skill-catalog').shadowRoot.querySelectorAll('[part=link]').length);
  return { ...meansOf('filter', keys), counted, found };
}

function meansOf(name, answers) {
  if (answers.length === 0) return {};
  const mean = (key) => answers.reduce((sum, it) => sum + it[key], 0) / answers.length;
  return { [name]: mean('latency'), [`${name}Work`]: mean('work') };
}
