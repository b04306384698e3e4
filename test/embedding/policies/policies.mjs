/** The content security policies of the pages on which every widget must work, and what each page loads. */

const MODULE = { src: '/dist/cdn/all.js', type: 'module' };
/** The same files at another address: to the browser a second copy. */
const SECOND = { src: '/some/path/dist/cdn/all.js', type: 'module' };
const CLASSIC = { src: '/dist/cdn/all.iife.js' };

const STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;
const NONCE = 'cGxhbnRlZA';
const byNonce = (sources) => `${TRUSTED}; script-src 'nonce-${NONCE}' ${sources}`.trim();

/** What the planted widget does (`planted.js`), by what must catch it. */
const ALWAYS = ['throw an error', 'complain on the console'];
const BY_STRICT = [...ALWAYS, 'set a style attribute', 'add an inline script', 'ask another origin'];
const BY_TRUSTED = [...BY_STRICT, 'set innerHTML', 'create a policy of another name'];

/**
 * @typedef {object} Policy
 * @property {string} name
 * @property {string} [header] the policy itself
 * @property {string} [nonce] on every script of the page
 * @property {readonly { src: string, type?: string }[]} scripts copies of the library, in this order
 * @property {readonly string[]} catches the planted violations that must be seen on this page
 * @property {string} [refuses] name of the one policy of the library that the page refuses
 */

/** @type {readonly Policy[]} */
export const policies = [
  { name: 'no policy', scripts: [MODULE], catches: ALWAYS },
  { name: 'strict', header: STRICT, scripts: [MODULE], catches: BY_STRICT },
  { name: 'no source of styles', header: "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'", scripts: [MODULE], catches: BY_STRICT },
  { name: 'trusted types', header: TRUSTED, scripts: [MODULE], catches: BY_TRUSTED.slice(0, -1) },
  { name: 'a list of names', header: `${TRUSTED}; trusted-types skill-matrix`, scripts: [MODULE], catches: BY_TRUSTED },
  { name: 'two copies, duplicates allowed', header: `${TRUSTED}; trusted-types skill-matrix 'allow-duplicates'`, scripts: [MODULE, SECOND], catches: BY_TRUSTED },
  { name: 'two copies, duplicates refused', header: `${TRUSTED}; trusted-types skill-matrix`, scripts: [MODULE, SECOND], catches: BY_TRUSTED, refuses: 'skill-matrix' },
  { name: 'nonce and strict-dynamic', header: byNonce("'strict-dynamic'"), nonce: NONCE, scripts: [MODULE], catches: BY_TRUSTED.slice(0, -1) },
  { name: 'nonce alone', header: byNonce(''), nonce: NONCE, scripts: [MODULE], catches: BY_TRUSTED.slice(0, -1) },
  { name: 'classic', header: `${TRUSTED}; trusted-types skill-matrix-classic`, scripts: [CLASSIC], catches: BY_TRUSTED },
  { name: 'classic and module', header: `${TRUSTED}; trusted-types skill-matrix skill-matrix-classic`, scripts: [CLASSIC, MODULE], catches: BY_TRUSTED },
  { name: 'classic, by nonce', header: byNonce("'strict-dynamic'"), nonce: NONCE, scripts: [CLASSIC], catches: BY_TRUSTED.slice(0, -1) },
];

/**
 * Pages whose list of names leaves a copy without its policy.
 *
 * @type {readonly (Omit<Policy, 'catches'> & { works: boolean })[]}
 */
export const refusals = [
  { name: 'no name of the library', header: `${TRUSTED}; trusted-types other`, scripts: [MODULE], refuses: 'skill-matrix', works: false },
  { name: "the module's name only, with the classic script before it", header: `${TRUSTED}; trusted-types skill-matrix`, scripts: [CLASSIC, MODULE], refuses: 'skill-matrix-classic', works: true },
];
