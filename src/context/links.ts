/** Leads `#skill=…` to the first widget, in document order, that shows the matrix it names. */
import { parseTarget } from '../domain/deep-link.js';
import { bring } from './guides.js';
import { linkHosts, useRouter } from './link.controller.js';
import { byPlace } from './order.js';

/**
 * Where the reader wants to go: the fragment at the start and at each `hashchange`, until a widget has acted upon it. An
 * address that a widget itself keeps up to date is no wish.
 */
let wanted: string | undefined;
let listening = false;

/** Follows the page's fragment from now on; called again, it changes nothing. */
export function followLinks(): void {
  if (listening) return;
  listening = true;
  wanted = location.hash;
  window.addEventListener('hashchange', onHashChange);
  useRouter({ route, leave });
}

function leave(): void {
  if (!listening) return;
  listening = false;
  window.removeEventListener('hashchange', onHashChange);
}

function onHashChange(): void {
  wanted = location.hash;
  route();
}

function route(): void {
  // Widgets have come back to a page that they had left: its address is a wish again.
  if (!listening) return followLinks();
  const target = wanted === undefined ? undefined : parseTarget(wanted);
  if (!target) return;
  const inOrder = [...linkHosts].sort(byPlace);
  const first = inOrder.find((host) => host.matrixId === target.matrix);
  if (!first && (inOrder.some((host) => host.pending) || bring(target.matrix, route))) return;
  wanted = undefined;
  (first ?? inOrder[0])?.followLink(target, !first);
}
