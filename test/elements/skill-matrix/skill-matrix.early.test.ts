import { expect, fixture, html } from '@open-wc/testing';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import { all, cell, one, realDocument, shownSkills, until } from '../../support/fixtures.js';

/** Just drawn: the code for details and keys has not come yet. */
async function fresh(): Promise<SkillMatrix> {
  const element = await fixture<SkillMatrix>(html`<skill-matrix .data=${await realDocument()}></skill-matrix>`);
  // By the drawing itself: a frame later the code might be there.
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!element.shadowRoot!.querySelector('table')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
  });
  expect(element.shadowRoot!.querySelector('[popover]'), 'too late for this test').to.equal(null);
  return element;
}

describe('<skill-matrix>, before the code for its reader is there', () => {
  it('has one Tab stop in the grid: its first category', async () => {
    const element = await fresh();
    expect(all(element, 'table [tabindex="0"]')).to.deep.equal([one(element, 'button.fold')]);
  });

  it('keeps a click on a cell, and opens its details when it can', async () => {
    const element = await fresh();
    cell(element, 'Docker, Senior').click();
    await until(element, () => element.shadowRoot!.querySelector('[part=details]:popover-open') !== null);
    expect(one(element, '#details-title').textContent).to.equal('DockerSenior');
  });

  it('keeps the arrows, and goes where they lead when it can', async () => {
    const element = await fresh();
    const { activeElement } = element.shadowRoot!;
    const first = one(element, 'button.fold');
    first.focus();
    for (const key of ['ArrowDown', 'ArrowRight']) first.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await until(element, () => element.shadowRoot!.activeElement !== activeElement && element.shadowRoot!.activeElement !== first);
    expect(all(element, 'table [tabindex="0"]')).to.deep.equal([element.shadowRoot!.activeElement]);
  });

  it('takes the focus of a pressed cell for its Tab stop', async () => {
    const element = await fresh();
    const pressed = cell(element, 'Docker, Senior');
    pressed.focus();
    await until(element, () => element.shadowRoot!.querySelector('[popover]') !== null);
    expect(all(element, 'table [tabindex="0"]')).to.deep.equal([pressed]);
  });

  it('selects a level and folds a category at once', async () => {
    const element = await fresh();
    one(element, 'button[data-level=senior]').click();
    one(element, 'button.fold').click();
    await element.updateComplete;
    expect([element.level, shownSkills(element).length]).to.deep.equal(['senior', 54]);
  });

  it('keeps what is typed into the search, and shows what it finds when it can', async () => {
    const element = await fresh();
    const input = one<HTMLInputElement>(element, 'input[type=search]');
    input.value = 'terraform';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(element, () => shownSkills(element).length < 58);
    expect(shownSkills(element)).to.include('Terraform');
  });

  it('leads to a cell that a long search has found and not drawn yet, and leaves the search as it is', async () => {
    const skills = Array.from({ length: 700 }, (_, i) => ({ id: `s${i}`, name: `Tool ${i}`, requirements: { junior: 'a' } }));
    const data = { format: 1, id: 'long', name: 'Long', scale: [{ id: 'a', name: 'Aware' }], levels: [{ id: 'junior', name: 'Junior' }], categories: [{ id: 'c', name: 'C', skills }] };
    const element = await fixture<SkillMatrix>(html`<skill-matrix .data=${data}></skill-matrix>`);
    await until(element, () => element.shadowRoot!.querySelector('[popover]') !== null);
    element.query = 'tool';
    one(element, 'button.fold').click();
    await element.updateComplete;
    expect(await element.openCell('s699', 'junior')).to.equal(true);
    expect(element.query).to.equal('tool');
  });
});
