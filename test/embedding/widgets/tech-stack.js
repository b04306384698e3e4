import { enter, frame, part, parts, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { moments } from './tech-stack.moments.js';
import { undrawn } from './tech-stack.undrawn.js';

const technologies = (element) => parts(element, '[part~=technology]');
const pressed = (element) => parts(element, '[part=levels] button').find((it) => it.getAttribute('aria-pressed') === 'true');

async function select(element, button) {
  button.click();
  await until(element, () => pressed(element) === button && element.shadowRoot.querySelector('[part~=selected]'), 'mark the level');
}

async function unselect(element) {
  pressed(element)?.click();
  await until(element, () => !pressed(element) && !element.shadowRoot.querySelector('[part~=selected]'), 'show all levels again');
}

async function clear(element, before) {
  enter(part(element, 'input[type=search]'), '');
  await until(element, () => technologies(element).length === before, 'show everything again');
}

const isDrawn = (element) => technologies(element).length > 0;

/** @type {import('../widgets.js').Widget} */
export const techStack = {
  tag: 'tech-stack',
  isDrawn,
  interactions: {
    'select a level and take that back': async (element) => {
      // What is chosen already is chosen again in the end.
      const before = pressed(element);
      await unselect(element);
      await select(element, parts(element, '[part=levels] button').at(-1));
      await unselect(element);
      if (before) await select(element, before);
    },
    search: async (element) => {
      const before = technologies(element).length;
      enter(part(element, 'input[type=search]'), technologies(element).at(-1).querySelector('[dir=auto]').textContent.slice(0, 40));
      await until(element, () => technologies(element).length < before && element.shadowRoot.querySelector('mark'), 'show what was searched for');
      await clear(element, before);
    },
    'search in vain, and clear by the button': async (element) => {
      const before = technologies(element).length;
      enter(part(element, 'input[type=search]'), 'qqqqqqqqqqqqqqqq');
      await until(element, () => element.shadowRoot.querySelector('[part=nothing-found]'), 'say that nothing was found');
      part(element, '.count button').click();
      await until(element, () => technologies(element).length === before, 'show everything again');
    },
    'take a suggestion': async (element) => {
      const before = technologies(element).length;
      const name = technologies(element).map((it) => it.querySelector('[dir=auto]').textContent).find((it) => /^\w{6,}$/.test(it));
      enter(part(element, 'input[type=search]'), `${name.slice(0, 2)}q${name.slice(3)}`);
      const button = await until(element, () => element.shadowRoot.querySelector('[part=nothing-found] button'), 'offer a name');
      button.click();
      await until(element, () => technologies(element).length > 0, 'show what was meant');
      await clear(element, before);
    },
    'unfold what is carried over': async (element) => {
      // With a level selected nothing is folded.
      const before = pressed(element);
      if (before) await unselect(element);
      const fold = part(element, 'details');
      fold.open = true;
      await frame();
      if (!fold.querySelector('li').checkVisibility()) throw new Error('Nothing was unfolded.');
      fold.open = false;
      if (before) await select(element, before);
    },
    'be compact': async (element) => {
      element.compact = true;
      await until(element, () => !element.shadowRoot.querySelector('input') && element.shadowRoot.querySelector('.lines'), 'be compact');
      element.compact = false;
      await until(element, () => element.shadowRoot.querySelector('input'), 'be as before');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    for (const it of parts(element, 'details')) it.open = true;
    yield 'all levels';
    for (const button of parts(element, '[part=levels] button')) {
      await select(element, button);
      yield `the level ${button.textContent}`;
      await unselect(element);
    }
    element.compact = true;
    await until(element, () => !element.shadowRoot.querySelector('input'), 'be compact');
    yield 'a line a level';
    element.compact = false;
    await until(element, () => element.shadowRoot.querySelector('input') || element.status !== 'ready' || element.shadowRoot.querySelector('[part=status]'), 'be as before');
  },
  moments,
  undrawn,
};
