/** Stands on the page where widgets come and go: a round makes many, uses them, and takes them all away. */
import { frame, settled } from '../drawing.js';
import { documentOf, widgets } from '../widgets.js';

/** Everything that was ever removed, held so that it can go. */
const gone = [];
/** What a planted leak holds on to. */
const held = [];

/** Faults that a round can be given: what has to be seen to be trusted. */
const leaks = {
  'keeps the element': (element) => held.push(element),
  'keeps a part of it': (element) => held.push(element.shadowRoot.firstElementChild),
  'keeps a listener on the window': () => window.addEventListener('hashchange', () => undefined),
};

window.rounds = {
  /** A round of `many` with one tag. `leak` names a planted fault. */
  async round(many, tag, source, leak) {
    const { file } = documentOf(tag);
    const given = source === 'data' ? await (await fetch(file)).json() : undefined;
    const { interactions } = widgets.find((widget) => widget.tag === tag);
    const acts = Object.values(interactions);
    const elements = Array.from({ length: many }, () => {
      const element = document.createElement(tag);
      if (source === 'data') element.data = structuredClone(given);
      else element.src = file;
      element.level = 'senior';
      return element;
    });
    document.querySelector('main').append(...elements);
    for (const element of elements) await settled(element);
    // Each does something, and all together do everything.
    for (let i = 0; i < Math.max(many, acts.length); i++) await acts[i % acts.length](elements[i % many]);
    for (const element of elements) {
      if (leak) leaks[leak](element);
      gone.push(new WeakRef(element));
    }
    // Half of them leave in the middle of something.
    for (const element of elements.slice(many / 2)) element.reload();
    document.querySelector('main').replaceChildren();
    for (let i = 0; i < 3; i++) await frame();
  },
  /** A widget that stays while others come and go. */
  async stay(tag) {
    const element = document.createElement(tag);
    element.src = documentOf(tag).file;
    document.querySelector('aside').append(element);
    await settled(element);
  },
  alive: () => gone.filter((it) => it.deref() !== undefined).length,
};
