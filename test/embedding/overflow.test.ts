import { expect } from '@open-wc/testing';
import { example } from '../support/examples.js';
import { settled } from './drawing.js';
import { documentOf, widgets } from './widgets.js';
import '../../src/define.js';

type Direction = 'ltr' | 'rtl';
type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** A part of a page that scrolls by itself, and as many page authors write it: of no position of its own. */
async function draw(tag: string, page: Direction, part: Direction, width: string): Promise<Widget> {
  document.documentElement.dir = page;
  const box = document.createElement('main');
  Object.assign(box, { dir: part, lang: part === 'rtl' ? 'ar' : 'en' });
  Object.assign(box.style, { inlineSize: width, blockSize: '200px', overflow: 'auto' });
  const element = document.createElement(tag) as Widget;
  const { file, called } = documentOf(tag);
  Object.assign(element, part === 'rtl' && called === 'ml-engineer' ? { data: example('arabic') } : { src: file });
  box.append(element);
  document.body.append(box);
  await settled(element);
  return element;
}

/** How much further than its own room the page scrolls, and where: nothing beside the box is in it. */
function beyond(): string[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  return [scrollWidth > clientWidth ? `${scrollWidth - clientWidth} px sideways` : '', scrollHeight > clientHeight ? `${scrollHeight - clientHeight} px down` : ''].filter(Boolean);
}

describe('A widget in a part of the page that scrolls by itself', () => {
  beforeEach(() => document.body.style.setProperty('margin', '0'));
  afterEach(() => {
    document.querySelectorAll('main').forEach((it) => it.remove());
    document.body.style.removeProperty('margin');
    document.documentElement.removeAttribute('dir');
  });

  it('is noticed where something of it stands out', async () => {
    const element = await draw('skill-track', 'ltr', 'rtl', '100%');
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const lost = Object.assign(document.createElement('span'), { textContent: 'for ears only' });
    Object.assign(lost.style, { position: 'absolute', inlineSize: '1px', marginInline: '-1px' });
    root.style.position = 'static';
    root.append(lost);
    expect(beyond().join()).to.match(/^1 px sideways,\d+ px down$/);
  });

  for (const { tag } of widgets) {
    it(`<${tag}> makes the page itself no larger, whichever way each of them runs`, async () => {
      const found: string[] = [];
      for (const page of ['ltr', 'rtl'] as const) {
        for (const part of ['ltr', 'rtl'] as const) {
          for (const width of ['100%', '320px']) {
            const element = await draw(tag, page, part, width);
            found.push(...beyond().map((it) => `${part} in ${page}, ${width}: ${it}`));
            element.parentElement!.remove();
          }
        }
      }
      expect(found).to.deep.equal([]);
    });
  }
});
