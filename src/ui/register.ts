import { html, render } from 'lit';

/** Tried once for all tags: a browser reports every attempt that a policy refuses. */
let drawable: boolean | undefined;

type Versioned = CustomElementConstructor & { readonly version?: string };

/** Defines `tag`, unless a copy of the library has done so before: twice would throw and stop the second copy. */
export function register(tag: string, element: Versioned): void {
  const there: Versioned | undefined = customElements.get(tag);
  if (!there) {
    if ((drawable ??= canDraw())) customElements.define(tag, element);
  } else if (there.version !== element.version) {
    console.warn(`skill-matrix: <${tag}> is already defined by version ${there.version ?? 'unknown'}; version ${element.version ?? 'unknown'} is not used.`);
  }
}

/**
 * Not where the page has refused the library's Trusted Types policy, and the console says so: an element that cannot draw
 * would hide its own children, and the page's link with them.
 */
function canDraw(): boolean {
  try {
    // In Node there is nothing to draw on.
    if (globalThis.document) render(html``, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
