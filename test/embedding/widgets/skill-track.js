import { enter, frame, part, parts, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { undrawn } from './skill-track.undrawn.js';

const levels = (element) => parts(element, '[part=ladder] button');
const categories = (element) => parts(element, 'details[part=category]');
const sentence = (element) => part(element, '[part=sentence]').textContent;
const isShown = (level) => level.getAttribute('aria-current') === 'step';

async function show(element, level) {
  level.click();
  await until(element, () => isShown(level), 'show the step into the level');
}

async function compare(element, value) {
  enter(part(element, 'select'), value);
  await until(element, () => part(element, 'select').value === value, 'compare with another level');
}

async function unfoldAll(element) {
  for (const it of categories(element)) it.open = true;
  await frame();
  await until(element, () => categories(element).every((it) => it.open && it.querySelector('[part=skill]')), 'show every skill');
}

const isDrawn = (element) => levels(element).length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillTrack = {
  tag: 'skill-track',
  isDrawn,
  interactions: {
    'unfold and fold a category': async (element) => {
      const category = categories(element)[0];
      const before = category.open;
      category.querySelector('summary').click();
      await until(element, () => category.open !== before, 'fold or unfold');
      category.querySelector('summary').click();
      await until(element, () => category.open === before, 'be as before');
    },
    'walk the ladder': async (element) => {
      for (const level of levels(element)) {
        const before = sentence(element);
        const wasShown = isShown(level);
        await show(element, level);
        if (!wasShown) await until(element, () => sentence(element) !== before, 'say what changes');
      }
    },
    'compare with the start and with another level': async (element) => {
      const before = sentence(element);
      await compare(element, '');
      await until(element, () => sentence(element) !== before, 'say what changes from the start');
      const start = sentence(element);
      await compare(element, part(element, 'select').options[1].value);
      await until(element, () => sentence(element) !== start, 'say what changes from there');
    },
    'unfold all and fold all': async (element) => {
      await show(element, levels(element)[0]);
      const [unfold, fold] = await until(element, () => (parts(element, '.folds button').length === 2 ? parts(element, '.folds button') : undefined), 'offer to unfold');
      unfold.click();
      await until(element, () => categories(element).every(({ open }) => open), 'unfold all');
      fold.click();
      await until(element, () => categories(element).every(({ open }) => !open), 'fold all');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    yield 'the ladder';
    for (const level of levels(element)) {
      await show(element, level);
      await unfoldAll(element);
      yield `the step into ${level.textContent.trim()}`;
      if (!element.shadowRoot.querySelector('select')) continue;
      await compare(element, '');
      await unfoldAll(element);
      yield `${level.textContent.trim()} from the start`;
    }
    for (const it of parts(element, 'details')) it.open = true;
    yield 'problems';
  },
  moments: {
    midway: {
      'while a step is shown': (element) => levels(element).at(-1).click(),
      'while the comparison has the focus': (element) => part(element, 'select').focus(),
      'while it loads again': (element) => {
        const over = element.reload();
        return () => over;
      },
    },
    async arrange(element) {
      await show(element, levels(element).at(-1));
      await compare(element, '');
    },
    arranged: (element) => ({ level: levels(element).find(isShown)?.textContent, compared: part(element, 'select').value, sentence: sentence(element) }),
  },
  undrawn,
};
