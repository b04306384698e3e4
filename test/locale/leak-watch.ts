/** Looks at every text that comes to the screen while it is watched, however soon it goes. */
import { APART, ATTRIBUTES, LeakSearch } from './leaks.js';
import { shadowHosts } from './shadow-hosts.js';

export class LeakWatch {
  readonly #box: Element;
  readonly #search: LeakSearch;
  readonly #found = new Set<string>();
  readonly #observed = new WeakSet<ShadowRoot>();
  readonly #observer = new MutationObserver((records) => this.#look(records));

  constructor(box: Element, search: LeakSearch) {
    this.#box = box;
    this.#search = search;
    this.#observer.observe(box, { childList: true, subtree: true });
    this.#follow();
  }

  /** What has been found so far; ends the watch. */
  end(): readonly string[] {
    this.#look(this.#observer.takeRecords());
    this.#observer.disconnect();
    return [...this.#found];
  }

  /** Looks at a document that is printed: no frame is watched. */
  lookAt(page: Document): void {
    for (const it of this.#search.below(page.body)) this.#found.add(it);
  }

  /** Whatever has come with a tree of its own is looked at whole, and watched. */
  #follow(): void {
    for (const host of shadowHosts(this.#box)) {
      this.#search.learnFrom(host);
      if (this.#observed.has(host.shadowRoot)) continue;
      this.#observed.add(host.shadowRoot);
      this.#observer.observe(host.shadowRoot, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
      this.#judge(host.shadowRoot);
    }
  }

  #look(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#follow();
    const changed = new Set(records.flatMap(({ type, target, addedNodes }) => (type === 'childList' ? [...addedNodes] : [target])));
    for (const node of changed) if (node.isConnected && node.getRootNode() !== document) this.#judge(node);
  }

  #judge(node: Node): void {
    if ((node instanceof Element ? node : node.parentElement)?.closest(APART)) return;
    for (const it of this.#search.below(node)) this.#found.add(it);
  }
}
