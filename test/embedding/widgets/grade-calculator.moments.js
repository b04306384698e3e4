/** The widget in the middle of something: when it is taken away, moved or copied just then, nothing may break. */
import { part, parts, until } from '../drawing.js';

const first = (element) => part(element, '[data-question] .steps input');

export const moments = {
  midway: {
    'while an answer is given, and about to be saved': (element) => first(element).click(),
    'while a question has the focus': (element) => first(element).focus(),
    'while something is tried out': (element) => part(element, '.what-if button').click(),
    'while deleting is asked about': (element) => {
      first(element).click();
      part(element, '[data-remove]').click();
    },
    'while it loads again': (element) => {
      const over = element.reload();
      return () => over;
    },
  },
  async arrange(element) {
    const select = part(element, '[part=category-choice]');
    select.value = '2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(element, () => part(element, '[part=category] .category-name').textContent.includes('3 of'), 'show the third category');
  },
  arranged: (element) => part(element, '[part=category] .category-name').textContent,
};
