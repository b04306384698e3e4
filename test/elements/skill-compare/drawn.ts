import { fixture, html } from '@open-wc/testing';
import type { SkillCompare } from '../../../src/elements/skill-compare/skill-compare.js';
import type { Rating } from '../../../src/model/assessment.js';
import type { Answering } from '../../../stories/support/answering.js';
import '../../../stories/support/answering.js';
import { all, one } from '../../support/fixtures.js';
import { data, platform } from './roles.js';
import '../../../src/define.js';

export async function until(element: SkillCompare, done: () => unknown): Promise<void> {
  for (;;) {
    await element.updateComplete;
    if (done()) return;
    await new Promise(requestAnimationFrame);
  }
}

export const add = async (properties: Partial<SkillCompare> = {}, attributes: Record<string, string> = {}): Promise<SkillCompare> => {
  const element = Object.assign(document.createElement('skill-compare'), { data, storage: 'none' }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(element);
  return element;
};

/** With both roles, and all that is asked for on demand. */
export async function drawn(properties: Partial<SkillCompare> = {}, attributes: Record<string, string> = {}): Promise<SkillCompare> {
  const element = await add({ withData: platform, ...properties }, attributes);
  await until(element, () => element.otherMatrix && element.status !== 'loading');
  return element;
}

/** What is told of a node to those who hear it. */
export function textOf(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('[aria-hidden=true]')) it.remove();
  return copy.textContent!.replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim();
}

export const sentence = (element: Element): string => textOf(one(element, '[part=sentence]'));
export const said = (element: Element): string => textOf(one(element, '[role=status]'));
export const groups = (element: Element): HTMLDetailsElement[] => all<HTMLDetailsElement>(element, 'details[part~=group]');
export const titles = (element: Element): string[] => groups(element).map((it) => textOf(it.querySelector('summary')!));
/** The rows of a group: skill | here | there. */
export const rows = (element: Element, name: string): string[] => all(element, `[part~="${name}"] [part=skill]`).map((row) => [...row.children].map(textOf).join(' | '));
export const selects = (element: Element): string[] => all<HTMLSelectElement>(element, 'select').map((it) => `${it.part.value}=${it.selectedOptions[0]?.textContent ?? ''}`);

export async function choose(element: SkillCompare, part: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, `select[part=${part}]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export const button = (element: Element, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((it) => textOf(it) === words || it.ariaLabel === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};

/** The reader's answers to a role, given elsewhere on the page, in its memory: the widget must have the same key. */
export async function answering(storageKey: string, ratings: Readonly<Record<string, Rating>>, document: unknown = data): Promise<(skill: string, rating: Rating | undefined) => Promise<void>> {
  const element = await fixture<Answering>(html`<story-answering .data=${document} .storageKey=${storageKey}></story-answering>`);
  await element.ready();
  for (const [skill, rating] of Object.entries(ratings)) await element.rate(skill, rating);
  return (skill, rating) => element.rate(skill, rating);
}
