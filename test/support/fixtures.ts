import { fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import '../../src/define.js';

/** A small legal document; `change` makes of it what a test needs. */
export function sample(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 1,
    id: 'sample',
    name: 'Sample',
    scale: [
      { id: 'awareness', name: 'Awareness', abbr: 'A' },
      { id: 'working', name: 'Working', abbr: 'W' },
    ],
    levels: [
      { id: 'junior', name: 'Junior', abbr: 'Jun' },
      { id: 'senior', name: 'Senior', abbr: 'Sen' },
    ],
    categories: [
      {
        id: 'cloud',
        name: 'Cloud',
        skills: [{ id: 'docker', name: 'Docker', requirements: { junior: 'awareness', senior: { proficiency: 'working', mandatory: true } } }],
      },
    ],
    ...change,
  };
}

/** Origin of the server that misbehaves (`faulty-server.mjs`); it answers `/ok` with the real document. */
export const FAULTY_SERVER = import.meta.env['VITE_FAULTY_SERVER'] as string;

export const MATRIX_URL = new URL('../../data/ml-engineer.json', import.meta.url).href;

/** Resolves when `done` is true after one of the element's updates; the runner's own limit ends the wait. */
export async function until(element: SkillMatrix, done: () => boolean): Promise<void> {
  for (;;) {
    await element.updateComplete;
    if (done()) return;
    await new Promise(requestAnimationFrame);
  }
}

export async function drawn(document: unknown, attributes: Record<string, string> = {}): Promise<SkillMatrix> {
  const element = await fixture<SkillMatrix>(html`<skill-matrix .data=${document}></skill-matrix>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await until(element, () => element.status !== 'loading' && element.status !== 'idle');
  // What a reader does needs the code that comes right after the first drawing.
  if (element.status === 'ready') await until(element, () => element.shadowRoot!.querySelector('[popover]') !== null);
  return element;
}

/** The real document, fetched once for all tests. */
export const realDocument = async (): Promise<unknown> => (await fetch(MATRIX_URL)).json();

export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
export const one = <E extends Element = HTMLElement>(element: Element, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
export const cell = (element: Element, name: string): HTMLButtonElement => one(element, `button[aria-label^="${name}"]`);
/** The rows of skills that are shown. */
export const shownSkills = (element: Element): string[] => all<HTMLTableRowElement>(element, 'tbody tr:not(.category):not([hidden])').map((row) => row.cells[0]!.textContent!.trim());

/** The next event of this name, with its own type. */
export const heard = <K extends keyof HTMLElementEventMap>(element: HTMLElement, name: K): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => element.addEventListener(name, resolve as EventListener, { once: true }));
