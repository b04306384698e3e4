import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../src/data/add-language.js';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { all, one, sample, until } from '../support/fixtures.js';
import '../../src/define.js';

/** A widget in a place of this language; undefined: none is named. */
async function drawnIn(lang: string | undefined, document: Record<string, unknown> = sample()): Promise<{ readonly box: HTMLElement; readonly element: SkillMatrix }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  if (lang !== undefined) box.lang = lang;
  const element = Object.assign(globalThis.document.createElement('skill-matrix'), { data: document });
  box.append(element);
  await until(element, () => element.status === 'ready');
  return { box, element };
}
const search = (element: SkillMatrix): string => one(element, '[part=search]').getAttribute('placeholder')!.split(':')[0]!;
const spoken = (element: SkillMatrix): string | null => one(element, '.root').getAttribute('lang');
const comesTo = (element: SkillMatrix, words: string): Promise<void> => until(element, () => search(element) === words);

describe('The language of a widget', () => {
  describe('Place', () => {
    it('is the nearest that an element around it names', async () => {
      expect(search((await drawnIn('de')).element)).to.equal('Skills suchen');
      expect(search((await drawnIn('de-AT')).element)).to.equal('Skills suchen');
      expect(search((await drawnIn('en')).element)).to.equal('Search skills');
    });

    it('is its own where it names one', async () => {
      const { element } = await drawnIn('de');
      element.lang = 'en';
      await comesTo(element, 'Search skills');
      expect(spoken(element)).to.equal('en');
    });

    it('is found across the borders of shadow trees', async () => {
      const { box, element } = await drawnIn('de');
      const inner = Object.assign(document.createElement('skill-matrix'), { data: sample() });
      const middle = document.createElement('div');
      middle.attachShadow({ mode: 'open' }).append(inner);
      box.append(middle);
      await until(inner, () => inner.status === 'ready');
      expect(search(inner)).to.equal('Skills suchen');
      box.lang = 'en';
      await comesTo(inner, 'Search skills');
      await comesTo(element, 'Search skills');
    });

    it('is English where there are no words in it, and says so to who reads it aloud', async () => {
      for (const lang of ['tlh', '', 'x']) {
        const { element } = await drawnIn(lang);
        expect([search(element), spoken(element)], lang).to.deep.equal(['Search skills', 'en']);
      }
    });
  });

  describe('Live', () => {
    it('follows the page, with the table, what the reader has set up and the words that come on demand', async () => {
      const { box, element } = await drawnIn('en');
      element.query = 'doc';
      box.lang = 'de';
      await comesTo(element, 'Skills suchen');
      expect(element.query).to.equal('doc');
      expect(spoken(element)).to.equal('de');
      expect(one(element, 'table').getAttribute('aria-label')).to.equal('Skill-Matrix: Sample');
      await element.openCell('docker', 'senior');
      expect(one(element, '[part=details]').textContent).to.contain('Link kopieren');
      box.lang = 'en';
      await comesTo(element, 'Search skills');
      expect(one(element, '[part=details]').textContent).to.contain('Copy link');
    });

    it('keeps the words that are there until others have come: no reader sees them go', async () => {
      const { box, element } = await drawnIn('de');
      addLanguage('da', { matrix: { search: 'Søg kompetencer' } });
      box.lang = 'da';
      await element.updateComplete;
      expect([search(element), element.status]).to.deep.equal(['Skills suchen', 'ready']);
      await comesTo(element, 'Søg kompetencer');
    });

    it('is that of where it has been moved to', async () => {
      const { element } = await drawnIn('de');
      const other = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      other.append(element);
      await comesTo(element, 'Search skills');
    });

    it('draws nothing before its words have come: the page’s own stay until then', async () => {
      addLanguage('sv', { matrix: { search: 'Sök kompetenser' } });
      const box = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
      const element = Object.assign(document.createElement('skill-matrix'), { data: sample() });
      const spokenIn = new Set<string | null>();
      const observer = new MutationObserver(() => {
        if (all(element, '.root > *').some((it) => !it.matches('.ruler, [role=status]'))) spokenIn.add(spoken(element));
      });
      observer.observe(element.shadowRoot ?? element.attachShadow({ mode: 'open' }), { subtree: true, childList: true, attributes: true });
      box.append(element);
      await until(element, () => element.status === 'ready');
      observer.disconnect();
      expect([...spokenIn]).to.deep.equal(['sv']);
      expect(search(element)).to.equal('Sök kompetenser');
    });
  });

  describe('Texts of the document', () => {
    const localised = sample({ lang: 'en', name: { en: 'Technician', de: 'Techniker', pl: 'Technik' } });

    it('are read in the language of the place, also in one that has no words here', async () => {
      const { box, element } = await drawnIn('de', localised);
      const name = (): string | null => one(element, 'table').getAttribute('aria-label');
      expect(name()).to.equal('Skill-Matrix: Techniker');
      box.lang = 'pl';
      await until(element, () => name() === 'Skill matrix: Technik');
      box.lang = 'fi';
      await until(element, () => name() === 'Skill matrix: Technician');
    });

    it('are marked with their language where it is not that of the words around them', async () => {
      const { box, element } = await drawnIn('de', sample({ lang: 'en' }));
      const heading = (): HTMLElement => all(element, 'tbody th').find((it) => it.textContent.includes('Docker'))!;
      const langOf = (): string | null => (heading().querySelector('[dir=auto], bdi') ?? heading()).closest('[lang]')!.getAttribute('lang');
      await until(element, () => langOf() === 'en');
      box.lang = 'en';
      await comesTo(element, 'Search skills');
      expect(all(element, '[lang]').filter((it) => it.getAttribute('lang') !== 'en')).to.deep.equal([]);
    });

    it('are not marked where nothing says in which language they are', async () => {
      const { element } = await drawnIn('de');
      expect(all(element, '[lang]').map((it) => it.className)).to.deep.equal([one(element, '.root').className]);
    });
  });
});

