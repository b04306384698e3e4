import { FocusKeeperController } from '../../ui/focus-keeper.controller.js';
import type { DetailsHost } from './skill-matrix.details.js';

/** Keeps the focus in the widget: when the control that had it has gone, the nearest thing to do next takes it. */
export function keepFocus(host: DetailsHost): void {
  const find = (selector: string): HTMLElement | undefined => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)].find((it) => it.checkVisibility());
  const stop = 'table [tabindex="0"]';
  new FocusKeeperController(host, (gone) => (gone.closest('tbody, thead') ? find(stop) : (find('input[type=search]') ?? find(stop))) ?? find('.root'));
}
