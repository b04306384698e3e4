/** Draws a calculator for tests, and asks and answers as a reader does. */
import { fixture, html } from '@open-wc/testing';
import type { GradeCalculator } from '../../../src/elements/grade-calculator/grade-calculator.js';
import { freshName } from '../../support/answers.js';
import { all, one } from '../../support/fixtures.js';
import '../../../src/define.js';

export async function drawn(data: unknown, attributes: Record<string, string> = {}): Promise<GradeCalculator> {
  const element = Object.assign(document.createElement('grade-calculator'), { data });
  // What one test leaves in the browser is nothing to the next.
  for (const [name, value] of Object.entries({ 'storage-key': freshName(), ...attributes })) element.setAttribute(name, value);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  await until(element, () => element.status !== 'idle' && element.status !== 'loading' && !savedWords(element).startsWith('Looking'));
  return element;
}

/** Resolves when `done` is true after one of the element's updates; the runner's own limit ends the wait. */
export async function until(element: GradeCalculator, done: () => unknown): Promise<void> {
  for (;;) {
    await element.updateComplete;
    if (done()) return;
    await new Promise(requestAnimationFrame);
  }
}

export const textOf = (it: Element): string => it.textContent!.replaceAll(/\s+/g, ' ').trim();
export const savedWords = (element: GradeCalculator): string => textOf(element.shadowRoot!.querySelector('[part~=saved]') ?? document.createElement('p'));
export const progress = (element: GradeCalculator): string => textOf(one(element, '[part=progress]'));
export const grade = (element: GradeCalculator): string => textOf(one(element, '[part=grade]'));
export const questions = (element: GradeCalculator): string[] => all(element, '.skill-name').map(textOf);
export const question = (element: GradeCalculator, name: string): HTMLElement => all(element, '.skill').find((it) => textOf(it.querySelector('.skill-name')!) === name)!;
export const answers = (element: GradeCalculator, name: string): HTMLInputElement[] => [...question(element, name).querySelectorAll<HTMLInputElement>('input')];
export const chosen = (element: GradeCalculator, name: string): string[] => answers(element, name).filter(({ checked }) => checked).map(({ value }) => value);
export const button = (element: GradeCalculator, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((it) => textOf(it) === words || it.ariaLabel === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};
export const status = (element: GradeCalculator): string => textOf(one(element, '[role=status]'));
export const rows = (element: GradeCalculator): string[] => all(element, '[part=readiness] > li').map(textOf);

/** Answers by the value of the radio: `none`, `na`, or the place of the step. */
export async function rate(element: GradeCalculator, name: string, value: string): Promise<void> {
  answers(element, name).find((it) => it.value === value)!.click();
  await element.updateComplete;
}

export async function choose(element: GradeCalculator, selector: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export const saved = (element: GradeCalculator): Promise<void> => until(element, () => /^✓? ?Saved/.test(savedWords(element)));

/** Three skills, two levels, one of them mandatory at the second. */
export const small = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 1,
  id: 'small',
  name: 'Small',
  revision: '3',
  scale: [{ id: 'a', name: 'Aware', abbr: 'A' }, { id: 'w', name: 'Working', abbr: 'W' }, { id: 'x', name: 'Expert', abbr: 'X' }],
  levels: [{ id: 'junior', name: 'Junior' }, { id: 'senior', name: 'Senior' }],
  categories: [
    { id: 'cloud', name: 'Cloud', skills: [{ id: 'docker', name: 'Docker', expectations: { w: 'Writes a Dockerfile.' }, requirements: { junior: 'a', senior: { proficiency: 'w', mandatory: true } } }] },
    { id: 'code', name: 'Code', skills: [{ id: 'git', name: 'Git', requirements: { junior: 'w', senior: 'x' } }, { id: 'sql', name: 'SQL', requirements: { senior: 'w' } }] },
  ],
  ...change,
});
