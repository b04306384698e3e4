import { expect } from '@open-wc/testing';
import { countsOf } from '../../src/domain/stats.js';
import { parseData } from '../../src/data/parse.js';
import type { Matrix, Skill } from '../../src/model/types.js';
import { realDocument } from '../support/fixtures.js';
import { described, nearTwins, plantedTwin } from '../support/near-twins.js';

const SEED_URL = new URL('../support/ml-engineer.txt', import.meta.url).href;

describe('data/ml-engineer.json', () => {
  let matrix: Matrix;
  let skills: readonly Skill[];
  let seed: string[];
  before(async () => {
    const parsed = await parseData(await realDocument());
    expect(await parsed.review!()).to.deep.equal([]);
    matrix = parsed.document!;
    skills = matrix.categories.flatMap((category) => category.skills);
    seed = (await (await fetch(SEED_URL)).text()).split('\n').map((line) => line.trim());
  });

  it("has the page's counts", () => {
    const { byProficiency, ...counts } = countsOf(matrix);
    expect(counts).to.deep.equal({ skills: 58, levels: 5, categories: 14, requirements: 285, mandatory: 125, technologies: 33 });
    expect(Object.fromEntries(byProficiency)).to.deep.equal({ awareness: 59, working: 65, advanced: 86, expert: 75 });
    expect(skills.length * matrix.levels.length - counts.requirements).to.equal(5);
  });

  it("has the page's categories in their order, each of its size", () => {
    const onPage = seed.flatMap((line, i) => (/^\d+ skills$/.test(line) && i > seed.indexOf('Skill Matrix') ? [[seed[i - 2], Number.parseInt(line)]] : []));
    expect(matrix.categories.map((category) => [category.name, category.skills.length])).to.deep.equal(onPage);
  });

  it("has every row's letters as the page prints them", () => {
    const rows = seed.slice(seed.indexOf('AI-Assisted Development'), seed.indexOf('FAQ')).flatMap((line) => {
      const match = /^(.+?)((?: [AWE])+)$/.exec(line);
      return match ? [[match[1], match[2]!.trim()]] : [];
    });
    const own = skills.map(({ name, requirements }) => [name, matrix.levels.flatMap(({ id }) => requirements.get(id)?.proficiency?.name.toString()[0] ?? []).join(' ')]);
    expect(own).to.deep.equal(rows);
  });

  it('leaves out the five cells that the page leaves out, in the columns that the notes name', () => {
    const empty = skills.flatMap((skill) => matrix.levels.filter(({ id }) => !skill.requirements.has(id)).map(({ id }) => `${String(skill.name)} ${id}`));
    expect(empty).to.deep.equal(['Cursor IDE principal', 'Structured Logging junior', 'Structured Logging principal', 'Prometheus & Grafana lead', 'Prometheus & Grafana principal']);
    expect(matrix.notes.filter((note) => String(note).startsWith('Inferred')).length).to.equal(3);
  });

  it('makes 13, 13, 33, 33 and 33 requirements mandatory, level by level', () => {
    expect(matrix.levels.map(({ id }) => skills.filter(({ requirements }) => requirements.get(id)?.mandatory).length)).to.deep.equal([13, 13, 33, 33, 33]);
  });

  it('has the stack and the focus of each level as the page prints them', () => {
    for (const level of matrix.levels) {
      expect(seed).to.include(`${String(level.name)} ${level.stack.map(({ name }) => String(name)).join(', ')}`);
      expect(seed).to.include(`${level.focus.join('. ')}.`);
    }
  });

  it('describes every skill, and every proficiency that its row uses: 213 in all', () => {
    let texts = 0;
    for (const skill of skills) {
      expect(skill.description, skill.id).to.be.a('string').that.matches(/^[^.]{20,}.*\.$/);
      const used = new Set([...skill.requirements.values()].map(({ proficiency }) => proficiency!.id));
      expect(new Set(skill.expectations.keys()), skill.id).to.deep.equal(used);
      for (const { text } of skill.expectations.values()) expect(String(text).split(' ').length, `${skill.id}: ${String(text)}`).to.be.within(12, 60);
      expect(skill.resources.length, skill.id).to.equal(1);
      expect(skill.resources[0]!.href).to.match(/^https:/);
      texts += used.size;
    }
    expect(texts).to.equal(213);
  });

  it('says something of its own in every one of them: no near-twins', () => {
    const texts = described(skills);
    expect(nearTwins(texts)).to.deep.equal([]);
    expect(nearTwins([...texts, plantedTwin(texts)]), 'a planted twin').to.have.length(1);
  });
});
