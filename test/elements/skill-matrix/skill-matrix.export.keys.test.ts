import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../support/fixtures.js';
import { button, drawn, isOpen, item } from './exporting.js';

describe('<skill-matrix>, exports by keys', () => {
  it('Enter opens it with the focus on the first thing, Escape closes it and gives the focus back', async () => {
    const element = await drawn();
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(element, () => isOpen(element) && element.shadowRoot!.activeElement === item(element, 'table'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(item(element, 'markdown'));
    await sendKeys({ press: 'Escape' });
    await until(element, () => !isOpen(element) && element.shadowRoot!.activeElement === button(element));
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
  });
});
