import { enter, frame, part, parts, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { undrawn } from './skill-compare.undrawn.js';

/** What another role asks of the same skills, and of others: small enough to be written here. */
const other = {
  format: 1,
  id: 'platform-engineer',
  name: 'Platform Engineer',
  scale: [{ id: 'awareness', name: 'Awareness', abbr: 'A' }, { id: 'working', name: 'Working', abbr: 'W' }, { id: 'advanced', name: 'Advanced', abbr: 'V' }, { id: 'expert', name: 'Expert', abbr: 'E' }],
  levels: [{ id: 'junior', name: 'Junior' }, { id: 'senior', name: 'Senior' }],
  categories: [{ id: 'platform', name: 'Platform', skills: [
    { id: 'docker', name: 'Docker', requirements: { junior: 'A', senior: { proficiency: 'E', mandatory: true } } },
    { id: 'linux', name: 'Linux', requirements: { junior: 'W', senior: 'V' } },
  ] }],
};

const groups = (element) => parts(element, 'details[part~=group]');
const sentence = (element) => part(element, '[part=sentence]').textContent;
const rows = (element) => parts(element, '[part=skill]').map((it) => it.textContent).join();

async function chooseLevel(element, name, level) {
  enter(part(element, `[part=${name}]`), level);
  await until(element, () => part(element, `[part=${name}]`).value === level, 'show the level');
}

async function unfoldAll(element) {
  for (const it of groups(element)) it.open = true;
  await frame();
  await until(element, () => groups(element).every((it) => it.open && it.querySelector('[part=skill]')), 'show every skill');
}

/** @param {{ data?: unknown, src?: string }} it the other role */
async function beside(element, { data, src }) {
  Object.assign(element, { withData: data, with: src });
  await until(element, () => element.shadowRoot.querySelector('[part=sentence]'), 'show both roles');
}

async function alone(element) {
  Object.assign(element, { withData: undefined, with: undefined });
  await until(element, () => !element.shadowRoot.querySelector('[part=sentence]'), 'show one role again');
}

const isDrawn = (element) => parts(element, '[part=skill], details[part~=group]').length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillCompare = {
  tag: 'skill-compare',
  isDrawn,
  interactions: {
    'fold and unfold': async (element) => {
      const group = await until(element, () => groups(element)[0], 'show its groups');
      const before = group.open;
      for (const open of [!before, before]) {
        group.querySelector('summary').click();
        await until(element, () => group.open === open && Boolean(group.querySelector('[part=skill]')) === open, 'fold or unfold');
      }
    },
    'see what each level asks for': async (element) => {
      for (const { value } of [...part(element, '[part=level]').options].reverse()) {
        const before = rows(element);
        const was = part(element, '[part=level]').value;
        await chooseLevel(element, 'level', value);
        if (was !== value) await until(element, () => rows(element) !== before, 'list what it asks for');
      }
    },
    'compare with another role, level by level': async (element) => {
      await beside(element, { data: other });
      for (const level of ['senior', 'junior']) {
        const was = part(element, '[part=level-there]').value;
        const before = sentence(element) + rows(element);
        await chooseLevel(element, 'level-there', level);
        if (was !== level) await until(element, () => sentence(element) + rows(element) !== before, 'compare that level');
      }
      await alone(element);
    },
    'see the other role fail, and try again': async (element) => {
      element.with = 'there-is-no-such-file.json';
      const retry = await until(element, () => element.shadowRoot.querySelector('.sides [part=error] button'), 'say that the other role failed');
      if (!isDrawn(element)) throw new Error('The role that is there went with the one that is not.');
      retry.click();
      await until(element, () => !element.shadowRoot.querySelector('.sides [part=error]'), 'try again');
      await until(element, () => element.shadowRoot.querySelector('.sides [part=error] button'), 'fail again');
      element.with = undefined;
      await until(element, () => !element.shadowRoot.querySelector('.sides [part=error]'), 'show one role again');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    const levels = parts(element, '[part=level] option').map(({ value }) => value);
    const each = levels.length > 0 ? levels : [undefined];
    for (const level of each) {
      if (level !== undefined) await chooseLevel(element, 'level', level);
      await unfoldAll(element);
      yield `alone at ${levels.indexOf(level)}`;
    }
    // As its own other role, every string stands on both sides: at two levels of which the one asks otherwise.
    await beside(element, documentOf(element));
    for (const level of each) {
      if (level !== undefined) await chooseLevel(element, 'level-there', level);
      await unfoldAll(element);
      yield `beside ${levels.indexOf(level)}`;
    }
    await alone(element);
    for (const it of parts(element, 'details')) it.open = true;
    yield 'problems';
  },
  moments: {
    midway: {
      'while a level is chosen': (element) => enter(part(element, '[part=level]'), part(element, '[part=level]').options[2].value),
      'while the level has the focus': (element) => part(element, '[part=level]').focus(),
      'while it loads again': (element) => {
        const over = element.reload();
        return () => over;
      },
      'while the other role is on its way': (element) => {
        element.with = 'there-is-no-such-file.json';
      },
    },
    async arrange(element) {
      await chooseLevel(element, 'level', 'senior');
      await beside(element, { data: other });
      await chooseLevel(element, 'level-there', 'junior');
    },
    arranged: (element) => ({ level: part(element, '[part=level]').value, there: parts(element, '[part=level-there], [part=sentence]').map((it) => it.value ?? it.textContent) }),
  },
  undrawn,
};

/** What the element shows, however it was given. */
function documentOf({ data, src, children }) {
  const script = [...children].find((it) => it.matches('script[type="application/json"]'));
  return script ? { data: JSON.parse(script.textContent) } : { data, src };
}
