type Versioned = CustomElementConstructor & { readonly version?: string };

/** Defines `tag`, unless a copy of the library has done so before: twice would throw and stop the second copy. */
export function register(tag: string, element: Versioned): void {
  const there: Versioned | undefined = customElements.get(tag);
  if (!there) customElements.define(tag, element);
  else if (there.version !== element.version) {
    console.warn(`skill-matrix: <${tag}> is already defined by version ${there.version ?? 'unknown'}; version ${element.version ?? 'unknown'} is not used.`);
  }
}
