import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { all, cell, drawn, FAULTY_SERVER, one, realDocument, sample, until } from '../support/fixtures.js';
import { escapeFaults, journeyFaults } from './focus.js';
import { tabStopFaults } from './grid.js';
import { states } from './states.js';

const label = (element: SkillMatrix): string | undefined => element.shadowRoot!.activeElement?.getAttribute('aria-label') ?? element.shadowRoot!.activeElement?.textContent?.trim();
const button = (element: SkillMatrix, text: string): HTMLButtonElement => all<HTMLButtonElement>(element, 'button').find((it) => it.textContent!.trim() === text)!;
const pressOn = async (target: HTMLElement): Promise<void> => {
  target.focus();
  await sendKeys({ press: 'Enter' });
};
const isIn = (element: SkillMatrix): boolean => element.shadowRoot!.activeElement?.checkVisibility() ?? false;
const atSearch = (element: SkillMatrix): boolean => element.shadowRoot!.activeElement?.matches('input[type=search]') ?? false;

describe('the focus', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [state, draw] of Object.entries(states)) {
    it(`goes through by Tab and back, and can be seen at every stop: ${state}`, async () => {
      expect(await journeyFaults(await draw())).to.deep.equal([]);
    });
  }

  it('comes back to the cell when Escape closes its details', async () => {
    const element = await drawn(await realDocument());
    expect(await escapeFaults(element, cell(element, 'Docker, Senior'))).to.deep.equal([]);
  });

  it('is at the search when "Clear filters" has done its work and is gone', async () => {
    const element = await drawn(await realDocument(), { query: 'docker' });
    await element.updateComplete;
    await pressOn(button(element, 'Clear filters'));
    await until(element, () => element.query === '' && atSearch(element));
  });

  it('is at the search too when the reader has come from there to "Clear filters" by Tab', async () => {
    const element = await drawn(await realDocument(), { query: 'docker' });
    await element.updateComplete;
    const atClear = (): boolean => element.shadowRoot!.activeElement === button(element, 'Clear filters');
    one(element, 'input[type=search]').focus();
    for (let presses = 0; presses < 10 && !atClear(); presses++) await sendKeys({ press: 'Tab' });
    expect(atClear()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(element, () => element.query === '' && atSearch(element));
  });

  it('is at the search when a suggestion is taken', async () => {
    const element = await drawn(await realDocument(), { query: 'kubernets' });
    await element.updateComplete;
    await pressOn(one(element, '[part=nothing-found] button'));
    await until(element, () => element.query === 'Kubernetes Core' && atSearch(element));
  });

  it('stays in the widget when a message is dismissed', async () => {
    location.hash = '#skill=sample/cobol';
    const element = await drawn(sample());
    await until(element, () => element.shadowRoot!.querySelector('[part=banner]') !== null);
    await pressOn(button(element, 'Dismiss'));
    await until(element, () => element.shadowRoot!.querySelector('[part=banner]') === null && isIn(element));
  });

  it('stays in the widget while "Try again" tries, and when it has failed or come', async () => {
    const element = await fixture<SkillMatrix>(html`<skill-matrix src=${`${FAULTY_SERVER}/recovers?${crypto.randomUUID()}`}></skill-matrix>`);
    await until(element, () => element.status === 'error');
    // Answered when what comes after the drawing is there: that keeps the focus.
    expect(await element.openCell('docker', 'senior')).to.equal(false);
    await pressOn(button(element, 'Try again'));
    await until(element, () => element.status === 'ready');
    expect(isIn(element)).to.equal(true);
  });

  it('stays at "Try again" of a stale document while it tries', async () => {
    const element = await states['stale']!();
    await pressOn(button(element, 'Try again'));
    await until(element, () => element.status === 'stale' && button(element, 'Try again') !== undefined);
    expect(label(element)).to.equal('Try again');
  });

  it('stays in the grid when the page filters its row away, or the whole category', async () => {
    const element = await drawn(await realDocument());
    for (const query of ['terraform', 'kafka']) {
      cell(element, query === 'kafka' ? 'Terraform, Senior' : 'Docker, Senior').focus();
      element.query = query;
      await until(element, () => isIn(element));
      expect(element.shadowRoot!.activeElement!.closest('table'), query).to.not.equal(null);
      expect(tabStopFaults(element)).to.deep.equal([]);
    }
  });

  it('is not taken from what has it, whatever goes away', async () => {
    const element = await drawn(await realDocument());
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    cell(element, 'Docker, Senior').focus();
    elsewhere.focus();
    element.query = 'terraform';
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).to.equal(elsewhere);
  });
});
