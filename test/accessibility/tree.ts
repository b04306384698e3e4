/** What a screen reader gets of a widget: the browser's own accessibility tree, by `support/ax-tree.mjs`. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly children: readonly AxNode[];
  readonly expanded?: boolean;
  readonly pressed?: string;
  readonly level?: number;
}

/** Roles that say nothing without a name. */
const NAMED = ['grid', 'button', 'combobox', 'searchbox', 'textbox', 'link', 'dialog', 'group', 'search', 'columnheader', 'rowheader', 'heading'];

export async function treeOf(element: Element): Promise<AxNode> {
  element.id ||= `tree-${crypto.randomUUID()}`;
  return executeServerCommand<AxNode, { selector: string }>('ax-tree', { selector: `#${element.id}` });
}

/** Every node of a role in the order in which it is read, `node` included. */
export const withRole = (node: AxNode, role: string): AxNode[] => [...(node.role === role ? [node] : []), ...node.children.flatMap((it) => withRole(it, role))];

export const named = (node: AxNode, role: string, name: string | RegExp): AxNode | undefined => withRole(node, role).find((it) => (typeof name === 'string' ? it.name === name : name.test(it.name)));

/** What is read out of it. */
export const textOf = (node: AxNode): string => (node.role === 'StaticText' ? node.name : node.children.map(textOf).filter(Boolean).join(' ').replaceAll(/\s+/g, ' '));

/** The rows of the grid by the names of what is in them. */
export const rowsOf = (grid: AxNode): string[][] => withRole(grid, 'row').map((row) => row.children.map(({ name }) => name));

/** What no widget may leave out in any state. */
export async function treeFaults(element: Element): Promise<string[]> {
  const tree = await treeOf(element);
  // What a summary unfolds is a group too, which goes by its summary's name.
  const isFold = ({ children }: AxNode): boolean => children[0]?.role === 'DisclosureTriangle';
  const nameless = NAMED.flatMap((role) => withRole(tree, role).filter((it) => it.name.trim() === '' && !isFold(it)).map((it) => `a ${role} without a name: ${textOf(it).slice(0, 40)}`));
  const statuses = withRole(tree, 'status').length;
  return [...nameless, ...(statuses === 1 ? [] : [`${statuses} status regions, not 1`]), ...withRole(tree, 'grid').flatMap(gridFaults), ...withRole(tree, 'dialog').flatMap(dialogFaults)];
}

function gridFaults(grid: AxNode): string[] {
  const faults: string[] = [];
  const rows = withRole(grid, 'row');
  if (rows.length === 0) faults.push('a grid without rows');
  const columns = Math.max(0, ...rows.map(({ children }) => children.length));
  for (const row of rows) {
    if (!row.children.some(({ role }) => role === 'rowheader' || role === 'columnheader')) faults.push(`a row without a heading: ${textOf(row).slice(0, 40)}`);
    if (row.children.length !== columns && row.children.length !== 1) faults.push(`a row of ${row.children.length} cells in ${columns} columns: ${textOf(row).slice(0, 40)}`);
    const cells = row.children.filter(({ role }) => role === 'gridcell' || role === 'cell');
    // A cell says itself what it is, or the button in it does, and whether that has opened something.
    for (const { name, children } of cells) {
      const button = children.find(({ role }) => role === 'button');
      if (!button && name === '') faults.push(`a cell without a name in the row: ${textOf(row).slice(0, 40)}`);
      if (button && button.expanded === undefined) faults.push(`a cell that does not say whether it is open: ${button.name}`);
    }
  }
  return faults;
}

function dialogFaults(dialog: AxNode): string[] {
  return withRole(dialog, 'heading').some(({ level }) => level === 2) ? [] : [`a dialog without a heading: ${dialog.name}`];
}