describe('addLanguage', () => {
  it('brings a language, in English where it says nothing', async () => {
    addLanguage('nl', { matrix: { search: 'Vaardigheden zoeken', skillCount: (count) => `${count} vaardigheden` } });
    const { element } = await drawnIn('nl-BE');
    expect([search(element), spoken(element)]).to.deep.equal(['Vaardigheden zoeken', 'nl']);
    expect(one(element, '[part=export]').textContent).to.equal('Export');
  });

  it('says something otherwise in a language that is there, and in what is drawn already', async () => {
    const { element } = await drawnIn('de-CH');
    expect(search(element)).to.equal('Skills suchen');
    addLanguage('de-CH', { matrix: { search: 'Fähigkeiten suchen' } });
    await comesTo(element, 'Fähigkeiten suchen');
    expect(one(element, '.root').textContent).to.contain('Pflicht');
    expect(search((await drawnIn('de')).element)).to.equal('Skills suchen');
  });

  it('leaves aside what does not fit, and names the place and the cure', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      addLanguage('fi', { matrix: { serch: 'Hae', search: 'Hae taitoja', skillCount: 'taitoa', failure: { 'load/offline': 7 } } } as never);
      const { element } = await drawnIn('fi');
      expect(search(element)).to.equal('Hae taitoja');
      expect(one(element, '[part=counter]').textContent).to.equal('1 skill');
    } finally {
      console.warn = warn;
    }
    expect(warnings.map((it) => it.split('. There are')[0])).to.deep.equal([
      'skill-matrix: addLanguage, fi: matrix.serch: there are no such words',
      'skill-matrix: addLanguage, fi: matrix.skillCount: here stands a text, and a function is needed; it is left aside.',
      'skill-matrix: addLanguage, fi: matrix.failure.load/offline: here stands a value of type number, and a text is needed; it is left aside.',
    ]);
  });

  it('refuses what is no language tag', () => {
    expect(() => addLanguage('', {})).to.throw(RangeError);
    expect(() => addLanguage('not a tag', {})).to.throw(RangeError);
  });
});
