import { expect } from '@open-wc/testing';
import { keyDomains } from '../../src/domain/key-domains.js';
import { countsOf } from '../../src/domain/stats.js';
import { parseData } from '../../src/data/parse.js';
import type { Category, Matrix, Skill } from '../../src/model/types.js';
import { realDocument } from '../support/fixtures.js';
import { described, nearTwins, plantedTwin } from '../support/near-twins.js';

const URL_OF_ROLE = new URL('../../data/mlops-engineer.json', import.meta.url).href;

const byId = (matrix: Matrix): Map<string, { skill: Skill; category: Category }> =>
  new Map(matrix.categories.flatMap((category) => category.skills.map((skill) => [skill.id, { skill, category }])));

/** Where a role asks for a skill: the ids of its levels. */
const levelsOf = (matrix: Matrix, asks: (skill: Skill, level: string) => boolean, skill: Skill): string => matrix.levels.flatMap(({ id }) => (asks(skill, id) ? [id] : [])).join(' ');

describe('data/mlops-engineer.json', () => {
  let matrix: Matrix;
  let sibling: Matrix;
  let skills: readonly Skill[];
  let shared: readonly Skill[];
  before(async () => {
    const parsed = await parseData(await (await fetch(URL_OF_ROLE)).json());
    expect(await parsed.review!()).to.deep.equal([]);
    matrix = parsed.document!;
    sibling = (await parseData(await realDocument())).document!;
    skills = matrix.categories.flatMap((category) => category.skills);
    shared = skills.filter(({ id }) => byId(sibling).has(id));
  });

  it('has 50 skills, and counts to match', () => {
    const { byProficiency, ...counts } = countsOf(matrix);
    expect(counts).to.deep.equal({ skills: 50, levels: 5, categories: 14, requirements: 245, mandatory: 96, technologies: 42 });
    expect(Object.fromEntries(byProficiency)).to.deep.equal({ awareness: 48, working: 66, advanced: 75, expert: 56 });
  });

  it('says that it is an example of our own and no part of the role page', () => {
    expect(matrix.notes.join(' ')).to.match(/Written by us as an example/).and.to.match(/not part of the public role page/);
    expect(matrix.source).to.equal(undefined);
  });

  it('belongs to the family of ML Engineer, with the same scale and the same levels', () => {
    expect(matrix.family).to.deep.equal(sibling.family);
    expect(matrix.scale).to.deep.equal(sibling.scale);
    expect(matrix.license).to.equal(sibling.license);
    expect(matrix.levels.map(({ id, name, abbr }) => [id, name, abbr])).to.deep.equal(sibling.levels.map(({ id, name, abbr }) => [id, name, abbr]));
  });

  it('shares at least three fifths of its skills with ML Engineer, and each means the same there', () => {
    expect(shared.length / skills.length).to.be.at.least(0.6);
    for (const own of shared) {
      const other = byId(sibling).get(own.id)!;
      expect([own.name, own.description, own.scale, own.tags, own.resources], own.id).to.deep.equal([
        other.skill.name,
        other.skill.description,
        other.skill.scale,
        other.skill.tags,
        other.skill.resources,
      ]);
      expect(byId(matrix).get(own.id)!.category.id, own.id).to.equal(other.category.id);
      for (const [proficiency, detail] of other.skill.expectations) expect(own.expectations.get(proficiency), `${own.id} ${proficiency}`).to.deep.equal(detail);
    }
  });

  it('names no category and no skill of its own as ML Engineer names another one', () => {
    const names = new Map([...byId(sibling).values()].flatMap(({ skill, category }) => [[skill.name, skill.id], [category.name, category.id]]));
    for (const { id, name } of [...skills, ...matrix.categories]) expect(names.get(name) ?? id, String(name)).to.equal(id);
  });

  it('goes deeper than ML Engineer in what runs models, and less deep in making them', () => {
    const rank = (of: Matrix, id: string): number => [...byId(of).get(id)!.skill.requirements.values()].reduce((sum, { proficiency }) => sum + proficiency!.rank, 0);
    for (const id of ['docker', 'kubernetes-core', 'github-actions-gitlab-ci', 'prometheus-grafana']) expect(rank(matrix, id), id).to.be.above(rank(sibling, id));
    for (const id of ['classical-ml', 'pytorch', 'data-quality', 'code-quality-refactoring']) expect(rank(matrix, id), id).to.be.below(rank(sibling, id));
  });

  it('describes every skill, and every proficiency that its row uses; a skill of its own at all four', () => {
    for (const skill of skills) {
      const known = new Set(skill.expectations.keys());
      expect(skill.description, skill.id).to.be.a('string').that.matches(/^[^.]{20,}.*\.$/);
      for (const { proficiency } of skill.requirements.values()) expect(known.has(proficiency!.id), `${skill.id} ${proficiency!.id}`).to.equal(true);
      for (const { text } of skill.expectations.values()) expect(String(text).split(' ').length, `${skill.id}: ${String(text)}`).to.be.within(12, 60);
      if (!shared.includes(skill)) expect([...known], skill.id).to.deep.equal(['awareness', 'working', 'advanced', 'expert']);
      expect(skill.resources.length, skill.id).to.be.within(1, 3);
      for (const { href } of skill.resources) expect(href).to.match(/^https:/);
    }
  });

  it('says something of its own in every one of them, beside ML Engineer too: no near-twins', () => {
    const texts = described(skills);
    const seen = new Set(texts.map(({ at }) => at));
    const both = [...texts, ...described([...byId(sibling).values()].map(({ skill }) => skill)).filter(({ at }) => !seen.has(at))];
    expect(nearTwins(both)).to.deep.equal([]);
    expect(nearTwins([...texts, plantedTwin(texts)]), 'a planted twin').to.have.length(1);
  });

  it('gives each level a description, a focus of 3 to 6 points and a stack', () => {
    for (const { id, description, focus, stack } of matrix.levels) {
      expect(description, id).to.be.a('string').that.matches(/\.$/);
      expect(focus.length, id).to.be.within(3, 6);
      expect(new Set(focus).size, id).to.equal(focus.length);
      expect(stack.length, id).to.be.at.least(5);
      expect(stack.filter((item) => item.skills.length > 0).length, id).to.be.at.least(3);
    }
  });

  it('makes requirements mandatory by the three rules of its notes, and never less so at a higher level', () => {
    const rules = new Map<string, string[]>();
    for (const skill of skills) {
      const from = levelsOf(matrix, ({ requirements }, level) => requirements.get(level)?.mandatory === true, skill);
      if (from !== '') rules.set(from, [...(rules.get(from) ?? []), skill.id]);
    }
    expect(new Set(rules.keys())).to.deep.equal(new Set(['junior middle senior lead principal', 'middle senior lead principal', 'senior lead principal']));
    expect(rules.get('middle senior lead principal')).to.deep.equal(['incident-response']);
    expect(matrix.levels.map(({ id }) => skills.filter(({ requirements }) => requirements.get(id)?.mandatory).length)).to.deep.equal([10, 11, 25, 25, 25]);
    expect(keyDomains(matrix).map(({ id }) => id)).to.deep.equal(['cloud-infrastructure', 'machine-learning-ai', 'devops-ci-cd']);
  });

  it('leaves out the five cells that its notes name, all of them at Junior', () => {
    const empty = skills.filter((skill) => levelsOf(matrix, ({ requirements }, level) => !requirements.has(level), skill) !== '');
    expect(new Set(empty.map((skill) => levelsOf(matrix, ({ requirements }, level) => !requirements.has(level), skill)))).to.deep.equal(new Set(['junior']));
    expect(empty.length).to.equal(5);
    const note = matrix.notes.map(String).find((text) => text.startsWith('Left empty'))!;
    for (const { name } of empty) expect(note).to.contain(String(name));
  });
});
