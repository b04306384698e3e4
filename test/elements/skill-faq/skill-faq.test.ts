import { expect, fixture, html } from '@open-wc/testing';
import type { SkillFaq } from '../../../src/elements/skill-faq/skill-faq.js';
import { axeFaults } from '../../accessibility/axe.js';
import { all, MATRIX_URL, one, realDocument, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

async function settled(element: SkillFaq): Promise<SkillFaq> {
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}
async function drawn(data: unknown, attributes: Record<string, string> = {}): Promise<SkillFaq> {
  const element = Object.assign(document.createElement('skill-faq'), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  return settled(element);
}
/** Resolves when `done` is true; the runner's own limit ends the wait. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise(requestAnimationFrame);
}
const details = (element: SkillFaq): HTMLDetailsElement[] => all<HTMLDetailsElement>(element, '[part=question]');
const questions = (element: SkillFaq): string[] => details(element).map((it) => it.querySelector('summary')!.textContent!.trim());
const answer = (element: SkillFaq, question: string): { said: string[]; rows: string[] } => {
  const at = details(element).find((it) => it.querySelector('summary')!.textContent!.includes(question))!;
  return {
    said: [...at.querySelectorAll('.answer > p')].map((it) => it.textContent!),
    rows: [...at.querySelectorAll('.answer dl > div')].map((it) => `${it.querySelector('dt')!.textContent}: ${it.querySelector('dd')!.textContent}`),
  };
};
const open = (element: SkillFaq): string[] => details(element).flatMap((it) => (it.open ? [it.querySelector('summary')!.textContent!.trim()] : []));
const goTo = (hash: string): void => void (location.hash = hash);

const SKILLS = 'What skills are needed for the ML Engineer role?';
const ADVANCE = 'How do you advance to the next level in the ML Engineer role?';
const STACK = 'What tech stack is used in the ML Engineer role?';
const OWN = 'How does the community define requirements for the ML Engineer role?';
const RULE = 'As a rule, a level is reached when every mandatory requirement and at least 80% of all its requirements are met. The levels before it come first.';
const GUIDANCE = 'Take this as guidance for a talk about the next step, not as a verdict.';

describe('<skill-faq>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  describe('Defaults', () => {
    it('asks what every role is asked, then what the document asks, all closed', async () => {
      const element = await drawn(await realDocument());
      expect(questions(element)).to.deep.equal([SKILLS, ADVANCE, STACK, OWN]);
      expect(all(element, 'summary > h3').length).to.equal(4);
      expect(open(element)).to.deep.equal([]);
    });

    it('answers with the facts of the real role, in units that are right', async () => {
      const element = await drawn(await realDocument());
      expect(answer(element, SKILLS)).to.deep.equal({
        said: [
          'The ML Engineer role calls for 58 skills in 14 categories. Across 5 levels, from Junior to Principal, that makes 285 requirements, 125 of them mandatory.',
          'Key domains: Machine Learning & AI, Programming Fundamentals and Data Engineering.',
        ],
        rows: ['Junior: 57 requirements, 13 of them mandatory', 'Middle: 58 requirements, 13 of them mandatory', 'Senior: 58 requirements, 33 of them mandatory', 'Lead / Staff: 57 requirements, 33 of them mandatory', 'Principal: 55 requirements, 33 of them mandatory'],
      });
      expect(answer(element, ADVANCE)).to.deep.equal({
        said: [RULE, GUIDANCE],
        rows: ['From Junior to Middle: 41 requirements rise and 1 is new', 'From Middle to Senior: 58 requirements rise and 20 become mandatory', 'From Senior to Lead / Staff: 38 requirements rise and 1 is no longer asked', 'From Lead / Staff to Principal: 18 requirements rise and 2 are no longer asked'],
      });
      const stack = answer(element, STACK);
      expect(stack.said).to.deep.equal(['The stack names 33 technologies on 5 levels. What a lower level names carries over to the next.']);
      expect(stack.rows[0]).to.equal('Junior: Python 3.11+, scikit-learn, pandas/numpy, Jupyter, PyTorch/TensorFlow basics, SQL and Git');
      expect(details(element)[2]!.querySelectorAll('dd bdi').length, 'each named').to.equal(33);
      expect(answer(element, OWN).said).to.deep.equal(['Role requirements are shaped by the community through a proposal system. Any member can suggest changes that go through voting and expert review.']);
    });
  });

  describe('Attributes', () => {
    it('tells the step from the selected level alone, and that the last has none', async () => {
      const element = await drawn(await realDocument(), { level: 'middle' });
      expect(answer(element, ADVANCE)).to.deep.equal({ said: [RULE, GUIDANCE], rows: ['From Middle to Senior: 58 requirements rise and 20 become mandatory'] });
      element.level = 'principal';
      await element.updateComplete;
      expect(answer(element, ADVANCE)).to.deep.equal({ said: [RULE, 'Principal is the last level: no step leads on from it.', GUIDANCE], rows: [] });
    });

    it('takes its headings where the page wants them', async () => {
      expect(all(await drawn(sample(), { 'heading-level': '4' }), 'h4').length).to.equal(2);
    });

    it('links the matrix on this page, else on the page that the author names, else not at all', async () => {
      const links = (element: SkillFaq): string[] => all<HTMLAnchorElement>(element, '.to-matrix').map(({ href }) => href);
      const element = await drawn(sample());
      expect(links(element)).to.deep.equal([]);
      element.matrixHref = 'https://skills.example/matrix?a=b#top';
      await element.updateComplete;
      expect(links(element)).to.deep.equal(['https://skills.example/matrix?a=b#skill=sample', 'https://skills.example/matrix?a=b#skill=sample']);
      const matrix = await fixture<HTMLElementTagNameMap['skill-matrix']>(html`<skill-matrix .data=${sample()}></skill-matrix>`);
      await until(() => matrix.status === 'ready' && links(element)[0]?.startsWith(location.origin) === true);
      expect(new URL(links(element)[0]!).hash).to.equal('#skill=sample');
    });
  });

  describe('Documents of every kind', () => {
    it('leaves out what would be empty: no stack, one level, no skills', async () => {
      expect(questions(await drawn(sample()))).to.deep.equal(['What skills are needed for the Sample role?', 'How do you advance to the next level in the Sample role?']);
      expect(questions(await drawn(sample({ levels: [{ id: 'junior', name: 'Junior' }] })))).to.deep.equal(['What skills are needed for the Sample role?']);
      const empty = await drawn(sample({ categories: [], levels: [{ id: 'junior', name: 'Junior', stack: ['SQL'] }] }));
      expect(questions(empty)).to.deep.equal(['What tech stack is used in the Sample role?']);
      expect(answer(empty, 'tech stack')).to.deep.equal({ said: ['The stack names 1 technology at Junior.'], rows: ['Junior: SQL'] });
    });

    it('says so where there is nothing to ask', async () => {
      const element = await drawn(sample({ categories: [] }));
      expect(one(element, '[part=status]').textContent).to.equal('There are no questions about this role yet.');
    });

    it('asks a catalogue what it describes', async () => {
      const element = await drawn(sample({ levels: undefined, categories: [{ id: 'c', name: 'Cloud', skills: [{ id: 'a', name: 'A' }] }] }));
      expect(questions(element)).to.deep.equal(['What skills does Sample describe?']);
      expect(answer(element, 'describe')).to.deep.equal({ said: ['Sample describes 1 skill in 1 category without requiring it.'], rows: [] });
    });

    it('tells points and bands by their names, the lowest band first', async () => {
      const element = await drawn(sample({ grading: { method: 'points', points: { awareness: 1, working: 3 }, bands: [{ level: 'senior', min: 3 }, { level: 'junior', min: 1 }] } }));
      expect(answer(element, 'advance').said[0]).to.equal('Each proficiency brings points: Awareness 1 and Working 3. They are added up over all skills. The sum names the level: Junior from 1 point and Senior from 3 points.');
    });

    it('tells every way of a fork, and of text-only requirements that they are described differently', async () => {
      const element = await drawn(
        sample({
          levels: [{ id: 'junior', name: 'Junior' }, { id: 'staff', name: 'Staff', track: 'ic' }, { id: 'lead', name: 'Lead', track: 'm' }],
          categories: [{ id: 'c', name: 'Cloud', skills: [{ id: 'a', name: 'A', requirements: { junior: ['Helps'], staff: { text: 'Decides', mandatory: true }, lead: ['Helps'] } }] }],
        }),
      );
      expect(answer(element, 'advance').rows).to.deep.equal(['From Junior to Staff: 1 requirement becomes mandatory and 1 is described differently', 'From Junior to Lead: nothing changes']);
    });

    it('draws the document’s answers as text, with their lines and addresses', async () => {
      const element = await drawn(sample({ faq: [{ question: 'Who <b>decides</b>?', answer: 'First line\nhttps://skills.example/who.' }] }));
      const own = details(element).at(-1)!.querySelector<HTMLElement>('.own')!;
      expect(details(element).at(-1)!.querySelector('summary')!.textContent).to.contain('Who <b>decides</b>?');
      expect(getComputedStyle(own).whiteSpace).to.equal('pre-line');
      expect(own.querySelector('a')!.href).to.equal('https://skills.example/who');
    });

    it('closes everything when another role comes, not when the same comes again', async () => {
      const element = await drawn(sample());
      await element.openQuestion('skills');
      element.data = sample({ name: 'Sample, again' });
      await until(() => element.matrix?.name === 'Sample, again');
      await element.updateComplete;
      expect(open(element).length).to.equal(1);
      element.data = sample({ id: 'other' });
      await until(() => element.matrix?.id === 'other');
      await element.updateComplete;
      expect(open(element)).to.deep.equal([]);
    });
  });

  describe('Links', () => {
    it('opens the question that a link names, scrolls to it and gives it the focus', async () => {
      goTo('#skill-part=ml-engineer/faq/stack');
      const element = await drawn(await realDocument());
      await until(() => element.shadowRoot!.activeElement !== null);
      expect(open(element)).to.deep.equal([STACK]);
      expect(element.shadowRoot!.activeElement!.textContent).to.contain(STACK);
      goTo('#skill-part=ml-engineer/faq/how-does-the-community-define-requirements-for-the-ml-engine');
      await until(() => open(element).length === 2);
      expect(open(element)).to.deep.equal([STACK, OWN]);
      await until(() => element.shadowRoot!.activeElement?.textContent?.includes(OWN) === true);
    });

    it('opens it in the first widget of that matrix alone, once', async () => {
      goTo('#skill-part=ml-engineer/faq/skills');
      const box = await fixture(html`<div><skill-faq .data=${sample()}></skill-faq><skill-faq src=${MATRIX_URL}></skill-faq><skill-faq src=${MATRIX_URL}></skill-faq></div>`);
      const [other, first, second] = await Promise.all([...box.querySelectorAll('skill-faq')].map(settled));
      await until(() => open(first!).length > 0);
      expect(open(other!)).to.deep.equal([]);
      expect(open(second!)).to.deep.equal([]);
      details(first!)[0]!.open = false;
      first!.requestUpdate();
      await until(() => open(first!).length === 0);
      for (const it of [first!, second!]) {
        it.requestUpdate();
        await it.updateComplete;
      }
      expect(open(first!)).to.deep.equal([]);
      expect(open(second!)).to.deep.equal([]);
    });

    for (const hash of ['#skill-part=ml-engineer/faq/unknown', '#skill-part=ml-engineer/stack/skills', '#skill-part=ml-engineer/faq/%ff', '#skill-part=other/faq/skills', '#skill=ml-engineer/faq/skills', `#skill-part=ml-engineer/faq/${'a'.repeat(5000)}`]) {
      it(`does nothing at ${hash.slice(0, 60)}`, async () => {
        goTo(hash);
        const element = await drawn(await realDocument());
        await element.updateComplete;
        expect(open(element)).to.deep.equal([]);
        expect(element.shadowRoot!.activeElement).to.equal(null);
      });
    }

    it('copies the address of a question, and says so', async () => {
      const element = await drawn(await realDocument());
      await element.openQuestion('advance');
      const { clipboard } = navigator;
      const write = clipboard.writeText.bind(clipboard);
      let written = '';
      clipboard.writeText = (text) => {
        written = text;
        return Promise.resolve();
      };
      const button = details(element)[1]!.querySelector<HTMLButtonElement>('.tail button')!;
      expect(button.ariaLabel).to.equal(`Copy link: ${ADVANCE}`);
      button.click();
      await until(() => button.textContent === 'Link copied');
      clipboard.writeText = write;
      expect(written).to.equal(new URL('#skill-part=ml-engineer/faq/advance', location.href).href);
      await until(() => one(element, '[role=status]').textContent === 'Link copied');
      expect(all(element, '.tail button').filter((it) => it.textContent === 'Link copied').length).to.equal(1);
    });

    it('offers the address where it may not write to the clipboard', async () => {
      const element = await drawn(await realDocument());
      const { clipboard } = navigator;
      const write = clipboard.writeText.bind(clipboard);
      clipboard.writeText = () => Promise.reject(new Error('denied'));
      await element.openQuestion('stack');
      details(element)[2]!.querySelector<HTMLButtonElement>('.tail button')!.click();
      await until(() => element.shadowRoot!.querySelector('input') !== null);
      clipboard.writeText = write;
      expect(one<HTMLInputElement>(element, 'input').value).to.equal(new URL('#skill-part=ml-engineer/faq/stack', location.href).href);
    });
  });

  describe('Keyboard', () => {
    it('opens and closes by its native control, several at a time, and stays so when it is drawn anew', async () => {
      const element = await drawn(await realDocument());
      for (const i of [0, 2]) details(element)[i]!.querySelector('summary')!.click();
      await until(() => open(element).length === 2);
      element.level = 'senior';
      await element.updateComplete;
      expect(open(element)).to.deep.equal([SKILLS, STACK]);
      details(element)[0]!.querySelector('summary')!.click();
      await until(() => open(element).length === 1);
      element.level = 'middle';
      await element.updateComplete;
      expect(open(element)).to.deep.equal([STACK]);
    });
  });

  describe('Accessibility', () => {
    it('gives axe nothing to find, closed and open', async () => {
      const element = await drawn(await realDocument(), { 'matrix-href': 'matrix.html' });
      expect(await axeFaults(element)).to.deep.equal([]);
      for (const id of ['skills', 'advance', 'stack']) await element.openQuestion(id);
      expect(await axeFaults(element)).to.deep.equal([]);
    });

    it('opens every answer on paper, and closes them afterwards', async () => {
      const element = await drawn(await realDocument());
      await element.openQuestion('stack');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(open(element).length).to.equal(4);
      // The events about that come now.
      await new Promise(requestAnimationFrame);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(open(element)).to.deep.equal([STACK]);
    });
  });

  describe('Lifecycle', () => {
    it('keeps what is open when it is moved, and is not led anywhere again', async () => {
      goTo('#skill-part=sample/faq/skills');
      const element = await drawn(sample());
      await until(() => open(element).length === 1);
      await element.openQuestion('advance');
      document.body.append(element);
      await element.updateComplete;
      expect(open(element).length).to.equal(2);
      details(element)[0]!.querySelector('summary')!.click();
      await until(() => open(element).length === 1);
      element.requestUpdate();
      await element.updateComplete;
      expect(open(element).length).to.equal(1);
      element.remove();
    });

    it('knows what it does not have', async () => {
      const element = await drawn(sample());
      expect(await element.openQuestion('stack')).to.equal(false);
      expect(await element.openQuestion('skills')).to.equal(true);
    });
  });
});
