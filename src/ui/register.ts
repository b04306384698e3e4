import { html, render } from 'lit';

type Versioned = CustomElementConstructor & { readonly version?: string };

let drawable: boolean | undefined;

/** Defines `tag`, unless a copy of the library has done so before: twice would throw and stop the second copy. */
export function register(tag: string, element: Versioned): void {
  const there: Versioned | undefined = customElements.get(tag);
  if (there) {
    if (there.version !== element.version) {
      console.warn(`skill-matrix: <${tag}> is already defined by version ${there.version ?? 'unknown'}; version ${element.version ?? 'unknown'} is not used.`);
    }
  } else if ((drawable ??= canDraw())) customElements.define(tag, element);
  else console.warn(`skill-matrix: <${tag}> is not defined, since this page refuses the library's Trusted Types policy; what stands between its tags stays.`);
}

/** An element that cannot draw would hide its own children, and the page's link with them. */
function canDraw(): boolean {
  if (!('trustedTypes' in globalThis)) return true;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
