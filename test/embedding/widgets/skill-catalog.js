import { enter, part, parts, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { undrawn } from './skill-catalog.undrawn.js';

const links = (element) => parts(element, '[part=link]');
/** Those that are chosen here: the others lead to a page of their own. */
const own = (element) => links(element).filter(({ hash }) => hash.startsWith('#skill-role='));
const isCurrent = (link) => link.hasAttribute('aria-current');
const field = (element) => part(element, '[part=search]');
/** Counts and searches the skills of all roles; gone when that is done. */
const askAll = (element) => element.shadowRoot.querySelector('.more > button');

async function search(element, query) {
  enter(field(element), query);
  await until(element, () => element.query === query && (query === '') === (parts(element, '[part=counter]').length === 0), 'search');
}

async function choose(element, link) {
  link.click();
  await until(element, () => isCurrent(link), 'mark the role');
}

const isDrawn = (element) => links(element).length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillCatalog = {
  tag: 'skill-catalog',
  kind: 'catalog',
  isDrawn,
  interactions: {
    'choose a role': async (element) => {
      // What is chosen already is chosen again in the end.
      const before = own(element).find(isCurrent);
      await choose(element, own(element).findLast((it) => !isCurrent(it)));
      if (before) await choose(element, before);
    },
    'search for a role, and show all again': async (element) => {
      const before = links(element).length;
      await search(element, links(element)[0].textContent.trim());
      await until(element, () => parts(element, 'mark').length > 0, 'mark what it has found');
      await search(element, 'there is no such role');
      await until(element, () => element.shadowRoot.querySelector('[part=nothing-found]'), 'say that there is none');
      part(element, '.count button').click();
      await until(element, () => links(element).length === before, 'show all');
    },
    'count the skills of all roles': async (element) => {
      askAll(element)?.click();
      await until(element, () => parts(element, '[part~=counts]').length === links(element).length && !element.shadowRoot.querySelector('[part=counting]'), 'count them');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    for (const it of parts(element, 'details')) it.open = true;
    yield 'families';
    await choose(element, own(element)[0]);
    yield 'a role that is chosen';
    await choose(element, own(element).at(-1));
    yield 'another';
  },
  moments: {
    midway: {
      'while a role is chosen': (element) => own(element).at(-1).click(),
      'while a search is typed': (element) => {
        field(element).focus();
        enter(field(element), 'e');
      },
      'while roles are counted': (element) => askAll(element)?.click(),
      'while it loads again': (element) => {
        const over = element.reload();
        return () => over;
      },
    },
    async arrange(element) {
      await choose(element, own(element).at(-1));
      await search(element, 'e');
    },
    arranged: (element) => ({ chosen: links(element).find(isCurrent)?.textContent.trim(), query: field(element).value }),
  },
  undrawn,
};
