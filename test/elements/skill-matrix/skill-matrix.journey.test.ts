import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, drawn, one, realDocument, shownSkills, until } from '../../support/fixtures.js';

describe('<skill-matrix>, from finding a skill to sharing it', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is done by keyboard alone: find Docker, read Senior, see what changes to Lead, copy the link, open it again', async () => {
    const element = await drawn(await realDocument());
    const root = element.shadowRoot!;
    const tabTo = async (reached: () => boolean): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        if (reached()) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error('Tab does not lead there.');
    };
    // The browser lets tests write to the clipboard, not read it: what is written is listened to on its way.
    const copied: string[] = [];
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      copied.push(text);
      return write(text);
    };
    await until(element, () => root.querySelector('[part=details]') !== null);
    const details = one(element, '[part=details]');

    await tabTo(() => root.activeElement?.matches('input[type=search]') ?? false);
    await sendKeys({ type: 'docker' });
    await until(element, () => shownSkills(element).length < 58);
    expect(shownSkills(element)).to.include('Docker');

    await tabTo(() => root.activeElement?.closest('table') != null);
    while (root.activeElement?.getAttribute('aria-label')?.startsWith('Docker, Junior') !== true) {
      await sendKeys({ press: root.activeElement?.closest('tr')?.textContent?.startsWith('Docker') ? 'ArrowRight' : 'ArrowDown' });
    }
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await until(element, () => details.matches(':popover-open'));
    expect(details.textContent).to.contain('Splits CUDA compilation from runtime');

    await tabTo(() => root.activeElement?.textContent?.trim() === 'Copy link');
    await sendKeys({ press: 'Enter' });
    // Without the right to write to the clipboard, the address is offered to copy by hand.
    await until(element, () => details.textContent!.includes('Link copied') || details.querySelector('input') !== null);
    const link = details.querySelector('input')?.value ?? copied.at(-1)!;
    expect(link).to.match(/#skill=ml-engineer\/docker\/senior$/);

    await sendKeys({ press: 'Escape' });
    await until(element, () => !details.matches(':popover-open'));
    expect(root.activeElement?.getAttribute('aria-label')).to.equal('Docker, Senior: Advanced, V, mandatory');

    for (const [index, letter] of [
      [1, 'S'],
      [2, 'L'],
    ] as const) {
      all<HTMLSelectElement>(element, 'select')[index]!.focus();
      await sendKeys({ type: letter });
      await until(element, () => all<HTMLSelectElement>(element, 'select')[index]!.value !== '');
    }
    element.query = '';
    await until(element, () => one(element, '[part=counter]').textContent!.includes('of 58 skills shown'));
    expect(shownSkills(element)).to.include('Terraform').and.not.include('Docker');

    location.hash = new URL(link).hash;
    await until(element, () => details.matches(':popover-open'));
    expect(details.textContent).to.contain('Splits CUDA compilation from runtime');
  });
});
