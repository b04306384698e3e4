import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { FocusKeeperController } from '../../src/ui/focus-keeper.controller.js';

class Keeper extends LitElement {
  static override properties = { open: { type: Boolean } };
  declare open: boolean;

  constructor() {
    super();
    this.open = true;
  }

  override firstUpdated(): void {
    new FocusKeeperController(this, () => this.at('.instead'));
  }

  override render(): unknown {
    return html`<p class="instead"></p>
      <button class="stays">Stays</button>
      ${this.open ? html`<button class="goes">Goes</button>` : nothing}`;
  }

  at(selector: string): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>(selector)!;
  }

  get focused(): string | undefined {
    return this.shadowRoot!.activeElement?.className;
  }

  async close(): Promise<void> {
    this.open = false;
    await this.updateComplete;
  }
}
customElements.define('test-focus-keeper', Keeper);

const deaf = (event: Event): void => event.stopImmediatePropagation();
const FOCUS = ['focus', 'blur', 'focusin', 'focusout'];

describe('FocusKeeperController', () => {
  let element: Keeper;
  beforeEach(async () => (element = await fixture<Keeper>(html`<test-focus-keeper></test-focus-keeper>`)));

  for (const [window, isInFront] of [['in a window in front', true], ['in a window that is not in front, where the focus moves without events', false]] as const) {
    describe(window, () => {
      beforeEach(() => !isInFront && FOCUS.forEach((type) => globalThis.addEventListener(type, deaf, { capture: true })));
      afterEach(() => FOCUS.forEach((type) => globalThis.removeEventListener(type, deaf, { capture: true })));

      it('keeps the focus in the element when the control that has it goes away', async () => {
        element.at('.goes').focus();
        await element.close();
        expect(element.focused).to.equal('instead');
      });

      it('takes no focus that another control has', async () => {
        element.at('.goes').focus();
        element.at('.stays').focus();
        await element.close();
        expect(element.focused).to.equal('stays');
      });

      it('takes no focus back that has left before', async () => {
        element.at('.goes').focus();
        element.at('.goes').blur();
        await element.close();
        expect(element.focused).to.equal(undefined);
      });

      it('takes no focus that has gone elsewhere on the page', async () => {
        const other = await fixture<HTMLElement>(html`<button>Other</button>`);
        element.at('.goes').focus();
        other.focus();
        await element.close();
        expect(document.activeElement).to.equal(other);
      });
    });
  }
});
