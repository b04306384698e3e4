import { expect, fixture, html } from '@open-wc/testing';
import { dataCatalogue } from '../../../stories/documents/data-catalogue.js';
import type { SkillRadar } from '../../../src/elements/skill-radar/skill-radar.js';
import { LETTER } from '../../../src/ui/chart/labels.js';
import { widthOf } from '../../../src/ui/chart/words.js';
import { axeFaults } from '../../accessibility/axe.js';
import { example } from '../../support/examples.js';
import { all, one, realDocument } from '../../support/fixtures.js';
import '../../../src/define.js';

async function drawn(properties: Partial<SkillRadar>, box?: HTMLElement): Promise<SkillRadar> {
  const element = Object.assign(document.createElement('skill-radar'), properties);
  (box ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await comesTo(element, () => element.status !== 'loading' && (element.status !== 'idle' || properties.data === undefined));
  return element;
}
/** Frame by frame; the runner's own limit ends it. */
async function comesTo(element: SkillRadar, check: () => unknown): Promise<void> {
  for (;;) {
    await element.updateComplete;
    if (check()) return;
    await new Promise(requestAnimationFrame);
  }
}
const textOf = (it: Element): string => it.textContent!.replaceAll(/\s+/g, ' ').trim();
const legend = (element: SkillRadar): string[] => all(element, '[part=legend] li').map(textOf);
const rows = (element: SkillRadar): string[][] => all<HTMLTableRowElement>(element, 'tr').map(({ cells }) => [...cells].map(textOf));
const notes = (element: SkillRadar): string[] => all(element, '[part=left-out]').map(textOf);
const values = (element: SkillRadar): HTMLElement => one(element, '[part=values]');
const chart = (element: SkillRadar): SVGElement => one<HTMLElement>(element, '[part=chart]') as unknown as SVGElement;
async function press(element: SkillRadar, key: string): Promise<void> {
  values(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

const SCALE = [{ id: 'a', name: 'Aware', abbr: 'A' }, { id: 'w', name: 'Working', abbr: 'W' }];
const small = {
  format: 1,
  id: 'small',
  name: 'Small',
  scale: SCALE,
  levels: [{ id: 'one', name: 'One' }, { id: 'two', name: 'Two' }],
  categories: ['Data', 'Cloud', 'Teams'].map((name, i) => ({
    id: name.toLowerCase(),
    name,
    skills: [0, 1, 2].slice(i % 2).map((j) => ({ id: `${name}-${j}`, name: `${name} ${j}`, requirements: { one: j === 0 ? 'a' : 'w', two: { proficiency: 'w', mandatory: true } } })),
  })),
};
const answersOf = (subject: string | undefined, ratings: Record<string, object>): object => ({ format: 1, kind: 'assessment', matrix: 'small', ...(subject !== undefined && { subject }), ratings });
const given = (...list: object[]): Pick<SkillRadar, 'assessments'> => ({ assessments: list as SkillRadar['assessments'] });

describe('<skill-radar>', () => {
  describe('of a document', () => {
    it('draws what the first level asks for, an axis for each category, and the same as a table', async () => {
      const element = await drawn({ data: small });
      expect(textOf(one(element, 'h3'))).to.equal('What One asks for by category');
      expect(legend(element)).to.deep.equal(['Asked at One']);
      expect(all(element, '.spoke')).to.have.length(3);
      expect(all(element, 'text.axis').map(textOf)).to.deep.equal(['Data', 'Cloud', 'Teams']);
      expect(all(element, 'text.step').map(textOf)).to.deep.equal(['A', 'W']);
      expect(rows(element)).to.deep.equal([['Category', 'Asked at One'], ['Data', '83%, about Working'], ['Cloud', '100%, about Working'], ['Teams', '83%, about Working']]);
    });

    it('follows the level that is chosen, here and in other widgets of the document', async () => {
      const element = await drawn({ data: small, level: 'two' });
      expect(legend(element)).to.deep.equal(['Asked at Two']);
      all<HTMLButtonElement>(element, '[part=levels] button')[0]!.click();
      await comesTo(element, () => legend(element)[0] === 'Asked at One');
      expect(element.level).to.equal('one');
      expect(all(element, '[aria-pressed=true]').map(textOf)).to.deep.equal(['One']);
    });

    it('draws the skills of one category, with the step that each is asked at', async () => {
      const element = await drawn({ data: small, level: 'two', category: 'data' });
      expect(textOf(one(element, 'h3'))).to.equal('What Two asks for in Data, by skill');
      expect(rows(element)[1]).to.deep.equal(['Data 0', 'Working, mandatory']);
    });

    it('shows the table alone where there are too few axes', async () => {
      const element = await drawn({ data: small, category: 'cloud' });
      expect(notes(element)).to.deep.equal(['A chart needs at least three axes, and there are two: here is the table.']);
      expect(all(element, '[part=chart], [part=values]')).to.deep.equal([]);
      expect(one<HTMLDetailsElement>(element, '[part=table]').open).to.equal(true);
    });

    it('shows the table alone where there are more axes than anyone can read', async () => {
      const many = { ...small, categories: [{ id: 'c', name: 'Many', skills: Array.from({ length: 25 }, (_, i) => ({ id: `s${i}`, name: `S ${i}`, requirements: { one: 'a' } })) }] };
      const element = await drawn({ data: many });
      expect(notes(element)).to.deep.equal(['These are 25 axes; more than 24 cannot be read in a chart: here is the table.']);
      expect(rows(element)).to.have.length(26);
      expect(all(element, '[part=chart]')).to.deep.equal([]);
    });

    it('shows the table alone where all is asked in words, says so, and offers no picture of it', async () => {
      const element = await drawn({ data: example('text-ladder') });
      expect(notes(element)).to.deep.equal(['There is no number here that a chart could show: here is the table.']);
      expect(all(element, '[part=chart], [part=values], .about')).to.deep.equal([]);
      expect(rows(element).slice(1)).to.deep.equal([['Finding out', 'in words only'], ['Giving form', 'in words only'], ['Working together', 'in words only']]);
      one<HTMLButtonElement>(element, '[part=export]').click();
      await comesTo(element, () => all(element, '[part=export-panel] button').length > 0);
      expect(all(element, '[part=export-panel] button').map(textOf).filter((it) => /SVG|PNG|picture/i.test(it))).to.deep.equal([]);
    });

    it('says so where there is nothing to draw', async () => {
      const element = await drawn({ data: dataCatalogue });
      expect(textOf(one(element, '[part=status]'))).to.equal('This role has no level and no rating to draw.');
    });
  });

  describe('people', () => {
    const ada = answersOf('Ada', { 'Data-0': { proficiency: 'w' }, 'Data-1': { proficiency: 'a' }, 'Cloud-1': { notApplicable: true }, 'Cloud-2': { notApplicable: true } });

    it('stand beside what is asked, each with a line and a marker of its own', async () => {
      const element = await drawn({ data: small, ...given(ada, answersOf('Grace', { 'Teams-0': { proficiency: null } }), answersOf(undefined, {})) });
      await comesTo(element, () => legend(element).length === 4);
      expect(legend(element)).to.deep.equal(['Asked at One', 'Ada', 'Grace', 'Assessment 3']);
      expect(rows(element).slice(1).map((row) => row.slice(2))).to.deep.equal([
        ['50%, about Aware; 2 of 3 rated', 'not rated yet', 'not rated yet'],
        ['not applicable', 'not rated yet', 'not rated yet'],
        ['not rated yet', '0%; 1 of 3 rated', 'not rated yet'],
      ]);
      const looks = all(element, '.legend .sample').map((it) => ({ dash: getComputedStyle(it.querySelector('.line')!).strokeDasharray, marker: it.querySelector('.marker')!.getAttribute('d') }));
      expect(new Set(looks.map(({ dash }) => dash)).size, 'lines').to.equal(4);
      expect(new Set(looks.map(({ marker }) => marker)).size, 'markers').to.equal(4);
    });

    it('are three at most, and the reader is told', async () => {
      const element = await drawn({ data: small, ...given(ada, ada, ada, ada, ada) });
      await comesTo(element, () => legend(element).length === 4);
      expect(notes(element)).to.deep.equal(['5 assessments were given; the first 3 are shown.']);
    });

    it('are left out, with the reason, where their answers are not to this matrix', async () => {
      const element = await drawn({ data: small, ...given({ ...ada, matrix: 'other' }, ada) });
      await comesTo(element, () => legend(element).length === 2);
      expect(legend(element)).to.deep.equal(['Asked at One', 'Ada']);
      expect(notes(element)[0]).to.match(/^Assessment 1 could not be shown\. These are answers to "other", not to "small"\./);
    });

    it('can be the reader, as soon as ratings are to be shown', async () => {
      const element = await drawn({ data: small, storage: 'none' });
      element.showRatings = true;
      await comesTo(element, () => legend(element).length === 2);
      expect(legend(element)).to.deep.equal(['Asked at One', 'You']);
      element.showRatings = false;
      await comesTo(element, () => legend(element).length === 1);
    });
  });

  describe('plain numbers', () => {
    const table = () => html`<skill-radar max="5"
      ><table>
        <caption>Where we are</caption>
        <tr><th></th><th>Now</th><th>Later</th></tr>
        <tr><th>SQL</th><td>3</td><td>4,5</td></tr>
        <tr><th>Python</th><td>–</td><td>5</td></tr>
        <tr><th>Testing</th><td>lots</td><td>80 %</td></tr>
      </table></skill-radar
    >`;

    it('are drawn out of a table that stands in the element', async () => {
      const element = await fixture<SkillRadar>(table());
      expect(element.status).to.equal('ready');
      expect(textOf(one(element, 'h3'))).to.equal('Where we are');
      expect(legend(element)).to.deep.equal(['Now', 'Later']);
      expect(rows(element)).to.deep.equal([['Axis', 'Now', 'Later'], ['SQL', '3', '4.5'], ['Python', 'no value', '5'], ['Testing', 'no value', '80']]);
      expect(notes(element)).to.deep.equal(['1 value is left out: a value is a number from 0 on.']);
      expect(all(element, 'slot'), 'what it draws instead of').to.deep.equal([]);
    });

    it('follow the table', async () => {
      const element = await fixture<SkillRadar>(table());
      element.querySelector('td')!.textContent = '1';
      await comesTo(element, () => rows(element)[1]![1] === '1');
      element.querySelector('table')!.remove();
      await comesTo(element, () => element.status === 'idle' && all(element, '[part=chart]').length === 0);
    });

    it('can be set, and go before a document', async () => {
      const element = await drawn({ data: small, numbers: { axes: ['A', 'B', 'C'], series: [{ name: 'N', values: [1, null, 4] }] } });
      expect(rows(element)).to.deep.equal([['Axis', 'N'], ['A', '1'], ['B', 'no value'], ['C', '4']]);
      element.numbers = undefined;
      await comesTo(element, () => legend(element)[0] === 'Asked at One');
    });

    it('give way to a document that is named', async () => {
      const element = await fixture<SkillRadar>(table());
      element.data = small;
      await comesTo(element, () => legend(element)[0] === 'Asked at One');
    });

    it('are all in the table where there are more lines than can be told apart', async () => {
      const series = Array.from({ length: 6 }, (_, i) => ({ name: `S${i}`, values: [1, 2, 3] }));
      const element = await drawn({ numbers: { axes: ['A', 'B', 'C'], series } });
      expect(legend(element)).to.have.length(4);
      expect(rows(element)[0]).to.have.length(7);
      expect(notes(element)).to.deep.equal(['The chart shows the first 4 of 6 rows of numbers; the table shows all.']);
    });
  });

  describe('reading it', () => {
    it('has one Tab stop, and arrow keys walk round the axes', async () => {
      const element = await drawn({ data: small });
      expect(all(element, '[tabindex]')).to.deep.equal([values(element)]);
      values(element).focus();
      expect(element.shadowRoot!.activeElement).to.equal(values(element));
      // A browser keeps the event back while another window is in front.
      if (!document.hasFocus()) values(element).dispatchEvent(new FocusEvent('focus'));
      await element.updateComplete;
      expect(textOf(values(element))).to.equal('Data Asked at One: 83%, about Working');
      await press(element, 'ArrowRight');
      expect(values(element).getAttribute('aria-valuetext')).to.equal('Cloud: Asked at One: 100%, about Working');
      expect(all(element, '.current').map((it) => it.localName)).to.deep.equal(['path', 'text']);
      await press(element, 'End');
      expect(values(element).getAttribute('aria-valuenow')).to.equal('3');
      await press(element, 'ArrowUp');
      expect(values(element).getAttribute('aria-valuenow'), 'round and round').to.equal('1');
      await press(element, 'ArrowLeft');
      expect(values(element).getAttribute('aria-valuenow')).to.equal('3');
    });

    it('shows the values of the axis that is pointed at, on either side', async () => {
      for (const [dir, first, second] of [['ltr', 'Cloud', 'Teams'], ['rtl', 'Teams', 'Cloud']] as const) {
        const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
        const element = await drawn({ data: small }, box);
        const { left, top, width, height } = chart(element).getBoundingClientRect();
        for (const [x, name] of [[0.8, first], [0.2, second]] as const) {
          chart(element).dispatchEvent(new PointerEvent('pointermove', { clientX: left + width * x, clientY: top + height * 0.9, bubbles: true }));
          await element.updateComplete;
          expect(textOf(values(element)), dir).to.match(new RegExp(`^${name}`));
        }
      }
    });

    it('is mirrored where the page runs from right to left, and its letters are not', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
      const element = await drawn({ data: await realDocument(), level: 'senior' }, box);
      await comesTo(element, () => all(element, 'text.axis').length > 13);
      // From the chart's left edge and from its right edge.
      const sides = (): { left: number; right: number }[] => {
        const { left, right } = chart(element).getBoundingClientRect();
        return all(element, 'text').map((it) => it.getBoundingClientRect()).map((it) => ({ left: it.left - left, right: right - it.right }));
      };
      const before = sides();
      const isMirrored = (): boolean => sides().every(({ left, right }, i) => Math.abs(left - before[i]!.right) < 1 && Math.abs(right - before[i]!.left) < 1);
      expect(isMirrored()).to.equal(false);
      box.dir = 'rtl';
      expect(isMirrored()).to.equal(true);
      expect(getComputedStyle(chart(element)).scale).to.equal('-1 1');
      for (const it of all(element, 'text')) expect(getComputedStyle(it).scale, it.textContent!).to.equal('-1 1');
      box.removeAttribute('dir');
      expect(sides()).to.deep.equal(before);
    });

    it('walks the other way where the page runs from right to left', async () => {
      const box = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      const element = await drawn({ data: small }, box);
      await press(element, 'ArrowLeft');
      expect(values(element).getAttribute('aria-valuenow')).to.equal('2');
    });

    it('keeps each label within the place that was planned for it', async () => {
      const element = await drawn({ data: await realDocument(), level: 'senior' });
      await comesTo(element, () => all(element, 'text.axis').length > 13);
      const { left, width } = chart(element).getBoundingClientRect();
      const across = Number(chart(element).getAttribute('viewBox')!.split(' ')[2]);
      const units = (x: number): number => ((x - left) / width) * across;
      const pen = document.createElement('canvas').getContext('2d')!;
      // The letters themselves: the box of a text is as high as its font says, which may be more than a line.
      const boxes = all(element, 'text.axis').map((it) => {
        const [rect, { fontSize, fontFamily }] = [it.getBoundingClientRect(), getComputedStyle(it)];
        pen.font = `${fontSize} ${fontFamily}`;
        const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(it.textContent!);
        const y = Number(it.getAttribute('y'));
        return { text: it.textContent!, left: units(rect.left), right: units(rect.right), top: y - actualBoundingBoxAscent, bottom: y + actualBoundingBoxDescent };
      });
      for (const [i, a] of boxes.entries()) {
        expect(a.right - a.left, a.text).to.be.within(1, widthOf(a.text) * LETTER);
        expect(a.left, a.text).to.be.at.least(0);
        expect(a.right, a.text).to.be.at.most(across);
        expect(a.bottom - a.top, a.text).to.be.greaterThan(1);
        for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, `${a.text} on ${b.text}`).to.equal(false);
      }
    });

    it('numbers the axes where there is no room for names, and tells what the numbers are', async () => {
      const box = await fixture<HTMLElement>(html`<div .style=${'inline-size: 300px'}></div>`);
      const element = await drawn({ data: await realDocument() }, box);
      await comesTo(element, () => all(element, '[part=key] li').length === 14);
      expect(all(element, 'text.axis').map(textOf)).to.deep.equal(Array.from({ length: 14 }, (_, i) => String(i + 1)));
      expect(textOf(one(element, '[part=key]'))).to.contain('Machine Learning & AI');
      expect(chart(element).getBoundingClientRect().width).to.be.at.most(300);
    });

    it('keeps the table open or closed as the reader leaves it', async () => {
      const element = await drawn({ data: small });
      const details = one<HTMLDetailsElement>(element, '[part=table]');
      details.open = true;
      await new Promise(requestAnimationFrame);
      all<HTMLButtonElement>(element, '[part=levels] button')[1]!.click();
      await comesTo(element, () => legend(element)[0] === 'Asked at Two');
      expect(details.open).to.equal(true);
    });

    it('has no faults that axe knows', async () => {
      const element = await drawn({ data: small, ...given(answersOf('Ada', { 'Data-0': { proficiency: 'w' } })) });
      await comesTo(element, () => legend(element).length === 2);
      one<HTMLDetailsElement>(element, '[part=table]').open = true;
      expect(await axeFaults(element)).to.deep.equal([]);
    });
  });
});
