import axe from 'axe-core';

const EVERYTHING: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is no page: landmarks are the page's.
  rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** What only the page's colours and its direction change: where, how large and in which colours things are drawn. */
const LOOKS: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'] },
  resultTypes: ['violations'],
};

/** What axe leaves to a person to judge, and is wrong in a widget's own root wherever it stands. */
const NEVER_RIGHT = ['duplicate-id-aria'];

/** What axe finds in an element, one line a place. `looks`: only what depends on colours and places. */
export async function axeFaults(element: Element, looks = false): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, looks ? LOOKS : EVERYTHING);
  return [...violations, ...incomplete.filter(({ id }) => NEVER_RIGHT.includes(id))].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.replaceAll(/\s+/g, ' ').slice(0, 240) ?? ''}`));
}
