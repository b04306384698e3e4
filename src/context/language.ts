import type { Speaks } from '../locale/text.js';

/** Whether `element` stands in a part of the page that is in the given language; `:lang()` crosses shadow roots. */
export const speaksFor =
  (element: Element): Speaks =>
  (tag) =>
    /^[\w-]+$/.test(tag) && element.matches(`:lang(${tag})`);
