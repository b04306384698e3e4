import axe from 'axe-core';

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is no page: landmarks are the page's.
  rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** What axe leaves to a person to judge, and is wrong in a widget's own root wherever it stands. */
const NEVER_RIGHT = ['duplicate-id-aria'];

/** What axe finds in an element, one line a place. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, OPTIONS);
  return [...violations, ...incomplete.filter(({ id }) => NEVER_RIGHT.includes(id))].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.replaceAll(/\s+/g, ' ').slice(0, 240) ?? ''}`));
}
