import { expect, fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { drawn, FAULTY_SERVER, sample, until } from '../support/fixtures.js';
import { states } from './states.js';
import { named, rowsOf, textOf, treeFaults, treeOf, withRole, type AxNode } from './tree.js';

/** A level with its short form, which may be all that is seen. */
const LEVELS = ['Junior, Jun', 'Middle, Mid', 'Senior, Sen', 'Lead / Staff, Lead', 'Principal, Princ'];
/** A cell, with the letter that is seen in it. */
const DOCKER = 'Docker, Senior: Advanced, V, mandatory';

async function failed(): Promise<SkillMatrix> {
  const element = await fixture<SkillMatrix>(html`<skill-matrix src=${`${FAULTY_SERVER}/404?${crypto.randomUUID()}`}></skill-matrix>`);
  // With what the owner is told, which comes after the drawing.
  await until(element, () => element.status === 'error' && element.shadowRoot!.querySelector('[part=error] details') !== null);
  return element;
}

const more: Readonly<Record<string, () => Promise<SkillMatrix>>> = { error: failed, empty: () => drawn(sample({ categories: [] })) };
const draw = (state: string): Promise<SkillMatrix> => (more[state] ?? states[state])!();
const gridOf = (tree: AxNode): AxNode => withRole(tree, 'grid')[0]!;
/** As it stands in the tree; the live region, whose text comes later, is looked at by its own tests. */
const tree = async (state: string): Promise<AxNode> => treeOf(await draw(state));
const skillsIn = (tree: AxNode): number => rowsOf(gridOf(tree)).length - withRole(gridOf(tree), 'button').filter(({ name }) => / skills?$/.test(name)).length - 1;
const statusOf = (tree: AxNode): string => textOf(withRole(tree, 'status')[0]!);

/** Resolves with what the status region says, once it does: of what was still to come it spoke before. */
async function said(element: SkillMatrix): Promise<string> {
  const text = (): string => element.shadowRoot!.querySelector('[role=status]')!.textContent!;
  await until(element, () => text() !== '' && (element.status === 'loading' || !text().startsWith('Loading')));
  return statusOf(await treeOf(element));
}

describe('a screen reader gets', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const state of [...Object.keys(states), ...Object.keys(more)]) {
    it(`names, rows and one status of everything: ${state}`, async () => {
      expect(await treeFaults(await draw(state))).to.deep.equal([]);
    });
  }

  it('while it loads: the word for that, the page’s own link, and no grid', async () => {
    const element = await draw('loading');
    const found = await treeOf(element);
    expect(withRole(found, 'grid')).to.deep.equal([]);
    expect(named(found, 'link', 'The matrix as text')).to.not.equal(undefined);
    expect(textOf(found)).to.contain('Loading the skill matrix …');
    expect(await said(element)).to.equal('Loading the skill matrix …');
  });

  it('of the wide grid: its name, a column for each level, a row for each skill and category', async () => {
    const found = await tree('wide');
    const grid = gridOf(found);
    expect(grid.name).to.equal('Skill matrix: ML Engineer');
    expect(rowsOf(grid)[0]).to.deep.equal(['Skills', ...LEVELS]);
    expect(skillsIn(found)).to.equal(58);
    expect(named(found, 'search', 'Search and filter')).to.not.equal(undefined);
    expect(named(found, 'searchbox', 'Search skills')).to.not.equal(undefined);
    expect(withRole(found, 'combobox').map(({ name }) => name)).to.deep.equal(['Category', 'from', 'to']);
    expect(withRole(found, 'dialog')).to.deep.equal([]);
    expect(statusOf(found)).to.equal('');
  });

  it('of a cell: what it is and whether it is open; of an empty one that nothing is required; of a category how much is in it', async () => {
    const grid = gridOf(await tree('wide'));
    const row = withRole(grid, 'row').find(({ children }) => children[0]!.name === 'Docker')!;
    expect(row.children.map(({ role }) => role)).to.deep.equal(['rowheader', ...LEVELS.map(() => 'gridcell')]);
    expect(row.children[3]!.children).to.deep.contain.members([named(row, 'button', DOCKER)]);
    expect(named(row, 'button', DOCKER)!.expanded).to.equal(false);
    expect(withRole(grid, 'gridcell').some(({ name }) => name === 'not required')).to.equal(true);
    expect(named(grid, 'button', /^Cloud.* \d+ skills$/)!.expanded).to.equal(true);
  });

  it('of a level and of a letter: a button that says whether it is pressed', async () => {
    const found = await tree('wide');
    expect(named(gridOf(found), 'button', 'Senior, Sen')!.pressed).to.equal('false');
    const legend = named(found, 'group', 'Legend')!;
    expect(withRole(legend, 'button').map(({ pressed }) => pressed)).to.deep.equal(withRole(legend, 'button').map(() => 'false'));
  });

  it('of the narrow grid: one level, and the choice of the others', async () => {
    const found = await tree('narrow');
    expect(rowsOf(gridOf(found))[0]).to.deep.equal(['Skills', LEVELS[0]]);
    expect(skillsIn(found)).to.equal(58);
    const switcher = withRole(named(found, 'group', 'Level')!, 'button');
    expect(switcher.map(({ pressed }) => pressed)).to.deep.equal(['true', 'false', 'false', 'false', 'false']);
    expect(switcher.map(({ name }) => name)).to.deep.equal(LEVELS);
  });

  it('of open details: a dialog by the name of its cell, with headings and the things to do; the cell says that it is open', async () => {
    const element = await draw('details open');
    const found = await treeOf(element);
    const dialog = withRole(found, 'dialog')[0]!;
    expect(dialog.name).to.match(/^Docker.*Senior$/);
    expect(withRole(dialog, 'heading').map(({ level }) => level)).to.deep.equal([2, 3, 3, 3]);
    expect(withRole(dialog, 'button').map(({ name }) => name)).to.deep.equal(['Close', 'Copy link']);
    expect(named(gridOf(found), 'button', DOCKER)!.expanded).to.equal(true);
    expect(await said(element)).to.contain('Splits CUDA compilation from runtime');
  });

  it('of a filter: that it is on, how much is left, and only that', async () => {
    const element = await draw('filtered');
    const found = await treeOf(element);
    expect(named(found, 'button', 'Expert')!.pressed).to.equal('true');
    const counted = `${skillsIn(found)} of 58 skills shown`;
    expect(textOf(found)).to.contain(counted);
    expect(await said(element)).to.equal(counted);
  });

  it('where nothing is found: the word for that, and a name that may have been meant', async () => {
    const element = await draw('nothing found');
    const found = await treeOf(element);
    expect(rowsOf(gridOf(found))).to.have.length(1);
    expect(textOf(found)).to.contain('No skill matches.');
    expect(named(found, 'button', 'Kubernetes Core')).to.not.equal(undefined);
  });

  it('of an error: what happened, what to do, and no grid', async () => {
    const element = await draw('error');
    const found = await treeOf(element);
    expect(withRole(found, 'grid')).to.deep.equal([]);
    expect(named(found, 'button', 'Try again')).to.not.equal(undefined);
    expect(await said(element)).to.equal('The skill matrix could not be shown. It is not at this address any more.');
  });

  it('of what is out of date: that it is, "Try again", and the whole grid', async () => {
    const element = await draw('stale');
    const found = await treeOf(element);
    expect(skillsIn(found)).to.equal(58);
    expect(named(found, 'button', 'Try again')).to.not.equal(undefined);
    expect(await said(element)).to.match(/^This is the last version that could be loaded/);
  });

  it('of an empty document: the word for that', async () => {
    const element = await draw('empty');
    const found = await treeOf(element);
    expect(withRole(found, 'grid')).to.deep.equal([]);
    expect(await said(element)).to.equal('This skill matrix has no skills yet.');
  });
});
