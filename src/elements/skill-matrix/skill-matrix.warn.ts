import type { MatrixScreen } from './skill-matrix.screen.js';

export interface Wishing extends HTMLElement {
  readonly level: string | undefined;
  readonly from: string;
  readonly to: string;
}

const warned = new WeakMap<HTMLElement, string>();

/** A level that the document does not have is left aside, and the page's owner told once. */
export function warnOfLevels(host: Wishing, screen: MatrixScreen): void {
  for (const name of ['level', 'from', 'to'] as const) {
    const wanted = host[name];
    if (!wanted || screen.level(wanted) || warned.get(host) === wanted) continue;
    warned.set(host, wanted);
    console.warn(`skill-matrix: ${name}="${wanted}" is no level of "${screen.reader?.matrix.id}"; it is left aside.`, host);
  }
}
