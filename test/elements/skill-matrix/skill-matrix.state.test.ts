import { expect, fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { all, drawn, MATRIX_URL, one, sample, shownSkills, until } from '../../support/fixtures.js';

describe('<skill-matrix>, its state', () => {
  it('keeps the last good version, marked as such, when a reload fails; and recovers', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(sample())], { type: 'application/json' }));
    const element = await fixture<SkillMatrix>(html`<skill-matrix src=${url}></skill-matrix>`);
    await until(element, () => element.status === 'ready');
    URL.revokeObjectURL(url);
    const failure = new Promise<string>((resolve) => element.addEventListener('skill-error', (event) => resolve(event.failure.code)));
    await element.reload();
    await element.updateComplete;
    expect(element.status).to.equal('stale');
    expect(await failure).to.equal('load/unreachable');
    expect(shownSkills(element)).to.deep.equal(['Docker']);
    expect(one(element, '[part=banner]').textContent).to.contain('last version that could be loaded').and.contain('Try again');
    element.src = MATRIX_URL;
    await until(element, () => element.status === 'ready');
    expect(element.shadowRoot!.querySelector('[part=banner]')).to.equal(null);
  });

  it('tells the problems to the page', async () => {
    const element = document.createElement('skill-matrix');
    const heard = new Promise<readonly { code: string }[]>((resolve) => element.addEventListener('skill-problem', (event) => resolve(event.problems)));
    element.data = sample({ nmae: 'x' });
    document.body.append(element);
    expect((await heard).map(({ code }) => code)).to.deep.equal(['matrix/unknown-property']);
    expect(element.problems.length).to.equal(1);
    element.remove();
  });

  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('skill-matrix');
    Object.assign(element, { data: sample(), level: 'senior', query: 'dock' });
    document.body.append(element);
    await until(element, () => element.status === 'ready');
    expect([element.level, shownSkills(element)]).to.deep.equal(['senior', ['Docker']]);
    element.remove();
  });

  it('falls back to no level, and says so on the console, when the attribute names none of the document', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(words[0]);
    try {
      const element = await drawn(sample(), { level: 'senoir' });
      await until(element, () => said.length > 0);
      expect(all(element, 'button[aria-pressed=true]').length).to.equal(0);
      expect(String(said[0])).to.contain('level="senoir"');
    } finally {
      console.warn = warn;
    }
  });

  it('folds its tools behind a button when compact', async () => {
    const element = await drawn(sample());
    element.compact = true;
    await element.updateComplete;
    expect(one(element, 'input[type=search]').checkVisibility()).to.equal(false);
    expect(one(element, '.tools-fold summary').textContent).to.equal('Search and filter');
  });

  it('is the same after it has been moved: document, level and what is searched for', async () => {
    const element = await drawn(sample());
    element.query = 'dock';
    element.level = 'senior';
    await element.updateComplete;
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(element);
    await until(element, () => element.status === 'ready');
    expect([element.query, element.level, shownSkills(element)]).to.deep.equal(['dock', 'senior', ['Docker']]);
  });
});
