/** An element that is drawn in a tree of its own. */
export type ShadowHost = HTMLElement & { readonly shadowRoot: ShadowRoot };

/** All of them within a root, those within them included. */
export function* shadowHosts(root: ParentNode): Generator<ShadowHost> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!element.shadowRoot) continue;
    yield element as ShadowHost;
    yield* shadowHosts(element.shadowRoot);
  }
}
