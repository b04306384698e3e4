import { enter, frame, inEnglish, part, parts, print, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { moments } from './grade-calculator.moments.js';
import { undrawn } from './grade-calculator.undrawn.js';

const questions = (element) => parts(element, '[data-question]');
const radios = (question) => [...question.querySelectorAll('.steps input')];
const button = (element, selector) => part(element, `${selector}:is(button)`);
const isDrawn = (element) => element.shadowRoot.querySelector('[part=stand]') !== null;
const progress = (element) => part(element, '[part=progress]').textContent;

async function choose(element, input) {
  input.click();
  await until(element, () => input.checked && element.assessment.ratings, 'take the answer');
}

async function settledAnswers(element) {
  // Firefox's database pauses for long when many widgets have come and gone.
  await until(element, () => !/Saving|Looking/.test(part(element, '[part~=saved]').textContent), 'be done with saving', 30_000);
}

/** @type {import('../widgets.js').Widget} */
export const gradeCalculator = {
  tag: 'grade-calculator',
  isDrawn,
  interactions: {
    'rate a skill, take the answer back, undo that': async (element) => {
      const question = questions(element)[0];
      // Answers are kept: whoever was here before may have given this one, and others.
      await settledAnswers(element);
      question.querySelector('[data-take-back]')?.click();
      await until(element, () => !question.querySelector('[data-take-back]'), 'begin without an answer');
      const before = progress(element);
      await choose(element, radios(question)[2]);
      await until(element, () => progress(element) !== before, 'count it');
      (await until(element, () => question.querySelector('[data-take-back]'), 'offer to take it back')).click();
      await until(element, () => progress(element) === before, 'count it no more');
      button(element, '[data-undo]').click();
      await until(element, () => radios(question)[2].checked, 'bring it back');
      await settledAnswers(element);
    },
    'write a note': async (element) => {
      const note = questions(element)[0].querySelector('details');
      note.open = true;
      await frame();
      enter(note.querySelector('textarea'), 'evidence');
      await until(element, () => Object.values(element.assessment.ratings).some((it) => it.note === 'evidence'), 'keep it');
      await settledAnswers(element);
    },
    'see all in a list, and one category again': async (element) => {
      const [one, all] = parts(element, '[part=toolbar] .choice button');
      const before = questions(element).length;
      all.click();
      await until(element, () => questions(element).length > before, 'show all');
      one.click();
      await until(element, () => questions(element).length === before, 'show one');
    },
    'go on to the next category, and to the first open question': async (element) => {
      button(element, '[data-next]').click();
      await until(element, () => element.shadowRoot.activeElement?.matches('.category-name'), 'lead to the next category');
      button(element, '[data-previous]').click();
      await until(element, () => !element.shadowRoot.querySelector('[data-previous]'), 'lead back');
      button(element, '[data-next-open]').click();
      await until(element, () => element.shadowRoot.activeElement?.matches('input'), 'lead to a question');
    },
    'aim at another level': async (element) => {
      const select = part(element, '[part=target]');
      const { value } = select;
      const other = [...select.options].find((it) => it.value !== '' && it.value !== value);
      enter(select, other.value);
      await until(element, () => element.assessment.target === other.value, 'aim at it');
      await settledAnswers(element);
    },
    'try something out, and drop it': async (element) => {
      await settledAnswers(element);
      const before = JSON.stringify(element.assessment.ratings);
      part(element, '.what-if button').click();
      await until(element, () => element.shadowRoot.querySelector('[data-keep]'), 'say that nothing is saved');
      parts(element, '[part=gap] .small')[0].click();
      await frame();
      if (JSON.stringify(element.assessment.ratings) !== before) throw new Error('What is tried out was kept.');
      parts(element, '.what-if button').at(-1).click();
      await until(element, () => !element.shadowRoot.querySelector('[data-keep]'), 'drop it');
    },
    'open and fold what is missing and the way': async (element) => {
      for (const it of parts(element, '.result details')) {
        const before = it.open;
        it.querySelector('summary').click();
        await until(element, () => it.open !== before, 'open or fold');
        it.querySelector('summary').click();
        await until(element, () => it.open === before, 'be as before');
      }
    },
    'draw the answers as a chart': async (element) => {
      const chart = part(element, '.result [part=profile]');
      chart.querySelector('summary').click();
      await until(element, () => chart.querySelector('skill-radar')?.shadowRoot?.querySelector('[part=table]'), 'draw the chart');
      chart.querySelector('summary').click();
      await until(element, () => !chart.querySelector('skill-radar'), 'fold it');
    },
    'share the answers, open that link as a second opinion, agree, and close': async (element) => {
      await settledAnswers(element);
      radios(questions(element)[0])[1].click();
      part(element, '[part=share] > summary').click();
      const link = await until(element, () => element.shadowRoot.querySelector('[part=share-link]')?.value, 'make a link');
      part(element, '[part=opinion] > summary').click();
      const field = await until(element, () => element.shadowRoot.querySelector('[part=opinion] input[name=link]'), 'ask for answers');
      radios(questions(element)[0])[2].click();
      field.value = link;
      part(element, '[data-show]').click();
      const select = await until(element, () => element.shadowRoot.querySelector('[part=opinion-line] select'), 'show both');
      enter(select, select.options[2].value);
      await until(element, () => /^\D*1\D/.test(part(element, '[part=opinion-settled]').textContent), 'agree');
      part(element, '[data-close]').click();
      await until(element, () => !element.shadowRoot.querySelector('#opinion-title'), 'close');
      await settledAnswers(element);
    },
    'print the result': async (element) => {
      await settledAnswers(element);
      radios(questions(element)[0])[1].click();
      part(element, '[part=paper] > summary').click();
      const button = await until(element, () => element.shadowRoot.querySelector('[data-print=page]:not(:disabled)'), 'offer to print');
      await print(element, button);
      part(element, '[part=paper] > summary').click();
      await settledAnswers(element);
    },
    'download a copy': async (element) => {
      const said = () => part(element, '[role=status]').textContent;
      const before = said();
      button(element, '[data-download]').click();
      await until(element, () => (inEnglish(element) ? said().includes('copy') : said() !== before), 'say so');
    },
    'think about deleting': async (element) => {
      button(element, '[data-remove]').click();
      (await until(element, () => element.shadowRoot.querySelector('[part=confirmation] [data-cancel]'), 'ask first')).click();
      await until(element, () => !element.shadowRoot.querySelector('[part=confirmation]'), 'leave it');
    },
    'delete the answers': async (element) => {
      button(element, '[data-remove]').click();
      (await until(element, () => element.shadowRoot.querySelector('[data-yes]'), 'ask first')).click();
      await until(element, () => Object.keys(element.assessment.ratings).length === 0, 'delete them');
      await settledAnswers(element);
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    const unfold = async () => {
      for (const it of parts(element, 'details')) it.open = true;
      await frame();
      await until(element, () => parts(element, 'details').every((it) => it.open && it.childElementCount > 1), 'unfold everything');
      await until(element, () => !/One moment|Making the link|Looking for snapshots/.test(parts(element, '[part=talk]')[0]?.textContent ?? ''), 'have everything there');
    };
    await settledAnswers(element);
    yield 'where one stands';
    const all = parts(element, '[part=toolbar] .choice button')[1];
    if (all) all.click();
    await frame();
    await unfold();
    yield 'every question';
    // A catalogue of skills has no level to aim at.
    const select = element.shadowRoot.querySelector('[part=target]');
    for (const option of select?.options ?? []) {
      enter(select, option.value);
      await frame();
      await unfold();
      await settledAnswers(element);
      yield `what is missing for ${option.textContent.trim()}`;
    }
    // What is kept must not be met by whoever draws a document of this name next.
    if (select) enter(select, '');
    await settledAnswers(element);
  },
  moments,
  undrawn,
};
