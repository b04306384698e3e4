import { fixture, html } from '@open-wc/testing';
import type { SkillCatalog } from '../../../src/elements/skill-catalog/skill-catalog.js';
import { all, one, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

const BASE = 'https://skills.example/';
export const addressOf = (role: string): string => `${BASE}${role}.json`;

/** A small role of that name, with one skill of its own. */
export const roleNamed = (id: string, skill = `${id} things`): Record<string, unknown> =>
  sample({ id, name: `Role ${id}`, categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: skill, requirements: { junior: 'awareness', senior: { proficiency: 'working', mandatory: true } } }] }] });

export const role = (id: string, change: Record<string, unknown> = {}): Record<string, unknown> => ({ id, name: `Role ${id}`, src: addressOf(id), ...change });

export const catalogOf = (...ids: string[]): Record<string, unknown> => ({ format: 1, kind: 'catalog', name: 'Roles', families: [{ id: 'f', name: 'Family', roles: ids.map((id) => role(id)) }] });

export async function ready(element: SkillCatalog): Promise<void> {
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

export async function drawn(data: unknown, properties: Partial<SkillCatalog> = {}, into?: Element): Promise<SkillCatalog> {
  const element = Object.assign(document.createElement('skill-catalog'), { data }, properties);
  (into ?? (await fixture(html`<div></div>`))).append(element);
  await ready(element);
  return element;
}

export const textOf = (it: Element): string => it.textContent!.replaceAll(/\s+/g, ' ').trim();
export const links = (element: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(element, '[part=link]');
export const names = (element: Element): string[] => links(element).filter((it) => it.checkVisibility()).map(textOf);
export const current = (element: Element): string[] => all(element, '[aria-current]').map(textOf);
export const counts = (element: Element): string[] => all(element, '[part~=counts]').map(textOf);

export async function until(element: SkillCatalog, done: () => unknown): Promise<void> {
  for (;;) {
    await element.updateComplete;
    if (done()) return;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses a role's link, as a mouse does. @returns whether the browser would follow the link */
export function press(element: Element, name: string, how: MouseEventInit = {}): boolean {
  const link = links(element).find((it) => textOf(it) === name);
  if (!link) throw new Error(`There is no role "${name}".`);
  let follows = false;
  // The test's page stays where it is.
  const stay = (event: Event): void => {
    follows = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }));
  return follows;
}

export async function search(element: SkillCatalog, query: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

export const button = (element: Element, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((it) => textOf(it) === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};

/** Answers for the roles' addresses; what is asked for waits until it is let go. */
export class Server {
  readonly asked: string[] = [];
  /** At a time, at most. */
  most = 0;
  #open = 0;
  #gates: (() => void)[] = [];
  readonly #browser = globalThis.fetch;
  /** Roles that are answered with 500. */
  readonly broken = new Set<string>();
  slow = false;

  constructor() {
    globalThis.fetch = (input, init) => {
      const url = String(input);
      return url.startsWith(BASE) ? this.#answer(url.slice(BASE.length, -'.json'.length), init) : Reflect.apply(this.#browser, globalThis, [input, init]);
    };
  }

  async #answer(id: string, init: RequestInit = {}): Promise<Response> {
    this.asked.push(id);
    this.most = Math.max(this.most, ++this.#open);
    try {
      if (this.slow) {
        await new Promise<void>((resolve, reject) => {
          this.#gates.push(resolve);
          init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
        });
      }
      return this.broken.has(id) ? new Response(null, { status: 500 }) : new Response(JSON.stringify(roleNamed(id)));
    } finally {
      this.#open--;
    }
  }

  letGo(): void {
    for (const open of this.#gates.splice(0)) open();
  }

  close(): void {
    this.letGo();
    globalThis.fetch = this.#browser;
  }
}
