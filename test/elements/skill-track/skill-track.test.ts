import { expect, fixture, html } from '@open-wc/testing';
import { dataCatalogue } from '../../../stories/documents/data-catalogue.js';
import { oneLevel } from '../../../stories/documents/one-level.js';
import { technicalWriter } from '../../../stories/documents/technical-writer.js';
import { twelveLevels } from '../../../stories/documents/twelve-levels.js';
import type { SkillTrack } from '../../../src/elements/skill-track/skill-track.js';
import { axeFaults } from '../../accessibility/axe.js';
import { all, heard, MATRIX_URL, one, realDocument, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

async function drawn(data: unknown, attributes: Record<string, string> = {}): Promise<SkillTrack> {
  const element = Object.assign(document.createElement('skill-track'), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  await ready(element);
  return element;
}
async function ready(element: SkillTrack): Promise<void> {
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

const textOf = (it: Element): string => it.textContent!.replaceAll(/\s+/g, ' ').trim();
const sentence = (element: SkillTrack): string => textOf(one(element, '[part=sentence]'));
const names = (element: SkillTrack): string[] => all(element, '[part~=level] .name').map(textOf);
const shown = (element: SkillTrack): string[] => all(element, '[aria-current=step] .name').map(textOf);
const headings = (element: SkillTrack): string[] => all(element, 'h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${textOf(it)}`);
const lines = (element: SkillTrack, section = 1): string[] => [...all(element, '[part=section]')[section - 1]!.querySelectorAll('[part=skill]')].map((it) => spoken(it));
const select = (element: SkillTrack): HTMLSelectElement => one<HTMLSelectElement>(element, 'select');
const categories = (element: SkillTrack): HTMLDetailsElement[] => all<HTMLDetailsElement>(element, 'details[part=category]');

/** What is told of a node to those who hear it. */
function spoken(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('[aria-hidden=true]')) it.remove();
  return textOf(copy);
}

async function press(element: SkillTrack, name: string): Promise<void> {
  all<HTMLButtonElement>(element, 'button').find((it) => textOf(it.querySelector('.name') ?? it) === name)!.click();
  await element.updateComplete;
}
async function compareWith(element: SkillTrack, id: string): Promise<void> {
  select(element).value = id;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Two tracks that meet again, and one that ends; a fall, a drop, and words. */
const forked = {
  format: 1,
  id: 'forked',
  name: 'Engineer',
  scale: [{ id: 'a', name: 'Aware', abbr: 'A' }, { id: 'w', name: 'Working', abbr: 'W' }, { id: 'x', name: 'Expert', abbr: 'X' }],
  levels: [
    { id: 'e1', name: 'Engineer I', group: 'Engineer', stack: ['Git'] },
    { id: 'e2', name: 'Engineer II', group: 'Engineer', stack: ['Docker'], next: ['staff', 'manager', 'researcher'] },
    { id: 'staff', name: 'Staff', track: 'Expert track', next: ['cto'], focus: ['Depth'] },
    { id: 'manager', name: 'Manager', track: 'Management', next: ['cto'], focus: ['People'] },
    { id: 'researcher', name: 'Researcher', track: 'Research', next: [] },
    { id: 'cto', name: 'CTO' },
  ],
  categories: [
    { id: 'code', name: 'Code', skills: [{ id: 'writing', name: 'Writing code', requirements: { e1: 'a', e2: 'w', staff: { proficiency: 'x', mandatory: true }, manager: 'a' } }] },
    { id: 'people', name: 'People', skills: [{ id: 'hiring', name: 'Hiring', requirements: { manager: { proficiency: 'w', mandatory: true } } }, { id: 'teaching', name: 'Teaching', requirements: { e2: ['Teaches newcomers.', 'Keeps notes.'], staff: ['Teaches all.'] } }] },
  ],
};

describe('<skill-track>', () => {
  describe('Defaults', () => {
    it('shows the ladder and the step into its second level', async () => {
      const element = await drawn(await realDocument());
      expect(names(element)).to.deep.equal(['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal']);
      expect(all(element, '.brings').map(textOf)).to.deep.equal(['57 new, 13 mandatory', '1 new, 41 rise', '58 rise, 20 mandatory', '38 rise, 1 goes', '18 rise, 2 go']);
      expect(shown(element)).to.deep.equal(['Middle']);
      expect(sentence(element)).to.equal('From Junior to Middle: 1 skill is new, 41 skills rise, 6 technologies are new and 2 technologies change.');
      expect(headings(element)).to.deep.equal(['h3 What is new 1 skill', 'h3 What rises 41 skills', 'h3 Focus of Middle', 'h3 Technology stack']);
    });

    it('folds many lines by category, counted, and says in letters what happens in each', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect(headings(element).slice(0, 2)).to.deep.equal(['h3 What rises 58 skills', 'h3 What becomes mandatory 20 skills']);
      expect(categories(element).length).to.equal(22);
      expect(categories(element).filter(({ open }) => open)).to.deep.equal([]);
      expect(all(element, 'summary').slice(0, 3).map(textOf)).to.deep.equal(['AI-Assisted Development 4 skills A→W × 3W→V × 1', 'API & Integration 5 skills W→V × 4A→W × 1', 'Architecture & System Design 1 skill W→V']);
    });

    it('tells of each skill what was asked, what is, and whether that is mandatory', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect(lines(element).length).to.equal(58);
      expect(lines(element, 2).length).to.equal(20);
      expect(lines(element).slice(3, 6)).to.deep.equal(['Prompt Engineering for Code: Awareness to Working', 'REST API Design: Working to Advanced, now mandatory', 'GraphQL Design: Working to Advanced']);
      expect(lines(element).find((it) => it.startsWith('PyTorch'))).to.equal('PyTorch: Working to Advanced, mandatory');
    });

    it('shows what is new in the focus and in the stack, and what a technology becomes', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect(all(element, '[part=focus] li').map(textOf)).to.deep.equal(['ML systems architecture', 'Inference optimization (ONNX, TensorRT)', 'Designing real-time ML', 'Researching new approaches', 'Mentoring']);
      const [added, changed] = all(element, '[part=stack] dd');
      expect([...added!.querySelectorAll('li')].map(textOf)).to.deep.equal(['ONNX/TensorRT', 'Triton Inference Server', 'Kubeflow/MLflow', 'Spark ML', 'Ray', 'Kubernetes', 'Prometheus/Grafana']);
      expect([...changed!.querySelectorAll('li')].map(spoken)).to.deep.equal(['PyTorch/TensorFlow to PyTorch advanced']);
      expect(textOf(one(element, '[part=stack] .about'))).to.equal('12 technologies stay as before.');
    });
  });

  describe('Attributes', () => {
    it('compares any two levels, downwards too', async () => {
      const element = await drawn(await realDocument(), { from: 'principal', to: 'lead' });
      expect(sentence(element)).to.equal('From Principal back to Lead / Staff: 2 skills are new, 18 skills fall and 5 technologies are no longer named.');
      expect(lines(element, 2)[0]).to.equal('REST API Design: Expert to Advanced, falls, mandatory');
      expect(all(element, '[part=section] .change').some((it) => it.textContent!.includes('↓'))).to.equal(true);
      element.setAttribute('from', 'junior');
      element.setAttribute('to', 'principal');
      await element.updateComplete;
      expect(sentence(element)).to.contain('From Junior to Principal: 55 skills rise, 20 requirements become mandatory, 2 skills are no longer asked for');
    });

    it('compares with nothing where "from" is empty', async () => {
      const element = await drawn(await realDocument(), { from: '', to: 'junior' });
      expect(sentence(element)).to.equal('From nothing to Junior: 57 skills are new, 13 of them mandatory and 7 technologies are new.');
      expect(select(element).value).to.equal('');
    });

    it('takes the level before where "from" is the level itself or none of the ladder, and says the latter once', async () => {
      const warn = console.warn;
      const warned: unknown[] = [];
      console.warn = (message: unknown) => warned.push(message);
      try {
        const same = await drawn(await realDocument(), { from: 'senior', to: 'senior' });
        expect(sentence(same)).to.contain('From Middle to Senior');
        expect(warned).to.deep.equal([]);
        const unknown = await drawn(await realDocument(), { from: 'boss', to: 'nobody' });
        unknown.requestUpdate();
        await unknown.updateComplete;
        expect(sentence(unknown)).to.contain('From Junior to Middle');
        expect(warned).to.deep.equal(['skill-matrix: from="boss" is no level of "ml-engineer"; it is left aside.', 'skill-matrix: to="nobody" is no level of "ml-engineer"; it is left aside.']);
      } finally {
        console.warn = warn;
      }
    });

    it('takes its headings where the page wants them', async () => {
      expect(headings(await drawn(await realDocument(), { 'heading-level': '5' }))[0]).to.equal('h5 What is new 1 skill');
    });

    it('links each line to its cell: on this page, else where the matrix is said to be, else not', async () => {
      const alone = await drawn(await realDocument(), { level: 'middle' });
      expect(all(alone, '[part=skill] a')).to.deep.equal([]);
      expect(lines(alone)).to.deep.equal(['Structured Logging: Working']);
      const elsewhere = await drawn(await realDocument(), { level: 'senior', 'matrix-href': 'https://skills.example/matrix.html#old' });
      expect(one<HTMLAnchorElement>(elsewhere, '[part=skill] a').href).to.equal('https://skills.example/matrix.html#skill=ml-engineer/github-copilot/senior');
      const unsafe = await drawn(await realDocument(), { 'matrix-href': 'javascript:alert(1)' });
      expect(all(unsafe, '[part=skill] a')).to.deep.equal([]);
      const box = await fixture(html`<div><skill-track src=${MATRIX_URL} level="senior"></skill-track><skill-matrix src=${MATRIX_URL}></skill-matrix></div>`);
      const here = box.querySelector('skill-track')!;
      await ready(here);
      while (all(here, '[part=skill] a').length === 0) await new Promise(requestAnimationFrame);
      expect(one<HTMLAnchorElement>(here, '[part=skill] a').hash).to.equal('#skill=ml-engineer/github-copilot/senior');
    });
  });

  describe('Documents of every kind', () => {
    it('draws a fork as lists within the list, with its tracks, and goes on where it meets again', async () => {
      const element = await drawn(forked, { to: 'manager' });
      expect(textOf(one(element, '.path > .group > .over'))).to.equal('Engineer');
      expect([...one(element, '.group ol').children].map((it) => textOf(it.querySelector('.name')!))).to.deep.equal(['Engineer I', 'Engineer II']);
      expect(textOf(one(element, '.fork > .over'))).to.equal('then one of');
      expect(all(element, '.branches > li').map((it) => [textOf(it.querySelector('.over')!), textOf(it.querySelector('.name')!)])).to.deep.equal([['Expert track', 'Staff'], ['Management', 'Manager'], ['Research', 'Researcher']]);
      expect(textOf(one(element, '.ladder > .path > li:last-child'))).to.equal('CTO 2 go after Staff or Manager');
      expect(sentence(element)).to.equal('From Engineer II to Manager: 1 skill is new and mandatory, 1 skill falls and 1 skill is no longer asked for.');
      expect(headings(element).slice(0, 3)).to.deep.equal(['h3 What is new 1 skill', 'h3 What falls 1 skill', 'h3 What is no longer asked for 1 skill']);
      expect([1, 2, 3].map((section) => lines(element, section)[0])).to.deep.equal(['Hiring: Working, mandatory', 'Writing code: Working to Aware, falls', 'Teaching: described in words, no longer asked for']);
      expect(categories(element).every(({ open }) => open), 'few lines are not folded').to.equal(true);
    });

    it('words a step from one branch to another', async () => {
      expect(sentence(await drawn(forked, { from: 'staff', to: 'manager' }))).to.match(/^From Staff across to Manager: /);
    });

    it('starts with a choice where the ladder has several beginnings', async () => {
      const element = await drawn(sample({ levels: [{ id: 'junior', name: 'Junior', track: 'a' }, { id: 'senior', name: 'Senior', track: 'b' }] }));
      expect(textOf(one(element, '.fork > .over'))).to.equal('start at one of');
      expect(sentence(element)).to.equal('From nothing to Senior: 1 skill is new and mandatory.');
    });

    it('shows the words of a ladder that has nothing but words', async () => {
      const element = await drawn(technicalWriter);
      expect(sentence(element)).to.equal('From Writer to Senior Writer: 1 skill is new, 1 requirement becomes mandatory and 1 requirement has other words.');
      expect(lines(element, 1)).to.deep.equal(['Interviews: described in words Gets the one sentence that matters out of an engineer in ten minutes.']);
      expect(lines(element, 3)).to.deep.equal(['Editing: described in words, in other words, now mandatory Cuts a guide to half and loses nothing.']);
      expect(categories(element), 'skills without category are not folded').to.deep.equal([]);
      const statements = await drawn(forked, { to: 'e2' });
      expect(all(statements, '.words li').map(textOf)).to.deep.equal(['Teaches newcomers.', 'Keeps notes.']);
    });

    it('tells a step from words', async () => {
      const levels = [{ id: 'one', name: 'One' }, { id: 'two', name: 'Two' }];
      const element = await drawn(sample({ levels, categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: 'S', requirements: { one: 'working', two: { text: 'In words.' } } }] }] }));
      expect(lines(element)).to.deep.equal(['S: Working to described in words In words.']);
    });

    it('has one level to show, and nothing to compare it with', async () => {
      const element = await drawn(oneLevel);
      expect(names(element)).to.deep.equal(['Receptionist']);
      expect(sentence(element)).to.equal('From nothing to Receptionist: 3 skills are new, 1 of them mandatory.');
      expect(all(element, 'select')).to.deep.equal([]);
    });

    it('says so where there is no level, no difference, no focus and no stack', async () => {
      expect(textOf(one(await drawn(dataCatalogue), '[part=status]'))).to.equal('This role has no levels, so there is no ladder to walk.');
      const element = await drawn(sample({ categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: 'S', requirements: { junior: 'working', senior: 'working' } }] }] }));
      expect(sentence(element)).to.equal('Nothing changes from Junior to Senior.');
      expect(all(element, '.about').map(textOf)).to.deep.equal(['The role names no focus for Senior.', 'The role names no technology for Senior.']);
      expect(all(element, '.brings').map(textOf)).to.deep.equal(['1 new', 'asks for the same']);
      const levels = [{ id: 'junior', name: 'Junior', focus: ['Learning'], stack: ['Git'] }, { id: 'senior', name: 'Senior', focus: ['Learning'] }];
      const kept = await drawn(sample({ levels, categories: [] }));
      expect(kept.status).to.equal('empty');
      expect(sentence(kept)).to.equal('Nothing changes from Junior to Senior.');
      expect(all(kept, '.about').map(textOf)).to.deep.equal(['The focus stays the same.', '1 technology stays as before.']);
    });

    it('draws twelve levels under their groups', async () => {
      const element = await drawn(twelveLevels);
      expect(names(element).length).to.equal(12);
      expect(all(element, '.group > .over').map(textOf)).to.deep.equal(['Engineer', 'Staff']);
    });

    it('draws the lines of thousands of skills when their category is unfolded', async () => {
      const skills = (c: number) => Array.from({ length: 200 }, (_, i) => ({ id: `s${c}-${i}`, name: `Skill ${c}-${i}`, requirements: { senior: 'working' } }));
      const element = await drawn(sample({ categories: [1, 2].map((c) => ({ id: `c${c}`, name: `Category ${c}`, skills: skills(c) })) }));
      expect(all(element, '[part=skill]')).to.deep.equal([]);
      categories(element)[1]!.querySelector('summary')!.click();
      while (all(element, '[part=skill]').length === 0) await new Promise(requestAnimationFrame);
      expect(all(element, '[part=skill]').length).to.equal(200);
    });
  });

  describe('Keyboard', () => {
    it('leads through the levels, the comparison, the folds and the lines, in this order, by native controls', async () => {
      const element = await drawn(await realDocument(), { 'matrix-href': 'matrix.html' });
      const stops = all(element, 'button, select, summary, a').map((it) => it.localName);
      expect(stops.slice(0, 10)).to.deep.equal(['button', 'button', 'button', 'button', 'button', 'select', 'button', 'button', 'summary', 'a']);
      expect(all(element, '[tabindex]')).to.deep.equal([]);
    });

    it('keeps the focus on the level that has been chosen', async () => {
      const element = await drawn(await realDocument());
      const senior = all<HTMLButtonElement>(element, '[part~=level]')[2]!;
      senior.focus();
      senior.click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(senior);
      expect(shown(element)).to.deep.equal(['Senior']);
    });
  });

  describe('Events', () => {
    it('selects a level for every widget of the source, says so, and shows the step into it', async () => {
      const box = await fixture(html`<div><skill-track src=${MATRIX_URL} from="principal" to="lead"></skill-track><skill-matrix src=${MATRIX_URL}></skill-matrix></div>`);
      const [track, matrix] = [box.querySelector('skill-track')!, box.querySelector('skill-matrix')!];
      await ready(track);
      while (matrix.status !== 'ready') await new Promise(requestAnimationFrame);
      const event = heard(track, 'skill-level-change');
      await press(track, 'Senior');
      expect((await event).level).to.equal('senior');
      await matrix.updateComplete;
      expect(matrix.level).to.equal('senior');
      expect(sentence(track)).to.contain('From Middle to Senior');
      matrix.level = 'principal';
      await matrix.updateComplete;
      await track.updateComplete;
      expect(sentence(track), 'the page’s choice counts from then on').to.contain('From Lead / Staff to Principal');
    });

    it('compares with the level that is chosen, and with the start', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect([...select(element).options].map((it) => textOf(it))).to.deep.equal(['nothing (the start)', 'Junior', 'Middle', 'Lead / Staff', 'Principal']);
      expect(select(element).value).to.equal('middle');
      await compareWith(element, 'principal');
      expect(sentence(element)).to.contain('From Principal back to Senior');
      await compareWith(element, '');
      expect(sentence(element)).to.contain('From nothing to Senior: 58 skills are new');
      await press(element, 'Middle');
      expect(sentence(element), 'a level brings its own step').to.contain('From Junior to Middle');
      expect(select(element).value).to.equal('junior');
    });

    it('unfolds and folds all, and begins anew with the next step', async () => {
      const element = await drawn(await realDocument());
      await press(element, 'Unfold all');
      expect(categories(element).every(({ open }) => open)).to.equal(true);
      await press(element, 'Fold all');
      expect(categories(element).some(({ open }) => open)).to.equal(false);
      await press(element, 'Unfold all');
      await press(element, 'Senior');
      expect(categories(element).some(({ open }) => open)).to.equal(false);
    });
  });

  describe('Accessibility', () => {
    it('says the sentence when the reader changes the step, in its one live region', async () => {
      const element = await drawn(await realDocument());
      expect(all(element, '[role=status], [aria-live]').length).to.equal(1);
      const said = (): string => textOf(one(element, '[role=status]'));
      await press(element, 'Senior');
      while (said() !== sentence(element)) await new Promise(requestAnimationFrame);
      await compareWith(element, '');
      while (said() !== sentence(element)) await new Promise(requestAnimationFrame);
      expect(said()).to.match(/^From nothing to Senior/);
    });

    for (const [what, data] of [['a fork', forked], ['words alone', technicalWriter], ['no levels', dataCatalogue]] as const) {
      it(`gives axe nothing to say about ${what}`, async () => {
        expect(await axeFaults(await drawn(data, { 'matrix-href': 'matrix.html' }))).to.deep.equal([]);
      });
    }

    it('gives axe nothing to say with everything unfolded', async () => {
      const element = await drawn(await realDocument(), { level: 'senior', 'matrix-href': 'matrix.html' });
      await press(element, 'Unfold all');
      expect(await axeFaults(element)).to.deep.equal([]);
    }).timeout(20_000);

    it('needs no sideways scroll at 320 px, whatever the ladder', async () => {
      for (const data of [forked, twelveLevels, await realDocument()]) {
        const element = await drawn(data);
        element.style.setProperty('width', '320px');
        await new Promise(requestAnimationFrame);
        const { right, left } = element.getBoundingClientRect();
        const outside = all(element, '.root *:not(.hidden)').filter((it) => it.checkVisibility() && (it.getBoundingClientRect().right > right + 1 || it.getBoundingClientRect().left < left - 1));
        expect(outside.map((it) => it.outerHTML.slice(0, 80))).to.deep.equal([]);
      }
    });
  });

  describe('Lifecycle', () => {
    it('is led to by a link to the track', async () => {
      const element = await drawn(await realDocument());
      let led = 0;
      element.scrollIntoView = () => void led++;
      const before = location.href;
      history.replaceState(null, '', '#skill-part=ml-engineer/track');
      dispatchEvent(new HashChangeEvent('hashchange'));
      history.replaceState(null, '', before);
      expect(led).to.equal(1);
    });

    it('draws another document anew', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      await compareWith(element, 'junior');
      element.data = forked;
      await ready(element);
      while (names(element)[0] !== 'Engineer I') await new Promise(requestAnimationFrame);
      expect(sentence(element)).to.match(/^From Engineer I to Engineer II/);
    });
  });
});
