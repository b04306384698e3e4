/** The widget in the middle of something: when it is taken away, moved or copied just then, nothing may break. */
import { part, parts, until } from '../drawing.js';

const buttons = (element) => parts(element, '[part=levels] button');
/** Another widget of the document may have chosen one. */
const unpressed = (element) => buttons(element).findLast((it) => it.getAttribute('aria-pressed') === 'false');

export const moments = {
  midway: {
    'while a level is chosen, and about to be told': (element) => unpressed(element).click(),
    'while a level has the focus': (element) => buttons(element)[0].focus(),
    'while it loads again': (element) => {
      const over = element.reload();
      return () => over;
    },
  },
  async arrange(element) {
    const button = unpressed(element);
    button.click();
    await until(element, () => button.getAttribute('aria-pressed') === 'true', 'mark the level');
  },
  arranged: (element) => ({
    pressed: buttons(element).map((it) => it.getAttribute('aria-pressed')),
    sentences: part(element, '[part=sentence]').textContent,
  }),
};
