/** Sorts elements as a reader meets them, those within other elements' shadow roots too. */
export function byPlace(a: Element, b: Element): number {
  const [there, here] = [wayTo(a), wayTo(b)];
  const fork = there.findIndex((it, i) => it !== here[i]);
  const [x, y] = [there[fork], here[fork]];
  // Whose way ends first stands around the other.
  if (!x || !y) return there.length - here.length;
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element and the hosts around it, outermost first: places in different shadow roots have no order of their own. */
function wayTo(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...wayTo(root.host), element] : [element];
}
