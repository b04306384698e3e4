import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { all, cell, drawn, heard, MATRIX_URL, one, realDocument, sample, shownSkills, until } from '../../support/fixtures.js';

const names = shownSkills;
const details = (element: Element): HTMLElement => one(element, '[part=details]');
const isOpen = (element: Element): boolean => element.shadowRoot!.querySelector('[part=details]:popover-open') !== null;
const type = async (element: SkillMatrix, query: string): Promise<void> => {
  const input = one<HTMLInputElement>(element, 'input[type=search]');
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};
const choose = async (element: SkillMatrix, index: number, value: string): Promise<void> => {
  const select = all<HTMLSelectElement>(element, 'select')[index]!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const chip = async (element: SkillMatrix, label: string): Promise<void> => {
  all<HTMLButtonElement>(element, '.chip').find((it) => it.textContent!.includes(label))!.click();
  await element.updateComplete;
};
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

describe('<skill-matrix>', () => {
  let real: unknown;
  before(async () => {
    real = await realDocument();
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('Defaults', () => {
    it('shows its own children while it has no source', async () => {
      const element = await fixture<SkillMatrix>(html`<skill-matrix><a href="#x">The matrix</a></skill-matrix>`);
      expect(element.status).to.equal('idle');
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('is one grid: a column a level, a row a skill, a heading with its count a category, a named button a requirement', async () => {
      const element = await drawn(real);
      expect(all(element, 'table[role=grid]').length).to.equal(1);
      expect(all(element, 'thead th[scope=col]').length).to.equal(6);
      expect(all(element, 'tbody th[scope=row]').length).to.equal(58);
      expect(all(element, 'tr.category').length).to.equal(14);
      expect(one(element, 'tr.category').textContent).to.contain('AI-Assisted Development').and.contain('4 skills');
      expect(all(element, 'button[part~=cell]').length).to.equal(285);
      expect(all(element, 'button[part~=mandatory]').length).to.equal(125);
      expect(cell(element, 'Docker, Senior').getAttribute('aria-label')).to.equal('Docker, Senior: Advanced, V, mandatory');
      expect(cell(element, 'Terraform, Senior').getAttribute('aria-label')).to.equal('Terraform, Senior: Advanced, V, optional');
      expect(cell(element, 'Docker, Senior').textContent).to.equal('V');
      const absent = all(element, 'td[aria-label="not required"]');
      expect(absent.map((it) => it.textContent)).to.deep.equal(['–', '–', '–', '–', '–']);
    });

    it('shows a mark for a requirement in words alone, and opens its text', async () => {
      const element = await drawn(sample({ categories: [{ id: 'c', name: 'C', skills: [{ id: 'mentoring', name: 'Mentoring', requirements: { junior: ['Asks.', { text: 'Listens.', examples: ['In reviews.'] }], senior: { text: 'Leads.', mandatory: true } } }] }] }));
      expect(cell(element, 'Mentoring, Senior').getAttribute('aria-label')).to.equal('Mentoring, Senior: described in words, mandatory');
      await element.openCell('mentoring', 'junior');
      expect([...details(element).querySelectorAll('li')].map((it) => it.textContent)).to.include.members(['In reviews.']);
      expect(details(element).textContent).to.contain('Listens.');
    });

    it('shows the steps of the scale as columns where the document asks for nothing', async () => {
      const element = await drawn(sample({ categories: [{ id: 'c', name: 'C', skills: [{ id: 'sql', name: 'SQL', expectations: { working: 'Joins.' } }] }] }));
      expect(all(element, 'thead th').map((it) => it.textContent)).to.deep.equal(['Skills', 'Awareness', 'Working']);
      await element.openCell('sql', 'working');
      expect(details(element).textContent).to.contain('Joins.');
    });

    it('says revision, source, licence and notes at its foot', async () => {
      const foot = one(await drawn(real), '[part=foot]').textContent!;
      for (const it of ['2026-11-24', 'MIT', 'public role page', 'Inferred']) expect(foot).to.contain(it);
    });
  });

  describe('Loading and failure', () => {
    it('loads from src, fires skill-load and has the document', async () => {
      const element = document.createElement('skill-matrix');
      element.src = MATRIX_URL;
      const loaded = heard(element, 'skill-load');
      document.body.append(element);
      expect((await loaded).matrix.id).to.equal('ml-engineer');
      expect([element.status, element.matrix?.name, element.problems.length]).to.deep.equal(['ready', 'ML Engineer', 0]);
      element.remove();
    });

    it('says what happened and offers to try again when there is nothing at the address, and keeps its children visible', async () => {
      const element = await fixture<SkillMatrix>(html`<skill-matrix src="/nothing-here.json"><a href="#x">The matrix</a></skill-matrix>`);
      await until(element, () => element.status === 'error');
      expect(one(element, '[part=error]').textContent).to.contain('not at this address');
      await until(element, () => one(element, '[part=error]').textContent!.includes('404'));
      expect(one(element, '[part=error] button').textContent).to.equal('Try again');
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('never shows the old role when a new source fails', async () => {
      const element = await fixture<SkillMatrix>(html`<skill-matrix src=${MATRIX_URL}></skill-matrix>`);
      await until(element, () => element.status === 'ready');
      element.src = '/nothing-here.json';
      await until(element, () => element.status === 'error');
      expect(element.matrix).to.equal(undefined);
      expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    });

    it('reads a document that stands in the page', async () => {
      const element = document.createElement('skill-matrix');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.append(JSON.stringify(sample()));
      element.append(script);
      document.body.append(element);
      await until(element, () => element.status === 'ready');
      expect(names(element)).to.deep.equal(['Docker']);
      element.remove();
    });

    it('makes one request for two widgets of one source, and shares the selected level', async () => {
      const url = `${MATRIX_URL}?shared`;
      // The browser remembers so many requests, and those for the modules have come first.
      performance.clearResourceTimings();
      const pair = await fixture<HTMLElement>(html`<div><skill-matrix src=${url}></skill-matrix><skill-matrix src=${url}></skill-matrix></div>`);
      const [first, second] = [...pair.querySelectorAll('skill-matrix')] as [SkillMatrix, SkillMatrix];
      await until(first, () => first.status === 'ready');
      await until(second, () => second.status === 'ready');
      expect(performance.getEntriesByName(url).length).to.equal(1);
      let heard = 0;
      pair.addEventListener('skill-level-change', () => heard++);
      one<HTMLButtonElement>(first, 'button[data-level=senior]').click();
      await second.updateComplete;
      expect([first.level, second.level, heard]).to.deep.equal(['senior', 'senior', 1]);
      expect(one(second, 'button[data-level=senior]').getAttribute('aria-pressed')).to.equal('true');
    });

    it('lets the reader take their choice of a level back, for every widget of the source', async () => {
      const url = `${MATRIX_URL}?back`;
      const pair = await fixture<HTMLElement>(html`<div><skill-matrix src=${url} level="senior"></skill-matrix><skill-matrix src=${url}></skill-matrix></div>`);
      const [first, second] = [...pair.querySelectorAll('skill-matrix')] as [SkillMatrix, SkillMatrix];
      await until(second, () => second.status === 'ready' && second.level === 'senior');
      const seen: unknown[] = [];
      for (const level of ['middle', 'middle', 'middle', 'lead', 'lead']) {
        one<HTMLButtonElement>(first, `button[data-level=${level}]`).click();
        await Promise.all([first.updateComplete, second.updateComplete]);
        seen.push(first.level, all(second, 'button[aria-pressed=true]').filter((it) => it.dataset['level']).length);
      }
      expect(seen).to.deep.equal(['middle', 1, undefined, 0, 'middle', 1, 'lead', 1, undefined, 0]);
    });

    it('takes a level that is set right after it has come into the page', async () => {
      const element = await fixture<SkillMatrix>(html`<skill-matrix></skill-matrix>`);
      const other = document.createElement('skill-matrix');
      other.src = MATRIX_URL;
      element.after(other);
      other.level = 'senior';
      await until(other, () => other.status === 'ready');
      expect(other.level).to.equal('senior');
      expect(one(other, 'button[data-level=senior]').getAttribute('aria-pressed')).to.equal('true');
      other.remove();
    });

    it('takes the level of the first widget in document order, until a reader chooses', async () => {
      const url = `${MATRIX_URL}?order`;
      const pair = await fixture<HTMLElement>(html`<div><skill-matrix src=${url} level="senior"></skill-matrix><skill-matrix src=${url} level="junior"></skill-matrix></div>`);
      const [first, second] = [...pair.querySelectorAll('skill-matrix')] as [SkillMatrix, SkillMatrix];
      await until(first, () => first.status === 'ready');
      await until(second, () => second.status === 'ready' && second.level === 'senior');
      one<HTMLButtonElement>(second, 'button[data-level=lead]').click();
      await until(first, () => first.level === 'lead');
    });

    it('is aborted when it is removed while loading, and loads when it comes back', async () => {
      const element = document.createElement('skill-matrix');
      element.src = `${MATRIX_URL}?aborted`;
      document.body.append(element);
      element.remove();
      await Promise.resolve();
      expect(element.status).to.equal('idle');
      document.body.append(element);
      await until(element, () => element.status === 'ready');
      element.remove();
    });

    it('counts what is left out, and draws the rest', async () => {
      const element = await drawn(sample({ categories: [{ id: 'c', name: 'C', skills: [{ id: 'a', name: 'A', requirements: { junior: 'awareness', senior: 'nonsense' } }, { id: 'b', name: 'B', requirements: { senior: 'W' } }] }] }));
      expect(one(element, '[part=problems] summary').textContent).to.equal('1 entry could not be shown');
      expect(names(element)).to.deep.equal(['A', 'B']);
    });

    it('says that a document has no skills yet', async () => {
      const element = await drawn(sample({ categories: [] }));
      expect(element.status).to.equal('empty');
      expect(one(element, '[part=status]').textContent).to.contain('no skills yet');
    });
  });

  describe('Details', () => {
    it('opens at the cell and answers in order: skill and level, proficiency, mandatory, meaning, before and after, resources, link', async () => {
      const element = await drawn(real);
      const opened = heard(element, 'skill-cell-open');
      cell(element, 'Docker, Senior').click();
      const { skill, level } = await opened;
      expect([skill, level]).to.deep.equal(['docker', 'senior']);
      expect(isOpen(element)).to.equal(true);
      const text = details(element).textContent!.replaceAll(/\s+/g, ' ');
      const order = ['Docker', 'Senior', 'Advanced', 'mandatory', 'What it means here', 'Splits CUDA compilation', 'before', 'Middle', 'next', 'Lead / Staff', 'Learn it', 'Copy link'].map((it) => text.indexOf(it));
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      expect(order).to.not.include(-1);
      const [at, box] = [cell(element, 'Docker, Senior').getBoundingClientRect(), details(element).getBoundingClientRect()];
      expect(box.top >= at.bottom || box.bottom <= at.top, 'covers its own cell').to.equal(true);
    });

    it('closes when its own cell is pressed again', async () => {
      const element = await drawn(real);
      cell(element, 'Docker, Senior').click();
      await until(element, () => isOpen(element));
      cell(element, 'Docker, Senior').click();
      await until(element, () => !isOpen(element));
      expect(cell(element, 'Docker, Senior').getAttribute('aria-expanded')).to.equal('false');
    });

    it('follows the mouse: opens, moves to another cell, closes at the second press and outside', async () => {
      const element = await drawn(real);
      const press = async (target: Element): Promise<void> => {
        target.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = target.getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      };
      try {
        await press(cell(element, 'Docker, Junior'));
        await until(element, () => isOpen(element));
        await press(cell(element, 'Docker, Principal'));
        await until(element, () => isOpen(element) && details(element).textContent!.includes('base-image catalogue'));
        await press(cell(element, 'Docker, Principal'));
        await until(element, () => !isOpen(element));
        await element.updateComplete;
        expect(isOpen(element)).to.equal(false);
        await press(cell(element, 'Docker, Junior'));
        await until(element, () => isOpen(element));
        await press(one(element, '[part=counter]'));
        await until(element, () => !isOpen(element));
      } finally {
        await resetMouse();
      }
    });

    it('opens again when its cell is pressed right after the browser has closed it, before the browser says so', async () => {
      const element = await drawn(real);
      cell(element, 'Docker, Senior').click();
      await until(element, () => isOpen(element));
      details(element).hidePopover();
      cell(element, 'Docker, Senior').click();
      await until(element, () => isOpen(element));
      expect(cell(element, 'Docker, Senior').getAttribute('aria-expanded')).to.equal('true');
    });

    it('has external links that tell the other side nothing', async () => {
      const element = await drawn(real);
      await element.openCell('docker', 'senior');
      const link = details(element).querySelector<HTMLAnchorElement>('a[href^="https:"]')!;
      expect(link.rel).to.equal('noopener noreferrer');
    });

    it('opens a cell that a filter hides or a category folds, by clearing them', async () => {
      const element = await drawn(real);
      await type(element, 'kafka');
      expect(await element.openCell('docker', 'senior')).to.equal(true);
      expect(isOpen(element)).to.equal(true);
      expect(await element.openCell('docker', 'nowhere')).to.equal(false);
    });
  });

  describe('Keyboard', () => {
    it('lets the details follow the arrows while they are open; Escape closes them and the focus stays at the cell', async () => {
      const element = await drawn(real);
      cell(element, 'Docker, Middle').focus();
      await sendKeys({ press: 'Enter' });
      await until(element, () => isOpen(element));
      await sendKeys({ press: 'ArrowRight' });
      await until(element, () => details(element).textContent!.includes('Splits CUDA'));
      expect(isOpen(element)).to.equal(true);
      const closed = heard(element, 'skill-cell-close');
      await sendKeys({ press: 'Escape' });
      expect((await closed).level).to.equal('senior');
      expect(isOpen(element)).to.equal(false);
      expect(focused(element)).to.equal(cell(element, 'Docker, Senior'));
    });
  });

  describe('Search and filters', () => {
    it('finds by name, description, category and tags, whatever the case, and marks what it found', async () => {
      const element = await drawn(real);
      await type(element, 'dÖCKER');
      expect(names(element)).to.include('Docker');
      expect(all(element, 'mark').map((it) => it.textContent)).to.include('Docker');
      await type(element, 'oci dockerfile');
      expect(names(element).some((name) => name.startsWith('Docker'))).to.equal(true);
      await type(element, 'cloud infrastructure');
      expect(names(element).length).to.be.at.least(5);
      expect(one(element, '[part=counter]').textContent).to.match(/^\d+ of 58 skills shown$/);
    });

    it('offers the nearest names when nothing is found', async () => {
      const element = await drawn(real);
      await type(element, 'kubernets');
      const [first] = all<HTMLButtonElement>(element, '[part=nothing-found] button');
      expect(first!.textContent).to.equal('Kubernetes Core');
      first!.click();
      await element.updateComplete;
      expect(names(element)).to.include('Kubernetes Core');
    });

    it('combines category, proficiency and mandatory, tells the page, and clears them all', async () => {
      const element = await drawn(real);
      await choose(element, 0, 'cloud-infrastructure');
      expect(names(element)).to.deep.equal(['Docker', 'Kubernetes Core', 'Terraform', 'AWS', 'Network Fundamentals']);
      await chip(element, 'mandatory');
      expect(names(element)).to.deep.equal(['Docker', 'Kubernetes Core', 'AWS']);
      const changed = heard(element, 'skill-filter-change');
      await chip(element, 'Awareness');
      const { filter, shown } = await changed;
      expect([filter.category, filter.mandatory, [...filter.proficiencies], shown]).to.deep.equal(['cloud-infrastructure', true, ['awareness'], 0]);
      element.clearFilters();
      await element.updateComplete;
      expect(names(element).length).to.equal(58);
    });

    it('keeps the rows that differ between two levels, with from and to and what changes', async () => {
      const element = await drawn(real, { from: 'senior', to: 'lead' });
      await element.updateComplete;
      expect(all(element, 'thead th').map((it) => it.textContent)).to.have.length(4);
      expect(names(element)).to.include('Terraform').and.not.include('Docker');
      const row = all<HTMLTableRowElement>(element, 'tbody tr:not([hidden])').find((it) => it.textContent!.startsWith('Terraform'))!;
      expect([...row.cells].slice(1).map((it) => it.textContent)).to.deep.equal(['V', 'E', 'raised']);
    });

    it('folds one category, and all at once', async () => {
      const element = await drawn(real);
      const fold = all<HTMLButtonElement>(element, 'button.fold')[0]!;
      fold.click();
      await element.updateComplete;
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
      expect(names(element).length).to.equal(54);
      const button = (label: string): HTMLButtonElement => all<HTMLButtonElement>(element, '.count button').find((it) => it.textContent === label)!;
      button('Fold all').click();
      await element.updateComplete;
      expect(names(element).length).to.equal(0);
      button('Unfold all').click();
      await element.updateComplete;
      expect(names(element).length).to.equal(58);
    });
  });

  describe('Links', () => {
    it('opens the cell that the address names, on load and when it changes', async () => {
      location.hash = '#skill=ml-engineer/docker/senior';
      const element = await drawn(real);
      await until(element, () => isOpen(element));
      location.hash = '#skill=ml-engineer/terraform/lead';
      await until(element, () => details(element).textContent!.includes('Terraform'));
    });

    it('does not follow a link again when it is moved', async () => {
      location.hash = '#skill=sample/docker/senior';
      const element = await drawn(sample());
      await until(element, () => isOpen(element));
      element.closeCell();
      const elsewhere = await fixture(html`<div></div>`);
      let opened = 0;
      element.addEventListener('skill-cell-open', () => opened++);
      elsewhere.append(element);
      await until(element, () => element.status === 'ready');
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(opened).to.equal(0);
    });

    it('says that a target is not there', async () => {
      location.hash = '#skill=ml-engineer/cobol/senior';
      const element = await drawn(real);
      await until(element, () => element.shadowRoot!.querySelector('[part=banner]') !== null);
      expect(one(element, '[part=banner]').textContent).to.contain('cobol');
    });

    it("keeps the page's address at the open cell with update-url, and leaves it alone without", async () => {
      const element = await drawn(real);
      await element.openCell('docker', 'senior');
      expect(location.hash).to.equal('');
      element.closeCell();
      element.updateUrl = true;
      let opened = 0;
      element.addEventListener('skill-cell-open', () => opened++);
      await element.openCell('docker', 'senior');
      // The address has changed: a widget that took that for a link would open the cell again at its next update.
      element.requestUpdate();
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      expect(opened).to.equal(1);
      expect(location.hash).to.equal('#skill=ml-engineer/docker/senior');
      element.closeCell();
      expect(location.hash).to.equal('');
    });
  });
});
