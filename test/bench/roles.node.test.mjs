/** The catalog's race: its documents, and whether figures that cannot be true are noticed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateCatalog } from './generate.mjs';
import { doubtsOfRoles, files, RACE, ROLES, SKILLS } from './roles.mjs';
import { compare } from './statistics.mjs';
import { figuresOf } from './figures.mjs';

const TASK = { empty: 10, static: 30, catalog: 50 };
const visit = (id) => ({
  ...Object.fromEntries(figuresOf({ asks: 'roles' }, false).map((figure) => [figure.id, id === 'empty' ? 1 : 20])),
  task: TASK[id],
  nodes: id === 'empty' ? 15 : 900,
  js: id === 'catalog' ? 30_000 : 0,
  bytes: 60_000,
  shift: 0,
  counted: ROLES,
  found: 6,
});
const runs = (change = () => ({})) => Object.fromEntries(Object.keys(RACE).map((id) => [id, [{ ...visit(id), ...change(id) }]]));
const doubts = (samples) => doubtsOfRoles(compare(samples, RACE, false), samples, 1);

describe('the generated catalog', () => {
  it('has 70 roles with some 3,000 skills, the same at every run, each at an address of its own that is served', () => {
    assert.deepEqual([ROLES, SKILLS > 2_990 && SKILLS < 3_030], [70, true]);
    assert.deepEqual(generateCatalog({ roles: 5, families: 2 }), generateCatalog({ roles: 5, families: 2 }));
    const { catalog, matrices } = generateCatalog({ roles: 70, families: 12 });
    const roles = catalog.families.flatMap((family) => family.roles);
    assert.equal(new Set(roles.map(({ src }) => src)).size, 70);
    for (const { id, src } of roles) assert.equal(matrices[src].id, id);
    assert.deepEqual(roles.filter(({ src }) => !(src in files())), []);
  });
});

describe('figures of the catalog are doubted', () => {
  it('not where they are plausible', () => assert.deepEqual(doubts(runs()), []));

  for (const [what, contender, change] of [
    ['the list costs nothing', 'static', { task: 10 }],
    ['the list has fewer nodes than roles', 'static', { nodes: 100 }],
    ['the list loads a script', 'static', { js: 5_000 }],
    ['the library was not loaded', 'catalog', { js: 200 }],
    ['no document was loaded', 'catalog', { bytes: 30_000 }],
    ['a keystroke gave no work', 'catalog', { filterWork: 0 }],
    ['a role was not counted', 'catalog', { counted: 69 }],
    ['no letter has filtered anything', 'catalog', { found: 70 }],
    ['nothing was found at all', 'catalog', { found: 0 }],
  ]) {
    it(`where ${what}`, () => assert.equal(doubts(runs((id) => (id === contender ? change : {}))).length, 1));
  }
});
