/** Stands on every page with a policy and does there what a reader does, a thing at a time. */
import { frame, settled } from '../drawing.js';
import { widgets } from '../widgets.js';
import { planted } from './planted.js';

/** Enough of a document's parts to have met each kind of template. */
const REVEALED = 12;

const known = [...widgets, planted];
const widgetOf = (tag) => known.find((widget) => widget.tag === tag);

/** A violation is reported in a task of its own, soon after what caused it. */
async function reported() {
  for (let i = 0; i < 3; i++) await frame();
  await new Promise((resolve) => setTimeout(resolve));
}

const acts = (tag) => {
  const { interactions, reveal } = widgetOf(tag);
  return {
    'be drawn': settled,
    ...interactions,
    ...(reveal && {
      'show its parts': async (element) => {
        let count = 0;
        for await (const part of reveal(element)) if (part && ++count === REVEALED) break;
        if (count < 3) throw new Error(`<${tag}> has shown ${count} parts only`);
      },
    }),
  };
};

window.reader = {
  reported,
  /** What can be done with a widget, in order. */
  acts: (tag) => Object.keys(acts(tag)),
  /** Does it with the element that `selector` finds, and waits until what is reported has been. */
  async act(selector, name) {
    const element = document.querySelector(selector);
    await acts(element.localName)[name](element);
    await reported();
  },
};
