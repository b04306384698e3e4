import axe from 'axe-core';

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is no page: landmarks are the page's.
  rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds in an element, one line a place. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, OPTIONS);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.replaceAll(/\s+/g, ' ').slice(0, 240) ?? ''}`));
}
