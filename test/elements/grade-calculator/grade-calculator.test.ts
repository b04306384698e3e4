import { expect } from '@open-wc/testing';
import { dataCatalogue } from '../../../stories/documents/data-catalogue.js';
import { technicalWriter } from '../../../stories/documents/technical-writer.js';
import { threeTracks } from '../../../stories/documents/three-tracks.js';
import { axeFaults } from '../../accessibility/axe.js';
import { all, heard, one, realDocument } from '../../support/fixtures.js';
import { answers, button, choose, chosen, drawn, grade, progress, question, questions, rate, rows, saved, small, status, textOf, until } from './drawn.js';

describe('<grade-calculator>', () => {
  describe('Defaults', () => {
    it('asks the first category of the role, with its words for each step and the levels that ask for it', async () => {
      const element = await drawn(await realDocument());
      expect(textOf(one(element, '.category-name'))).to.equal('AI-Assisted Development 1 of 14');
      expect(questions(element)).to.deep.equal(['GitHub Copilot', 'Cursor IDE', 'ChatGPT / Claude', 'Prompt Engineering for Code']);
      expect(answers(element, 'Cursor IDE').map(({ value }) => value)).to.deep.equal(['none', '0', '1', '2', '3', 'na']);
      const [, awareness, working] = [...question(element, 'GitHub Copilot').querySelectorAll('.step')].map(textOf);
      expect(awareness).to.match(/^A Awareness Asked at Junior, which you aim at, ?Middle Accepts, cycles through/);
      expect(working).to.match(/^W Working Asked at Senior Steers completions/);
      expect(progress(element)).to.equal('0 of 58 skills answered');
    });

    it('says nothing of a grade before anything is answered', async () => {
      const element = await drawn(small());
      expect(element.shadowRoot!.querySelector('[part=grade]')).to.equal(null);
      expect(textOf(one(element, '[part=stand]'))).to.contain('Answer the first skill, and it shows here.');
    });

    it('names a category once where it is the only one, and no category where there is none', async () => {
      const element = await drawn(small({ categories: undefined, skills: [{ id: 'docker', name: 'Docker', requirements: { junior: 'a' } }] }));
      expect(textOf(one(element, '.category-name'))).to.equal('Skills');
      expect(element.shadowRoot!.querySelector('[part=category-choice]')).to.equal(null);
    });
  });

  describe('A result', () => {
    it('is live: grade, a row for each level, and what is missing', async () => {
      const element = await drawn(small(), { target: 'senior' });
      await rate(element, 'Docker', '1');
      await choose(element, '[part=category-choice]', '1');
      await rate(element, 'Git', '1');
      await rate(element, 'SQL', 'none');
      expect(grade(element)).to.equal('Your answers fit Junior');
      expect(rows(element)).to.deep.equal(['Junior, fits: 100 %, all 2 met', 'Senior, your aim: 33 %, 1 of 3 met, 1 of 1 mandatory']);
      expect(textOf(one(element, '[part=why]'))).to.contain('Senior is open: 1 of 3 requirements is met (33 %), and 80 % would be enough.');
      expect(all(element, '[part=gap]').map(textOf)).to.deep.equal(['Git W Working → to X Expert', 'SQL not yet → to W Working']);
      expect(element.result!.grade.grades.map(({ id }) => id)).to.deep.equal(['junior']);
    });

    it('names first what is left out, and tells mandatory gaps apart', async () => {
      const element = await drawn(small(), { target: 'senior' });
      await rate(element, 'Docker', 'na');
      expect(textOf(one(element, '[part=why] p'))).to.equal('Left out, since you say that it is not applicable: Docker (1 mandatory requirement).');
      expect(all(element, '[part=group] summary').map(textOf)).to.deep.equal(['Without an answer 2 requirements', 'Not applicable 1 requirement']);
      await rate(element, 'Docker', '0');
      expect(all(element, '[part=group] summary').map(textOf)).to.deep.equal(['Mandatory 1 requirement', 'Without an answer 2 requirements']);
    });

    it('keeps "not yet" and "not applicable" apart', async () => {
      const element = await drawn(small());
      await rate(element, 'Docker', 'none');
      expect(element.assessment!.ratings['docker']).to.deep.include({ proficiency: null });
      await rate(element, 'Docker', 'na');
      expect(element.assessment!.ratings['docker']).to.deep.include({ notApplicable: true }).and.not.have.property('proficiency');
    });

    it('shows what to learn first and the fewest steps, each with its words, and leads to the question', async () => {
      const element = await drawn(small(), { target: 'senior' });
      await rate(element, 'Docker', '0');
      expect(textOf(one(element, '[part=first] li'))).to.contain('Docker A Awareness'.replace('Awareness', 'Aware')).and.contain('Writes a Dockerfile.');
      one<HTMLDetailsElement>(element, 'details[part=path]').open = true;
      await until(element, () => all(element, '[part=path] li').length > 0);
      expect(textOf(one(element, '[part=path] p'))).to.match(/^\d steps would be enough for Senior, and no fewer:$/);
      expect(textOf(one(element, '[part=path] li'))).to.contain('Docker').and.contain('Writes a Dockerfile.');
      button(element, 'Go to SQL').click();
      await until(element, () => (element.shadowRoot!.activeElement as HTMLInputElement).name === 'q2');
    });

    it('tries changes out without saving them, and drops or keeps them', async () => {
      const element = await drawn(small(), { target: 'junior' });
      await rate(element, 'Docker', 'none');
      button(element, 'What if …?').click();
      await element.updateComplete;
      for (let open = all(element, '[part=gap] .small'); open.length > 0; open = all(element, '[part=gap] .small')) {
        open[0]!.click();
        await element.updateComplete;
      }
      expect(grade(element)).to.equal('Your answers fit Junior');
      expect(textOf(one(element, '[part=what-if]'))).to.contain('From no level yet to Junior.');
      expect(Object.keys(element.assessment!.ratings)).to.deep.equal(['docker']);
      button(element, 'Back to my answers').click();
      await element.updateComplete;
      expect(grade(element)).to.equal('Your answers fit no level yet');
      button(element, 'What if …?').click();
      await element.updateComplete;
      await rate(element, 'Docker', '2');
      button(element, 'Save these changes').click();
      await element.updateComplete;
      expect(element.assessment!.ratings['docker']!.proficiency).to.equal('x');
    });
  });

  describe('Attributes', () => {
    it('mode="mandatory" asks only what is mandatory up to the target, and gives no grade', async () => {
      const element = await drawn(await realDocument(), { mode: 'mandatory', target: 'junior' });
      expect(progress(element)).to.equal('0 of 13 skills answered');
      expect(grade(element)).to.equal('0 of 13 mandatory requirements up to Junior met.');
      expect(element.shadowRoot!.querySelector('[part=readiness], [part=path]')).to.equal(null);
      const done = await drawn(small(), { mode: 'mandatory', target: 'senior' });
      expect(questions(done)).to.deep.equal(['Docker']);
      await rate(done, 'Docker', '1');
      expect(grade(done)).to.equal('Mandatory part of Senior met.');
      expect(textOf(done.shadowRoot!.querySelector('.root')!)).to.not.contain('Your answers fit');
    });

    it('blind hides what levels ask for, and the result, until the reader asks for it', async () => {
      const element = await drawn(small(), { blind: '', target: 'senior' });
      await rate(element, 'Docker', '1');
      for (const hidden of ['.asked', '[part=grade]', '[part=result]', '[part=readiness]']) expect(element.shadowRoot!.querySelector(hidden), hidden).to.equal(null);
      button(element, 'Show my result').click();
      await element.updateComplete;
      expect(grade(element)).to.equal('Your answers fit no level yet');
      expect(all(element, '.asked').length).to.be.greaterThan(0);
    });

    it('aims at its target until the reader chooses another, which is kept', async () => {
      const element = await drawn(small(), { target: 'senior' });
      expect(element.result!.target!.id).to.equal('senior');
      await choose(element, '[part=target]', 'junior');
      expect(element.result!.target!.id).to.equal('junior');
      expect(element.assessment!.target).to.equal('junior');
    });

    it('aims at the level that the page has selected, else at what comes next', async () => {
      const element = await drawn(small());
      expect(element.result!.target!.id).to.equal('junior');
      element.level = 'senior';
      await element.updateComplete;
      expect(element.result!.target!.id).to.equal('senior');
    });

    it('places its headings in the page', async () => {
      const element = await drawn(small(), { 'heading-level': '2' });
      expect(all(element, 'h2').map(textOf)).to.deep.equal(['Where you stand', 'Cloud 1 of 2', 'Why, and what comes next', 'Talk about it', 'Your answers']);
    });
  });

  describe('Documents of every kind', () => {
    it('asks in words what is asked in words, level by level', async () => {
      const element = await drawn(technicalWriter, { target: 'two' });
      expect(questions(element)).to.deep.equal(['Editing', 'Interviews']);
      expect([...question(element, 'Editing').querySelectorAll('fieldset')].map(textOf)[0]).to.contain('Mends a page so that a newcomer can follow it.');
      for (const input of answers(element, 'Editing').filter(({ value }) => value === 'true')) input.click();
      await element.updateComplete;
      expect(element.assessment!.ratings['editing']!.met).to.deep.equal({ one: true, two: true });
      expect(grade(element)).to.equal('Your answers fit Writer');
    });

    it('names a grade for each branch of a fork', async () => {
      const element = await drawn(threeTracks);
      for (const name of ['Writing code', 'Reviewing code']) await rate(element, name, '1');
      await choose(element, '[part=category-choice]', '1');
      await rate(element, 'Hiring', '2');
      for (const input of answers(element, 'Teaching').filter(({ value }) => value === 'true')) input.click();
      await element.updateComplete;
      expect(grade(element)).to.match(/^Your answers fit (Manager|Director).*Researcher|Researcher/);
      expect(element.result!.grade.grades.length).to.be.greaterThan(1);
    });

    it('counts points where the document grades by points', async () => {
      const element = await drawn(small({ grading: { method: 'points', points: { a: 1, w: 2, x: 3 }, bands: [{ level: 'junior', min: 2 }, { level: 'senior', min: 6 }] } }));
      await rate(element, 'Docker', '1');
      expect(grade(element)).to.equal('Your answers fit Junior');
      expect(rows(element)).to.deep.equal(['Junior, fits: 100 %, 2 of 2 points', 'Senior, your aim: 33 %, 2 of 6 points']);
    });

    it('records answers to a catalogue of skills, without a grade', async () => {
      const element = await drawn(dataCatalogue);
      expect(textOf(one(element, '[part=stand]'))).to.contain('there is no grade');
      answers(element, questions(element)[0]!)[1]!.click();
      await element.updateComplete;
      expect(Object.keys(element.assessment!.ratings)).to.have.length(1);
      expect(element.shadowRoot!.querySelector('[part=result]')).to.equal(null);
    });

    it('says that there is nothing to answer where there are no skills', async () => {
      const element = await drawn(small({ categories: [] }));
      expect(textOf(one(element, '[part=status]'))).to.equal('This role has no skills yet, so there is nothing to answer.');
    });

    it('draws a list of 2,000 skills a category at a time, as the reader unfolds it', async () => {
      const categories = Array.from({ length: 40 }, (_, i) => ({ id: `c${i}`, name: `Category ${i}`, skills: Array.from({ length: 50 }, (__, j) => ({ id: `s${i}-${j}`, name: `Skill ${i}.${j}`, requirements: { junior: 'a' } })) }));
      const element = await drawn(small({ categories }));
      button(element, 'All').click();
      await element.updateComplete;
      expect(all(element, '.skill')).to.deep.equal([]);
      one<HTMLElement>(element, '[part=fold] summary').click();
      await until(element, () => all(element, '.skill').length === 50);
    });
  });

  describe('Keyboard', () => {
    const key = (target: Element, name: string, more: KeyboardEventInit = {}): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }));

    it('rates by digits, goes on by Enter, undoes by Control and Z', async () => {
      const element = await drawn(small());
      const [none] = answers(element, 'Docker');
      none!.focus();
      key(none!, '2');
      await element.updateComplete;
      expect(chosen(element, 'Docker')).to.deep.equal(['1']);
      key(element.shadowRoot!.activeElement!, '0');
      await element.updateComplete;
      expect(chosen(element, 'Docker')).to.deep.equal(['none']);
      key(element.shadowRoot!.activeElement!, '7');
      expect(chosen(element, 'Docker')).to.deep.equal(['none']);
      key(element.shadowRoot!.activeElement!, 'z', { ctrlKey: true });
      await element.updateComplete;
      expect(chosen(element, 'Docker')).to.deep.equal(['1']);
      key(element.shadowRoot!.activeElement!, 'Enter');
      await until(element, () => (element.shadowRoot!.activeElement as HTMLInputElement).name === 'q1');
      expect(textOf(one(element, '.category-name'))).to.equal('Code 2 of 2');
    });

    it('leaves digits to whoever writes a note', async () => {
      const element = await drawn(small());
      const note = question(element, 'Docker').querySelector('textarea')!;
      expect(key(note, '2')).to.equal(true);
      expect(chosen(element, 'Docker')).to.deep.equal([]);
    });

    it('keeps the focus in the widget when an answer is taken back', async () => {
      const element = await drawn(small());
      await rate(element, 'Docker', '1');
      const back = button(element, 'Take the answer back: Docker');
      back.focus();
      back.click();
      await element.updateComplete;
      expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('q0');
    });
  });

  describe('Events', () => {
    it('tells of a rating, of another grade, and of what is saved', async () => {
      const element = await drawn(small());
      const [rated, changed, kept] = [heard(element, 'skill-rate'), heard(element, 'skill-grade-change'), heard(element, 'skill-assessment-save')];
      await rate(element, 'Docker', '2');
      expect(await rated).to.deep.include({ skill: 'docker', trying: false });
      expect((await kept).assessment.ratings['docker']).to.deep.include({ proficiency: 'x' });
      await choose(element, '[part=category-choice]', '1');
      await rate(element, 'Git', '2');
      expect((await changed).grades.map(({ id }) => id)).to.deep.equal(['junior']);
      expect((await changed).before).to.deep.equal([]);
      await until(element, () => status(element) === 'Your answers now fit Junior.');
    });

    it('lets the page keep a change itself', async () => {
      const element = await drawn(small());
      const seen: string[] = [];
      element.addEventListener('skill-before-save', (event) => {
        event.preventDefault();
        seen.push(...Object.keys(event.assessment.ratings));
      });
      await rate(element, 'Docker', '2');
      expect(seen).to.deep.equal(['docker']);
      await until(element, () => textOf(one(element, '[part~=saved]')).endsWith('the page keeps your answers itself.'));
    });
  });

  describe('Accessibility', () => {
    it('is faultless half answered, tried out, and asked about deletion', async () => {
      const element = await drawn(await realDocument(), { target: 'senior' });
      await rate(element, 'Cursor IDE', '1');
      button(element, 'What if …?').click();
      button(element, 'Delete my answers …').click();
      await saved(element);
      expect(await axeFaults(element)).to.deep.equal([]);
    });

    it('names every answer, and says its words and the levels that ask for it', async () => {
      const element = await drawn(small());
      const working = answers(element, 'Docker')[2]!;
      const said = (attribute: string): string => working.getAttribute(attribute)!.split(' ').map((id) => textOf(element.shadowRoot!.getElementById(id)!)).join(' ');
      expect(said('aria-labelledby')).to.equal('Working');
      expect(said('aria-describedby')).to.equal('Writes a Dockerfile. Asked at Senior, mandatory');
    });
  });
});
