/**
 * The command `ax-tree`: what Chromium hands to screen readers of the element that a selector finds.
 *
 * By the browser's own protocol: puppeteer's snapshot (and the runner's `a11ySnapshot`) leaves out rows, cells and every
 * state that is false, and axe only calculates what a browser should say. Open shadow roots are in it, as a reader meets
 * them. Firefox's and WebKit's launchers offer no such thing.
 */
const STATES = ['expanded', 'pressed', 'focusable', 'focused', 'disabled', 'level', 'live', 'modal', 'hasPopup'];

/** @typedef {{ role: string, name: string, children: AxNode[], [state: string]: unknown }} AxNode */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const axTreePlugin = () => ({
  name: 'ax-tree-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'ax-tree') return undefined;
    if (session.browser.type !== 'puppeteer') throw new Error(`${session.browser.name} does not show its accessibility tree.`);
    const client = await session.browser.getPage(session.id).createCDPSession();
    try {
      return await treeOf(client, payload.selector);
    } finally {
      await client.detach();
    }
  },
});

async function treeOf(client, selector) {
  const { result } = await client.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
  const { node } = await client.send('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((it) => [it.nodeId, it]));
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!root) throw new Error(`${selector} is not in the accessibility tree.`);
  return { ...seen(root), children: childrenOf(root, byId) };
}

/** What is ignored itself may hold what is not. */
const childrenOf = ({ childIds = [] }, byId) =>
  childIds.flatMap((id) => {
    const node = byId.get(id);
    if (!node || node.role?.value === 'InlineTextBox') return [];
    const children = childrenOf(node, byId);
    return node.ignored ? children : [{ ...seen(node), children }];
  });

const seen = ({ role, name, properties = [] }) => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? ''),
  ...Object.fromEntries(properties.filter((it) => STATES.includes(it.name)).map((it) => [it.name, it.value.value])),
});
