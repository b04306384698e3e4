import { expect, fixture, html } from '@open-wc/testing';
import { laidOut, unboxed } from '../accessibility/settings.js';
import { unplayed, type DrawnStory } from '../accessibility/stories.js';
import { until } from '../embedding/drawing.js';
import { drawnWidget } from '../embedding/lifecycle/made.js';
import { widgets } from '../embedding/widgets.js';
import { PSEUDO } from '../support/pseudo.js';
import { LeakSearch } from './leaks.js';
import { narrowFaults } from './narrow.js';
import { NARROW, speakPseudo, watched, watchedWidget, type Watched } from './pseudo.page.js';
import { stepsOf } from './pseudo.steps.js';
import { shadowHosts } from './shadow-hosts.js';

const speaks = (box: Element): boolean => [...shadowHosts(box)].every(({ shadowRoot }) => shadowRoot.querySelector<HTMLElement>('[data-words]')?.lang !== 'en');

/** With what the page's owner is told, which comes after the drawing. */
async function complete({ element }: DrawnStory, box: Element): Promise<void> {
  await until(element, () => speaks(box), `speak ${PSEUDO}`);
  const { status, problems = [] } = element as { readonly status: string; readonly problems?: readonly { readonly severity: string }[] };
  if (['error', 'stale'].includes(status) || problems.some(({ severity }) => severity === 'error')) await until(element, () => element.shadowRoot!.querySelector('[part=error] details, [part=banner] details, [part=problems]'), 'tell the owner');
}

describe('In a language of accents', () => {
  before(speakPseudo);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('no words are outside of the tables, and longer ones have room: the story', () => {
    for (const { name, draw } of unplayed) {
      it(name, async () => {
        const story = await draw(PSEUDO);
        try {
          const box = story.element.closest('main')!;
          await complete(story, box);
          const watch = watched(box);
          unboxed(story.element);
          box.style.setProperty('inline-size', `${NARROW}px`);
          await laidOut(story.element);
          expect([...watch.end(), ...narrowFaults(box)]).to.deep.equal([]);
        } finally {
          story.remove();
        }
      });
    }
  });

  for (const { tag, interactions } of widgets) {
    describe(`<${tag}> says nothing that is in no table`, () => {
      let drawn: Watched;
      beforeEach(async () => void (drawn = await watchedWidget(tag)));
      afterEach(() => drawn.box.remove());

      it('whatever a reader does', async () => {
        for (const act of Object.values(interactions)) await act(drawn.element);
        expect(drawn.watch.end()).to.deep.equal([]);
      }).timeout(120_000);

      it('whatever happens', async () => {
        for (const step of Object.values(stepsOf(tag))) await step(drawn.element as Parameters<typeof step>[0], drawn.watch);
        expect(drawn.watch.end()).to.deep.equal([]);
      }).timeout(120_000);
    });
  }

  describe('a mistake is found', () => {
    const boxIn = async (lang: string): Promise<HTMLElement> => {
      const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      box.style.setProperty('inline-size', `${NARROW}px`);
      return box;
    };

    it('in a widget that speaks English, in most of what it says', async () => {
      const box = await boxIn('en');
      await drawnWidget('skill-summary', box);
      expect(new LeakSearch().in(box).length).to.be.greaterThan(5);
    });

    it('in a word that bypasses the tables, in a text, in an attribute, and where it is soon gone', async () => {
      const box = await boxIn(PSEUDO);
      const { shadowRoot } = await drawnWidget('skill-focus', box);
      const watch = watched(box);
      const planted = document.createElement('p');
      shadowRoot!.querySelector('.root')!.append(planted);
      planted.textContent = 'Of Senior ⟦ñöţ⟧';
      await Promise.resolve();
      planted.textContent = 'Senior';
      planted.title = 'Closed';
      expect(watch.end()).to.deep.equal(['skill-focus: p: “Of Senior ⟦ñöţ⟧”', 'skill-focus: p @title: “Closed”']);
    });

    it('in what comes into a widget with a tree of its own', async () => {
      const box = await boxIn(PSEUDO);
      const { shadowRoot } = await drawnWidget('skill-focus', box);
      const watch = watched(box);
      const inner = document.createElement('div');
      inner.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: 'Bypassed' }));
      shadowRoot!.querySelector('.root')!.append(inner);
      expect(watch.end()).to.deep.equal(['div: p: “Bypassed”']);
    });

    it('not in a text of the document, in a code, in an address, or in what is English on purpose', async () => {
      const box = await boxIn(PSEUDO);
      const { shadowRoot } = await drawnWidget('skill-focus', box);
      for (const [name, text, lang] of [['p', 'Senior: ⟦ñö⟧ Principal', ''], ['code', 'load/not-found', ''], ['p', 'https://example.com/a', ''], ['p', 'It is wrong.', 'en']] as const) {
        const planted = Object.assign(document.createElement(name), { textContent: text });
        if (lang !== '') planted.lang = lang;
        shadowRoot!.querySelector('.root')!.append(planted);
      }
      expect(new LeakSearch().in(box)).to.deep.equal([]);
    });

    it('in what is wider than its widget, and in a word that is cut off', async () => {
      const box = await boxIn(PSEUDO);
      const { shadowRoot } = await drawnWidget('skill-focus', box);
      expect(narrowFaults(box)).to.deep.equal([]);
      const planted = Object.assign(document.createElement('p'), { textContent: 'Donaudampfschifffahrtsgesellschaft' });
      for (const [name, value] of Object.entries({ 'inline-size': '400px', 'overflow-wrap': 'normal' })) planted.style.setProperty(name, value);
      shadowRoot!.querySelector('.root')!.append(planted);
      expect(narrowFaults(box).join()).to.contain('stands out: <p>');
      for (const [name, value] of Object.entries({ 'inline-size': '60px', overflow: 'hidden' })) planted.style.setProperty(name, value);
      expect(narrowFaults(box).join()).to.contain('protrudes: “Donaudampfschifffahrtsgesellsc”');
    });
  });
});
