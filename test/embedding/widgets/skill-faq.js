import { inEnglish, part, parts, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { moments } from './skill-faq.moments.js';
import { undrawn } from './skill-faq.undrawn.js';

const questions = (element) => parts(element, '[part=question]');

async function toggle(element, question) {
  const before = question.open;
  question.querySelector('summary').click();
  await until(element, () => question.open !== before, before ? 'close the answer' : 'open the answer');
}

const isDrawn = (element) => questions(element).length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillFaq = {
  tag: 'skill-faq',
  isDrawn,
  interactions: {
    'open an answer and close it': async (element) => {
      await toggle(element, questions(element)[0]);
      await toggle(element, questions(element)[0]);
    },
    'have several answers open': async (element) => {
      for (const it of questions(element)) await toggle(element, it);
      if (!questions(element).every(({ open }) => open)) throw new Error('An answer was closed by another.');
      for (const it of questions(element)) await toggle(element, it);
    },
    'copy the link to a question': async (element) => {
      const question = questions(element)[0];
      await toggle(element, question);
      const button = question.querySelector('.tail button');
      const before = button.textContent;
      button.click();
      await until(element, () => (inEnglish(element) ? /copied/i.test(button.textContent) : button.textContent !== before) || question.querySelector('input'), 'say that the link is copied, or show it');
      await toggle(element, question);
    },
    'follow a link to a question': async (element) => {
      if (!(await element.openQuestion('skills'))) throw new Error('There is no such question.');
      await until(element, () => questions(element)[0].open && element.shadowRoot.activeElement?.localName === 'summary', 'open it and give it the focus');
      await toggle(element, questions(element)[0]);
    },
    'be printed': async (element) => {
      dispatchEvent(new Event('beforeprint'));
      await until(element, () => questions(element).every(({ open }) => open), 'open every answer');
      dispatchEvent(new Event('afterprint'));
      await until(element, () => !questions(element).some(({ open }) => open), 'close them again');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    yield 'the questions';
    for (const it of parts(element, 'details.banner')) it.open = true;
    yield 'problems';
    for (const it of questions(element)) {
      if (!it.open) await toggle(element, it);
      yield `the answer to ${it.querySelector('summary').textContent.trim()}`;
    }
    for (const it of questions(element)) await toggle(element, it);
  },
  moments,
  undrawn,
};
