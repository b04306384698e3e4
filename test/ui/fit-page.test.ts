import { expect } from '@open-wc/testing';
import { fitPage } from '../../src/ui/fit-page.js';

/** A body as wide as a page, in which every line is 10 mm high, 5 mm in small letters. */
function body(lists: readonly number[], extra = 0): HTMLElement {
  const root = document.createElement('div');
  const sheet = document.createElement('style');
  sheet.textContent = '.fit li, .fit p { height: 10mm; margin: 0 } .fit.small li, .fit.small p { height: 5mm } .fit ul { margin: 0; padding: 0; list-style: none } .fit [hidden] { display: none }';
  root.className = 'fit';
  for (const lines of lists) {
    const list = document.createElement('ul');
    list.dataset['shortens'] = '';
    list.append(...Array.from({ length: lines }, () => document.createElement('li')));
    const rest = document.createElement('p');
    rest.hidden = true;
    root.append(list, rest);
  }
  if (extra > 0) {
    const section = document.createElement('section');
    section.dataset['extra'] = '';
    section.append(...Array.from({ length: extra }, () => document.createElement('p')));
    root.append(section);
  }
  document.body.append(sheet, root);
  return root;
}
const shown = (root: HTMLElement): number[] => [...root.querySelectorAll('ul')].map((list) => list.querySelectorAll('li:not([hidden])').length);
const rest = (root: HTMLElement): string[] => [...root.querySelectorAll<HTMLElement>('ul + p')].map((it) => (it.hidden ? '' : it.textContent!));
const more = (left: number): string => `${left} more`;

describe('fitting a page', () => {
  afterEach(() => document.querySelectorAll('.fit').forEach((it) => it.remove()));

  it('leaves what fits as it is', () => {
    const root = body([5, 4]);
    expect(fitPage(root, 100, more)).to.equal(true);
    expect([shown(root), rest(root)]).to.deep.equal([[5, 4], ['', '']]);
  });

  it('shortens the longest list first, and says how many lines are left out', () => {
    const root = body([4, 12]);
    expect(fitPage(root, 105, more)).to.equal(true);
    expect([shown(root), rest(root)]).to.deep.equal([[4, 5], ['', '7 more']]);
  });

  it('takes smaller letters before a list has fewer than three lines', () => {
    const root = body([6, 6]);
    expect(fitPage(root, 55, more)).to.equal(true);
    expect(root.classList.contains('small')).to.equal(true);
    expect(shown(root).every((lines) => lines >= 3)).to.equal(true);
  });

  it('gives up what is extra, and at last the lists', () => {
    const root = body([6], 20);
    expect(fitPage(root, 12, more)).to.equal(true);
    expect([root.querySelector<HTMLElement>('[data-extra]')!.hidden, shown(root), rest(root)]).to.deep.equal([true, [1], ['5 more']]);
  });

  it('says where nothing helps', () => {
    expect(fitPage(body([3]), 1, more)).to.equal(false);
  });
});
