import { expect, fixture, html } from '@open-wc/testing';
import type { SkillRadar } from '../../../src/elements/skill-radar/skill-radar.js';
import type { RadarNumbers } from '../../../src/elements/skill-radar/skill-radar.numbers.js';
import { strangers } from '../../embedding/hostile/oracle.js';
import { strings } from '../../embedding/hostile/strings.js';
import { watchPage } from '../../embedding/hostile/watch.js';
import { all, one } from '../../support/fixtures.js';
import '../../../src/define.js';

const AXES = 5;
const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const chartOf = (texts: readonly string[]): RadarNumbers => ({ name: texts[0]!, axes: texts, series: texts.slice(0, 4).map((name, j) => ({ name, values: texts.map((_, i) => (i + j) % 4) })) });

/** The names of the axes as the chart has them: its own lines joined, or the list that its numbers stand for. */
function axesOf(element: SkillRadar): string[] {
  const keyed = all(element, '[part=key] li').map((it) => it.textContent);
  if (keyed.length > 0) return keyed;
  return all(element, '.label').map((label) => [...label.querySelectorAll('text')].map((line) => line.textContent).join(''));
}

describe('<skill-radar> and hostile names', () => {
  it('draws the name of every axis letter for letter, as nothing but text, in the chart and beside it', async () => {
    const element = await fixture<SkillRadar>(html`<skill-radar></skill-radar>`);
    const watch = watchPage();
    let named = 0;
    for (let i = 0; i < strings.length; i += AXES) {
      const texts = Array.from({ length: AXES }, (_, j) => strings[(i + j) % strings.length]!.text);
      element.numbers = chartOf(texts);
      await element.updateComplete;
      expect(strangers(element.shadowRoot!)).to.deep.equal([]);
      if (all(element, '[part=key]').length === 0) named++;
      // A name without any letter that is drawn has no line.
      expect(axesOf(element).map(bare).filter(Boolean), `from string ${i}`).to.deep.equal(texts.map(bare).filter(Boolean));
      expect(one(element, '[part=chart]').getAttribute('aria-label')).to.equal(texts[0]);
      expect(all(element, 'tbody th').map((it) => it.textContent)).to.deep.equal(texts);
      one(element, '[part=values]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      await element.updateComplete;
      expect(one(element, '[part=values]').textContent).to.contain(texts[0]);
    }
    expect(named, 'with names around it').to.be.greaterThan(10);
    expect(await watch.seen()).to.deep.equal([]);
    watch.stop();
  }).timeout(60_000);

  it('reads a table as text', async () => {
    const box = await fixture(html`<div></div>`);
    const watch = watchPage();
    const { text } = strings.find((it) => it.text.includes('<img'))!;
    const element = document.createElement('skill-radar');
    const table = document.createElement('table');
    for (const cells of [['', text], ['A', '1'], [text, '2'], ['C', text]]) {
      const row = table.insertRow();
      for (const it of cells) row.insertCell().textContent = it;
    }
    element.append(table);
    box.append(element);
    await element.updateComplete;
    expect(strangers(element.shadowRoot!)).to.deep.equal([]);
    expect(all(element, 'tbody th')[1]!.textContent).to.equal(text.replaceAll(/\s+/g, ' ').trim());
    expect(await watch.seen()).to.deep.equal([]);
    watch.stop();
  });
});
