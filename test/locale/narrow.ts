/** What longer words break where there is little room. */
import { clippedFaults, sidewaysFaults } from '../accessibility/layout.js';
import { shadowHosts } from './shadow-hosts.js';

const TOLERANCE = 1;

/** What does not fit, of every widget in the box. */
export const narrowFaults = (box: Element): readonly string[] => [...shadowHosts(box)].filter((it) => it.checkVisibility()).flatMap((host) => [...overflow(host), ...sidewaysFaults(host), ...clippedFaults(host)].map((it) => `${host.localName}: ${it}`));

function overflow({ shadowRoot }: { readonly shadowRoot: ShadowRoot }): readonly string[] {
  const root = shadowRoot.querySelector('.root');
  return root && root.scrollWidth > root.clientWidth + TOLERANCE ? [`${root.scrollWidth} in ${root.clientWidth}`] : [];
}
