/** Which engines run a file of browser tests: all, but for what is written here, each with its reason. */
export const ENGINES = ['chrome', 'firefox', 'webkit'];

/** @type {readonly { readonly files: RegExp, readonly engines: readonly string[], readonly reason: string }[]} */
const EXCEPTIONS = [
  { files: /accessibility\/(planted|tree)\./, engines: ['chrome'], reason: 'asks for the accessibility tree, which only Chromium shows' },
  { files: /accessibility\/reflow\./, engines: ['chrome'], reason: "sets the size of the window, which WebKit's launcher does not; Firefox reports observers of sizes that take two rounds" },
  { files: /elements\/kinds\.|locale\/pseudo\.narrow\./, engines: ['chrome', 'firefox'], reason: "sets the size of the window, which WebKit's launcher does not" },
  { files: /accessibility\/focus\./, engines: ['chrome'], reason: "presses keys, which WebKit's launcher does not; Firefox's Tab also stops at open details as a whole" },
  { files: /accessibility\/keys\.|skill-matrix\.(journey\.|export\.keys\.)?test\./, engines: ['chrome', 'firefox'], reason: "presses keys or moves the mouse, which WebKit's launcher does not" },
  { files: /lifecycle\.move\./, engines: ['chrome'], reason: 'WebKit has no moveBefore, and Firefox closes a popover that is moved by it' },
  { files: /loading\.leaving\./, engines: ['chrome', 'firefox'], reason: 'WebKit has no moveBefore' },
  { files: /lifecycle\.upgrade\./, engines: ['chrome', 'firefox'], reason: 'waits until the page is idle, which WebKit does not tell' },
  { files: /loading\.faults\./, engines: ['chrome', 'firefox'], reason: 'WebKit takes a body that only pretends to be packed as it is' },
  { files: /loading\.time\./, engines: ['chrome', 'firefox'], reason: "counts reads into a buffer of the reader's own, which WebKit has not" },
];

/** @param {string} file @returns {{ engines: readonly string[], reason?: string }} */
export const enginesOf = (file) => EXCEPTIONS.find(({ files }) => files.test(file.replaceAll('\\', '/'))) ?? { engines: ENGINES };

/** Firefox loses keys that are pressed in a tab which has shown some dozens of files: those that press keys come first. */
const PRESSES_KEYS = /keys\.|journey\.|skill-matrix\.test\./;

/** The files that an engine runs, in its order. @param {readonly string[]} files @param {string} engine */
export const filesOf = (files, engine) =>
  files.filter((file) => enginesOf(file).engines.includes(engine)).sort((one, other) => Number(PRESSES_KEYS.test(other)) - Number(PRESSES_KEYS.test(one)));

/**
 * The engines that are asked for, as in `BROWSERS=chrome,firefox`.
 *
 * @returns {readonly string[]}
 */
export function askedEngines(names = process.env.BROWSERS || 'chrome') {
  const asked = names.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}; there are ${ENGINES.join(', ')}.`);
  return asked;
}
