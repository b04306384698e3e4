/** The widget in the middle of something: when it is taken away, moved or copied just then, nothing may break. */
import { parts, until } from '../drawing.js';

const questions = (element) => parts(element, '[part=question]');
const summary = (element, i) => questions(element)[i].querySelector('summary');

export const moments = {
  midway: {
    'while an answer is opened': (element) => summary(element, 0).click(),
    'while a link leads to a question': (element) => void element.openQuestion('skills'),
    'while a question has the focus': (element) => summary(element, 0).focus(),
    'while a link is copied': (element) => questions(element)[0].querySelector('.tail button').click(),
    'while everything is opened for paper': (element) => {
      dispatchEvent(new Event('beforeprint'));
      return async () => {
        dispatchEvent(new Event('afterprint'));
        await element.updateComplete;
      };
    },
    'while it loads again': (element) => {
      const over = element.reload();
      return () => over;
    },
  },
  async arrange(element) {
    summary(element, 1).click();
    await until(element, () => questions(element)[1].open, 'open the answer');
  },
  arranged: (element) => questions(element).map(({ open }) => open),
};
