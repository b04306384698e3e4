/** The catalog's own race: 70 roles with 3,000 skills, beside a static list of the same roles. */
import { readFileSync } from 'node:fs';
import { generateCatalog } from './generate.mjs';

const { catalog, matrices } = generateCatalog({ roles: 70, families: 12 });

export const SKILLS = Object.values(matrices).reduce((sum, { categories }) => sum + categories.reduce((n, { skills }) => n + skills.length, 0), 0);
export const ROLES = Object.keys(matrices).length;

const page = (head, body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Roles</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Roles</h1>${body}<p>What follows on the page.</p></body>
</html>`;

/** Every role in view, as nobody folds a static list: names, descriptions, links, in the catalog's own look. */
const list = ({ families }) =>
  families
    .map(({ name, roles }) => `<section class="family"><h3><span class="title">${name}</span> <span class="size">${roles.length} roles</span></h3><ul class="roles">${roles.map((it) => `<li class="role"><div class="what"><a href="${it.src}">${it.name}</a><p class="description">${it.description}</p></div></li>`).join('')}</ul></section>`)
    .join('');

/** @type {Record<string, import('./contenders.mjs').Contender>} */
export const RACE = {
  empty: { name: 'empty page', drawnBy: 'load', page: () => page('', '') },
  static: { name: 'static list', drawnBy: 'load', page: () => page('<link rel="stylesheet" href="roles.css">', `<main>${list(catalog)}</main>`) },
  catalog: { name: '<skill-catalog>', drawnBy: 'skill-catalog-load', asks: 'roles', page: () => page('<script type="module" src="/cdn/skill-catalog.js"></script>', '<skill-catalog src="catalog.json"><a href="catalog.json">All roles</a></skill-catalog>') },
};

/** What the server answers below `/roles70/`. */
export const files = () => ({
  'roles.css': readFileSync('test/bench/roles.css', 'utf8'),
  'catalog.json': JSON.stringify(catalog),
  ...Object.fromEntries(Object.entries(matrices).map(([address, matrix]) => [address, JSON.stringify(matrix)])),
  ...Object.fromEntries(Object.entries(RACE).map(([id, contender]) => [`${id}.html`, contender.page()])),
});

/** What cannot be true, a sentence each. */
export function doubtsOfRoles(results, samples, rounds) {
  const found = [];
  const expect = (right, sentence) => right || found.push(`roles70: ${sentence}`);
  const median = (id, figure) => results[id][figure]?.value.median ?? NaN;
  for (const id of Object.keys(RACE)) expect(samples[id]?.length === rounds, `${id}: there are ${samples[id]?.length ?? 0} runs instead of ${rounds}.`);
  for (const id of ['static', 'catalog']) {
    expect(median(id, 'task') > 0 && median(id, 'nodes') > ROLES * 4, `${id}: a list of ${ROLES} roles is not drawn for nothing.`);
    expect(median(id, 'layout') > 0 && median(id, 'paint') > 0, `${id}: a list has layout and paint.`);
  }
  expect(median('static', 'js') === 0, 'static: loads a script.');
  expect(median('catalog', 'js') > 10_000 && median('catalog', 'bytes') > median('catalog', 'js'), 'catalog: the library or the document was not loaded.');
  for (const figure of ['filter', 'filterWork']) expect(median('catalog', figure) > 0 && median('catalog', figure) < 10_000, `catalog: ${figure} is ${median('catalog', figure)} ms.`);
  expect(samples.catalog.every(({ counted }) => counted === ROLES), `catalog: not all of ${ROLES} roles were counted.`);
  expect(samples.catalog.every(({ found: shown }) => shown > 0 && shown < ROLES), 'catalog: no letters have filtered anything.');
  return found;
}
