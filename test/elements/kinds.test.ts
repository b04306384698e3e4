import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { skillsOf } from '../../src/domain/cells.js';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import type { Matrix } from '../../src/model/types.js';
import { clippedFaults, sidewaysFaults } from '../accessibility/layout.js';
import { inSetting, resetPage, type Drawn, type Setting } from '../accessibility/settings.js';
import { settled, until } from '../embedding/drawing.js';
import { widgets } from '../embedding/widgets.js';
import { freshName } from '../support/answers.js';
import { example, examples, read } from '../support/examples.js';
import { Names, others, shown } from './kinds.js';
import '../../src/define.js';

type Widget = Drawn & { readonly status: string; readonly problems: readonly { readonly code: string }[] };

const WIDTHS: readonly Setting[] = ['wide', '768 px', '320 px'];
/** What a text shows where something was forgotten. */
const FORGOTTEN = /\bundefined\b|\bnull\b|\bNaN\b|\[object |\bfunction\b.*=>/;

const within = (element: Element): Widget[] => [...element.shadowRoot!.querySelectorAll('*')].filter((it): it is Widget => it.shadowRoot !== null && 'status' in it);

/** As a page in this language draws it. */
async function draw(tag: string, document: unknown, lang: string): Promise<Widget> {
  const page = globalThis.document.createElement('main');
  Object.assign(page, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  const element = Object.assign(globalThis.document.createElement(tag) as Widget, { data: document });
  // What one test answers is nothing to the next.
  if ('storageKey' in element) element.setAttribute('storage-key', freshName());
  page.append(element);
  globalThis.document.body.append(page);
  await settled(element);
  for (const it of within(element)) await settled(it);
  return element;
}

/** Every text that a reader sees or hears, in what the widget draws and in the widgets within it. */
function* texts(root: ParentNode): Generator<string> {
  for (const it of root.querySelectorAll('*')) {
    for (const { name, value } of it.attributes) if (/^(aria-(label|valuetext|description)|title|alt|placeholder)$/.test(name)) yield value;
    for (const node of it.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node.textContent!;
    if (it.shadowRoot) yield* texts(it.shadowRoot);
  }
}
const forgotten = (root: ParentNode): string[] => [...texts(root)].filter((it) => FORGOTTEN.test(it));

const langOf = (name: string): string => (name === 'arabic' ? 'ar' : 'en');
const remove = (): void => document.querySelectorAll('main').forEach((it) => it.remove());

describe('Every widget on every kind of matrix', () => {
  afterEach(async () => {
    remove();
    await resetPage();
  });

  it('is asked here, but for those that draw no single matrix', () => {
    expect(widgets.map(({ tag }) => tag).filter((tag) => !others.has(tag))).to.have.members([...shown.keys()]);
  });

  it('is seen to be wrong where something was forgotten, and where a name is missing', async () => {
    const element = await draw('skill-matrix', example('text-ladder'), 'en');
    element.shadowRoot!.querySelector('th.skill')!.textContent = `[object Object]`;
    expect(forgotten(element.shadowRoot!)).to.deep.equal(['[object Object]']);
    expect(shown.get('skill-matrix')!(element, new Names(await read('text-ladder'), 'en'))).to.have.length(1);
  });

  for (const { tag } of widgets.filter((it) => !others.has(it.tag))) {
    describe(`<${tag}>`, () => {
      for (const name of examples.keys()) {
        it(`draws ${name}: everything that is in it, without a gap, at 1280, 768 and 320 pixels`, async () => {
          const lang = langOf(name);
          const element = await draw(tag, example(name), lang);
          expect([element, ...within(element)].map(({ status }) => status).filter((it) => it !== 'ready')).to.deep.equal([]);
          expect(element.problems.filter(({ code }) => code !== 'matrix/requirement-drops')).to.deep.equal([]);
          expect(getComputedStyle(element.shadowRoot!.querySelector('.root, .frame, section') ?? element).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
          expect(shown.get(tag)!(element, new Names(await read(name), lang))).to.deep.equal([]);
          expect(forgotten(element.shadowRoot!)).to.deep.equal([]);
          const found: string[] = [];
          for (const width of WIDTHS) found.push(...(await inSetting(element, width, (it) => [it, ...within(it)].flatMap((each) => [...sidewaysFaults(each), ...clippedFaults(each)]))));
          expect(found).to.deep.equal([]);
        }).timeout(30_000);
      }

      it('draws localised in the language of the page', async () => {
        for (const lang of ['de', 'fr', 'ar']) {
          const element = await draw(tag, example('localised'), lang);
          expect(shown.get(tag)!(element, new Names(await read('localised'), lang)), lang).to.deep.equal([]);
          remove();
        }
      });
    });
  }

  describe('<skill-matrix>', () => {
    /** The cells that ask in words alone, each with every word that it has. */
    const cells = (matrix: Matrix): { skill: string; level: string; words: string[] }[] =>
      skillsOf(matrix).flatMap((skill) =>
        [...skill.requirements].flatMap(([level, { proficiency, detail }]) => {
          if (proficiency || !detail) return [];
          const words = [...(detail.text === undefined ? [] : [detail.text]), ...detail.statements.flatMap((it) => [it.text, ...it.examples]), ...detail.examples];
          return [{ skill: skill.id, level, words: words.map(String) }];
        }),
      );

    for (const [name, count] of [['text-ladder', 25], ['seven-levels', 38], ['statements', 19]] as const) {
      it(`shows a sign in each of the ${count} cells of ${name}, and all of its words in the details`, async () => {
        const element = (await draw('skill-matrix', example(name), 'en')) as SkillMatrix;
        const asked = cells(await read(name));
        expect(asked).to.have.length(count);
        expect([...element.shadowRoot!.querySelectorAll('button.cell')].map(({ textContent }) => textContent)).to.deep.equal(asked.map(() => '¶'));
        const details = element.shadowRoot!.querySelector('[popover]')!;
        for (const { skill, level, words } of asked) {
          await element.openCell(skill, level);
          await until(element, () => details.matches(':popover-open') && words.every((it) => details.textContent!.includes(it)), `show the words of ${skill} at ${level}`);
        }
      });
    }

    it('finds what can be done at a step, in a catalogue of skills too', async () => {
      const element = (await draw('skill-matrix', example('catalogue'), 'en')) as SkillMatrix;
      const rows = (): string[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr:not(.category):not([hidden]) th')].filter((it) => it.checkVisibility()).map(({ textContent }) => textContent!);
      expect(element.shadowRoot!.querySelector('[part=legend]')!.textContent).to.contain('not described');
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.chip')].find((it) => it.textContent!.includes('Teaches'))!.click();
      await until(element, () => rows().length < 8, 'filter');
      expect(rows()).to.deep.equal(['SQL', 'Experiments', 'Quality checks', 'Privacy', 'Telling what was found']);
    });

    it('begins a line of the legend for each scale', async () => {
      const element = await draw('skill-matrix', example('own-scales'), 'en');
      const top = (words: string): number => [...element.shadowRoot!.querySelectorAll('.chip')].find((it) => it.textContent!.includes(words))!.getBoundingClientRect().top;
      expect(['Learning', 'A1', 'Held', 'Reads', 'Under'].map(top)).to.satisfy((tops: number[]) => tops.every((it, i) => i === 0 || it > tops[i - 1]!));
      expect(top('C2')).to.equal(top('A1'));
    });
  });

  it('warns of the requirements that fall, and of nothing else', async () => {
    for (const name of examples.keys()) {
      const { review } = await parseData(example(name));
      expect(new Set((await review!()).map(({ code }) => code)), name).to.deep.equal(new Set(name === 'not-monotone' ? ['matrix/requirement-drops'] : []));
    }
  });
});
