/** What a matrix's export shows, and how it is opened. */
import { fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { sample, until } from '../../support/fixtures.js';
import '../../../src/elements/skill-matrix/skill-matrix.define.js';

export const button = (element: SkillMatrix): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('button[part=export]')!;
export const panel = (element: SkillMatrix): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>('[part=export-panel]');
export const isOpen = (element: SkillMatrix): boolean => panel(element)?.matches(':popover-open') === true;
export const item = (element: SkillMatrix, kind: string): HTMLElement => panel(element)!.querySelector<HTMLElement>(`[data-kind=${kind}]`)!;
export const taken = (element: SkillMatrix): string => panel(element)?.querySelector('.taken')?.textContent.trim() ?? '';
export const said = (element: SkillMatrix): string => element.shadowRoot!.querySelector('[role=status]')!.textContent;

export async function drawn(properties: Record<string, unknown> = { data: sample() }): Promise<SkillMatrix> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement('skill-matrix'), properties);
  box.append(element);
  await until(element, () => element.status === 'ready' && button(element) !== null);
  return element;
}

export async function opened(properties?: Record<string, unknown>): Promise<SkillMatrix> {
  const element = await drawn(properties);
  button(element).click();
  await until(element, () => isOpen(element));
  return element;
}
