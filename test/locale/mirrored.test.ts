import { expect } from '@open-wc/testing';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { all, one, sample, until } from '../support/fixtures.js';
import '../../src/define.js';

/** A widget on an Arabic page, with a document in English. */
async function drawn(attributes: Record<string, string> = {}): Promise<SkillMatrix> {
  Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
  const element = Object.assign(document.createElement('skill-matrix'), { data: sample({ lang: 'en', source: '(Acme) 2026.' }) });
  for (const [name, value] of Object.entries({ storage: 'none', ...attributes })) element.setAttribute(name, value);
  document.body.append(element);
  await until(element, () => element.status === 'ready' && one(element, '.root').lang === 'ar' && element.shadowRoot!.querySelector('[popover]') !== null);
  return element;
}

/** Where a part of a text begins on the screen. */
function placeOf(parent: Element, part: string): number {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const at = text.textContent!.indexOf(part);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + part.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`There is no ${part} in ${parent.textContent}.`);
}

describe('English names on an Arabic page', () => {
  afterEach(() => {
    document.querySelectorAll('skill-matrix').forEach((it) => it.remove());
    Object.assign(document.documentElement, { lang: 'en', dir: '' });
  });

  it('stand in the order in which they are read: a skill, and to its left the level', async () => {
    const element = await drawn();
    await element.openCell('docker', 'senior');
    const title = one(element, '#details-title');
    expect(placeOf(title, 'Docker')).to.be.greaterThan(placeOf(title, 'Senior'));
  });

  it('keep what belongs to them at their side', async () => {
    const source = all(await drawn(), '.foot dd').find((it) => it.textContent!.includes('Acme'))!;
    expect(placeOf(source, '(')).to.be.lessThan(placeOf(source, 'Acme'));
    expect(placeOf(source, '.')).to.be.greaterThan(placeOf(source, '2026'));
  });

  it('are folded by a mark that points to where they are read, and down when they are unfolded', async () => {
    const element = await drawn();
    const fold = one(element, '.fold');
    /** Where the corner of the two borders points: x to the right, y down. */
    const points = (): readonly number[] => {
      const { borderLeftWidth, borderRightWidth, transform } = getComputedStyle(fold.querySelector('.chevron')!);
      const turned = new DOMMatrix(transform).transformPoint({ x: parseFloat(borderRightWidth) - parseFloat(borderLeftWidth), y: 1.5 });
      return [turned.x, turned.y].map((it) => Math.sign(Math.round(it)));
    };
    expect([fold.getAttribute('aria-expanded'), points()]).to.deep.equal(['true', [0, 1]]);
    fold.click();
    // It may turn by and by.
    await until(element, () => points().join() === '-1,0');
    Object.assign(document.documentElement, { dir: 'ltr' });
    await until(element, () => points().join() === '1,0');
  });

  it('do not turn the sign of an answer: an arrow and after it the number', async () => {
    const element = await drawn({ 'show-ratings': '' });
    await until(element, () => element.shadowRoot!.querySelector('[part=ratings]') !== null);
    const sign = one(element, '[part=ratings] .own.short');
    expect(placeOf(sign, '↓')).to.be.lessThan(placeOf(sign, '1'));
  });
});
