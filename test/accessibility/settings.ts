/** What a reader may have set: the width of the screen, and how text is drawn. */
import { setViewport } from '@web/test-runner-commands';

export type Drawn = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** As much as a reader may set by WCAG 1.4.12, set as readers' tools set it: on every element. */
const spacing = new CSSStyleSheet();
spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');

const large = (): void => document.documentElement.style.setProperty('font-size', '200%');
const spaced = (element: Drawn): unknown => (element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, spacing]);

// By width: a window that is made wider or narrower is drawn anew.
const settings = {
  wide: [1280],
  'letters twice as large': [1280, large],
  'wide spacing': [1280, spaced],
  '768 px': [768],
  '320 px': [320],
  'letters twice as large, 320 px': [320, large],
  'wide spacing, 320 px': [320, spaced],
} as const satisfies Record<string, readonly [width: number, set?: (element: Drawn) => unknown]>;

export type Setting = keyof typeof settings;
export const allSettings = Object.keys(settings) as readonly Setting[];

/** What `detect` finds while the page is set so; afterwards letters are as before, the width stays until `resetPage`. */
export async function inSetting(element: Drawn, name: Setting, detect: (element: Drawn) => readonly string[]): Promise<string[]> {
  const [width, set] = settings[name];
  const sheets = element.shadowRoot!.adoptedStyleSheets;
  unboxed(element);
  document.body.style.setProperty('margin', '0');
  await setViewport({ width, height: 800 });
  set?.(element);
  await laidOut(element);
  const found = detect(element).map((fault) => `${name}: ${fault}`);
  element.shadowRoot!.adoptedStyleSheets = sheets;
  document.documentElement.style.removeProperty('font-size');
  return found;
}

/** What `detect` finds while the page runs from right to left. */
export async function mirrored(element: Drawn, detect: (element: Drawn) => readonly string[]): Promise<string[]> {
  document.documentElement.dir = 'rtl';
  await laidOut(element);
  const found = detect(element);
  document.documentElement.removeAttribute('dir');
  return [...found];
}

export async function resetPage(): Promise<void> {
  document.documentElement.style.removeProperty('font-size');
  document.documentElement.removeAttribute('dir');
  document.body.style.removeProperty('margin');
  await setViewport({ width: 1280, height: 720 });
}

/** Lets the widget be as wide as the screen: a box of a size of its own around it is its story's. */
export function unboxed(element: Drawn): void {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    box.style.setProperty('inline-size', 'auto');
    box.style.setProperty('min-inline-size', '0');
  }
}

/** Until the widget has measured itself, has been drawn for what it has measured, and keeps its size. */
export async function laidOut(element: Drawn): Promise<void> {
  const sizes = (): string => [element, ...element.shadowRoot!.querySelectorAll('.ruler, table')].map((it) => `${it.clientWidth} × ${it.clientHeight}`).join();
  let before = '';
  for (let still = 0; still < 3; ) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    const now = sizes();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}
