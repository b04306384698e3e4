/** A page on which nothing is defined yet: a frame with a window, a registry and modules of its own. */
const LIBRARY = new URL('../../../src/define.ts', import.meta.url).href;

export interface FreshPage {
  readonly document: Document;
  /** Loads the library there; resolves when every tag is defined. */
  define(): Promise<void>;
  isDefined(tag: string): boolean;
  close(): void;
}

export function freshPage(body = ''): FreshPage {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 400px';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.body.innerHTML = body;
  return {
    document: page,
    define: () =>
      new Promise((resolve, reject) => {
        const script = Object.assign(page.createElement('script'), { type: 'module', src: LIBRARY });
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error('The library was not loaded.')));
        page.head.append(script);
      }),
    isDefined: (tag) => frame.contentWindow!.customElements.get(tag) !== undefined,
    close: () => frame.remove(),
  };
}
