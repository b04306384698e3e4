import { expect } from '@open-wc/testing';
import { countsOf } from '../../src/domain/stats.js';
import { keyDomains } from '../../src/domain/key-domains.js';
import { parseData } from '../../src/data/parse.js';
import type { Matrix, Skill } from '../../src/model/types.js';
import { realDocument } from '../support/fixtures.js';
import { described, nearTwins, plantedTwin } from '../support/near-twins.js';

const URL_OF_IT = new URL('../../data/data-scientist.json', import.meta.url).href;

describe('data/data-scientist.json', () => {
  let matrix: Matrix;
  let skills: readonly Skill[];
  let shared: readonly (readonly [own: Skill, engineers: Skill])[];
  let own: readonly Skill[];
  let engineer: Matrix;
  before(async () => {
    const parsed = await parseData(await (await fetch(URL_OF_IT)).json());
    expect(await parsed.review!()).to.deep.equal([]);
    matrix = parsed.document!;
    engineer = (await parseData(await realDocument())).document!;
    skills = skillsOf(matrix);
    const engineers = new Map(skillsOf(engineer).map((skill) => [skill.id, skill]));
    shared = skills.flatMap((skill) => (engineers.has(skill.id) ? [[skill, engineers.get(skill.id)!] as const] : []));
    own = skills.filter(({ id }) => !engineers.has(id));
  });

  it('has 48 skills, 230 requirements, 84 of them mandatory, and 32 technologies', () => {
    const { byProficiency, ...counts } = countsOf(matrix);
    expect(counts).to.deep.equal({ skills: 48, levels: 5, categories: 15, requirements: 230, mandatory: 84, technologies: 32 });
    expect(Object.fromEntries(byProficiency)).to.deep.equal({ awareness: 48, working: 85, advanced: 75, expert: 22 });
  });

  it('turns on statistics, models and the product, where ML Engineer turns on engineering', () => {
    expect(keyDomains(matrix).map(({ id }) => id)).to.deep.equal(['statistics-experimentation', 'product-analytics', 'machine-learning-ai']);
  });

  it('stands on the ladder and the scale of ML Engineer, in the same family', () => {
    expect(matrix.levels.map(({ id, name, abbr }) => [id, name, abbr])).to.deep.equal(engineer.levels.map(({ id, name, abbr }) => [id, name, abbr]));
    expect(matrix.scale).to.deep.equal(engineer.scale);
    expect(matrix.family).to.deep.equal(engineer.family);
    expect(matrix.license).to.equal(engineer.license);
  });

  it('shares at least three fifths of its skills with ML Engineer, each the same in all but what the levels ask', () => {
    expect(shared.length / skills.length).to.be.at.least(0.6);
    for (const [mine, theirs] of shared) expect(withoutRequirements(mine), mine.id).to.deep.equal(withoutRequirements(theirs));
    const categories = new Map(engineer.categories.map(({ id, name }) => [id, name]));
    for (const { id, name } of matrix.categories) if (categories.has(id)) expect(name).to.equal(categories.get(id));
  });

  it('calls a technology that ML Engineer has too by the same id', () => {
    const names = new Map(engineer.levels.flatMap(({ stack }) => stack.map(({ id, name }) => [name, id])));
    for (const { id, name } of matrix.levels.flatMap(({ stack }) => stack)) expect(names.get(name) ?? id, String(name)).to.equal(id);
  });

  it('says for every skill of its own what each proficiency looks like, in a sentence or two', () => {
    expect(own.length).to.equal(19);
    for (const skill of own) {
      expect(skill.description, skill.id).to.be.a('string').that.matches(/^[^.]{20,}.*\.$/);
      expect([...skill.expectations.keys()], skill.id).to.deep.equal(matrix.scale.map(({ id }) => id));
      for (const { text } of skill.expectations.values()) expect(String(text).split(' ').length, `${skill.id}: ${String(text)}`).to.be.within(12, 60);
    }
  });

  it('names one to three pages to learn from for every skill, none of them twice', () => {
    for (const { id, resources } of skills) expect(resources.length, id).to.be.within(1, 3);
    const addresses = skills.flatMap(({ resources }) => resources.map(({ href }) => href));
    for (const address of addresses) expect(address).to.match(/^https:/);
    expect(new Set(addresses).size).to.equal(addresses.length);
  });

  it('describes every proficiency that a row asks for', () => {
    for (const { id, requirements, expectations } of skills) for (const { proficiency } of requirements.values()) expect([...expectations.keys()], id).to.include(proficiency!.id);
  });

  it('says something of its own in every one of them, beside all of ML Engineer too: no near-twins', () => {
    const texts = described([...skillsOf(engineer), ...own]);
    expect(nearTwins(texts)).to.deep.equal([]);
    expect(nearTwins([...texts, plantedTwin(texts)]), 'a planted twin').to.have.length(1);
  });

  it('never lowers what it asks, nor makes optional what was mandatory', () => {
    const ranks = new Map(matrix.scale.map(({ id }, rank) => [id, rank]));
    for (const { id, requirements } of skills) {
      const row = matrix.levels.flatMap((level) => requirements.get(level.id) ?? []);
      const asked = row.map(({ proficiency }) => ranks.get(proficiency!.id)!);
      expect(asked, id).to.deep.equal([...asked].sort((a, b) => a - b));
      const mandatory = row.map((it) => Number(it.mandatory));
      expect(mandatory, id).to.deep.equal([...mandatory].sort((a, b) => a - b));
    }
    expect(matrix.levels.map(({ id }) => skills.filter(({ requirements }) => requirements.get(id)?.mandatory).length)).to.deep.equal([7, 14, 21, 21, 21]);
  });

  it('leaves ten cells empty: nine at Junior, and MLflow at Principal', () => {
    const empty = skills.flatMap((skill) => matrix.levels.filter(({ id }) => !skill.requirements.has(id)).map(({ id }) => `${skill.id} ${id}`));
    expect(empty.filter((cell) => !cell.endsWith(' junior'))).to.deep.equal(['mlflow principal']);
    expect(empty.length).to.equal(10);
  });

  it('has for each level a description, three to six statements of focus, and a stack that points at skills it has', () => {
    const ids = new Set(skills.map(({ id }) => id));
    for (const { id, description, focus, stack } of matrix.levels) {
      expect(description, id).to.be.a('string').that.matches(/\.$/);
      expect(focus.length, id).to.be.within(3, 6);
      expect(stack.length, id).to.be.at.least(3);
      for (const technology of stack) for (const skill of technology.skills) expect(ids.has(skill), `${technology.id}: ${skill}`).to.equal(true);
    }
  });

  it('says plainly that it is an example, and answers questions of its own', () => {
    expect(String(matrix.notes[0])).to.match(/^Written by us as an example: this document is not part of the public role page/);
    expect(matrix.faq.length).to.equal(3);
  });
});

const skillsOf = ({ categories }: Matrix): readonly Skill[] => categories.flatMap(({ skills }) => skills);

const withoutRequirements = (skill: Skill): Skill => ({ ...skill, requirements: new Map() });
