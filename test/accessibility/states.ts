/** The states that no story shows: those that a reader brings about, and those that need a server that fails. */
import { fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { all, drawn, FAULTY_SERVER, one, realDocument, sample, until } from '../support/fixtures.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung';

/** As wide as the smallest phone. */
export async function narrow(element: SkillMatrix): Promise<SkillMatrix> {
  element.style.setProperty('width', '320px');
  await until(element, () => element.shadowRoot!.querySelector('.narrow') !== null);
  return element;
}

async function open(element: SkillMatrix, skill = 'docker', level = 'senior'): Promise<SkillMatrix> {
  await element.openCell(skill, level);
  await until(element, () => one(element, '[part=details]').matches(':popover-open'));
  return element;
}

async function changed(element: SkillMatrix, change: Partial<SkillMatrix>): Promise<SkillMatrix> {
  Object.assign(element, change);
  await element.updateComplete;
  return element;
}

async function pressed(element: SkillMatrix, selector: string, label: string): Promise<SkillMatrix> {
  all(element, selector).find((it) => it.textContent!.includes(label))!.click();
  await element.updateComplete;
  return element;
}

async function stale(): Promise<SkillMatrix> {
  const element = await fixture<SkillMatrix>(html`<skill-matrix src=${`${FAULTY_SERVER}/breaks-later?${crypto.randomUUID()}`}></skill-matrix>`);
  // With the code for what a reader does, which comes right after the first drawing.
  await until(element, () => element.status === 'ready' && element.shadowRoot!.querySelector('[popover]') !== null);
  await element.reload();
  // With what the owner is told, which comes after the drawing.
  await until(element, () => element.status === 'stale' && element.shadowRoot!.querySelector('[part=banner] details') !== null);
  return element;
}

async function loading(): Promise<SkillMatrix> {
  const element = await fixture<SkillMatrix>(html`<skill-matrix src=${`${FAULTY_SERVER}/hang?${crypto.randomUUID()}`}><a href="#x">The matrix as text</a></skill-matrix>`);
  await until(element, () => element.status === 'loading');
  return element;
}

async function longWords(): Promise<SkillMatrix> {
  return drawn(
    sample({
      name: LONG,
      levels: ['junior', 'senior'].map((id) => ({ id, name: `${id} ${LONG}` })),
      scale: ['awareness', 'working'].map((id) => ({ id, name: LONG })),
      categories: [{ id: 'c', name: LONG, skills: [{ id: 'docker', name: LONG, expectations: { working: LONG.repeat(4) }, requirements: { junior: 'awareness', senior: { proficiency: 'working', mandatory: true } } }] }],
      notes: [LONG.repeat(3)],
    }),
  );
}

const real = async (): Promise<SkillMatrix> => drawn(await realDocument());

/** By name, in the order in which a reader meets them. */
export const states: Readonly<Record<string, () => Promise<SkillMatrix>>> = {
  loading,
  wide: real,
  narrow: async () => narrow(await real()),
  compact: async () => changed(await real(), { compact: true }),
  comparing: async () => changed(await real(), { from: 'senior', to: 'lead' }),
  'comparing, narrow': async () => narrow(await changed(await real(), { from: 'senior', to: 'lead' })),
  'one category folded': async () => pressed(await real(), 'button.fold', 'Cloud'),
  'everything folded': async () => pressed(await real(), '.count button', 'Fold all'),
  filtered: async () => pressed(await real(), '.chip', 'Expert'),
  'nothing found': async () => changed(await real(), { query: 'kubernets' }),
  'details open': async () => open(await real()),
  'details open, narrow': async () => open(await narrow(await real())),
  stale,
  'long words': longWords,
  'long words, details open': async () => open(await longWords()),
};
