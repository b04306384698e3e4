import axe from 'axe-core';

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is no page: landmarks are the page's.
  rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** What axe leaves to a person to judge, and is wrong in a widget's own root wherever it stands. */
const NEVER_RIGHT = ['duplicate-id-aria'];

/**
 * The rules that may be answered otherwise when colours or the direction change. All others were compared, rule by rule and node
 * by node: of 223 stories they said the same, dark from right to left, as light from left to right, but where a story moved by itself.
 */
const OF_THE_THEME: axe.RunOptions = { ...OPTIONS, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'valid-lang'] } };

/** What axe finds in an element, one line a place. @param again only what another theme may have changed */
export async function axeFaults(element: Element, again = false): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, again ? OF_THE_THEME : OPTIONS);
  return [...violations, ...incomplete.filter(({ id }) => NEVER_RIGHT.includes(id))].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.replaceAll(/\s+/g, ' ').slice(0, 240) ?? ''}`));
}
