/** The widget in the middle of something: when it is taken away, moved or copied just then, nothing may break. */
import { enter, part, parts, until } from '../drawing.js';

const pressed = (element) => parts(element, '[part=levels] button[aria-pressed=true]').map((it) => it.textContent);
const field = (element) => part(element, 'input[type=search]');

export const moments = {
  midway: {
    'while a search is pending': (element) => enter(field(element), 'docker'),
    'while the reader types': (element) => field(element).focus(),
    'while a level is chosen': (element) => parts(element, '[part=levels] button').at(-1).click(),
    'while it loads again': (element) => {
      const over = element.reload();
      return () => over;
    },
  },
  async arrange(element) {
    enter(field(element), 'docker');
    const last = parts(element, '[part=levels] button').at(-1);
    // Another widget of the document may have chosen it.
    if (last.getAttribute('aria-pressed') !== 'true') last.click();
    await until(element, () => pressed(element).length === 1 && element.shadowRoot.querySelector('mark'), 'search and select');
  },
  arranged: (element) => ({
    query: field(element).value,
    level: pressed(element),
    technologies: parts(element, '[part~=technology]').map((it) => it.textContent),
  }),
};
