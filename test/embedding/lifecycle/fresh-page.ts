/** A page on which nothing is defined yet: a frame with a window, a registry and modules of its own. */
export interface FreshPage {
  readonly document: Document;
  /** Loads the tag's registration there; resolves when it is defined. */
  define(tag: string): Promise<void>;
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
    define: (tag) =>
      new Promise((resolve, reject) => {
        const script = Object.assign(page.createElement('script'), { type: 'module', src: `/src/elements/${tag}/${tag}.define.ts` });
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error(`<${tag}> was not loaded.`)));
        page.head.append(script);
      }),
    isDefined: (tag) => frame.contentWindow!.customElements.get(tag) !== undefined,
    close: () => frame.remove(),
  };
}
