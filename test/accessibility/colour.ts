/** What is told by colour must be told by something else as well (WCAG 1.4.1). */

const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent!).trim().slice(0, 40);

/** The mark in a cell's corner: drawn by a border, so that it is there in forced colours and on paper too. */
function hasMark(cell: Element): boolean {
  const { content, borderTopStyle, borderTopWidth, display } = getComputedStyle(cell, '::after');
  return content !== 'none' && content !== 'normal' && display !== 'none' && borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 2;
}

/** Whether pressed and not pressed differ in more than colours: in weight or in what is drawn at the edge. */
const shapeOf = (button: Element): string => {
  const { fontWeight, boxShadow, borderTopWidth, textDecorationLine } = getComputedStyle(button);
  return [fontWeight, boxShadow === 'none' ? 'flat' : boxShadow.replace(/^\S+\([^)]*\) /, ''), borderTopWidth, textDecorationLine].join();
};

export function colourFaults(element: Element): string[] {
  const root = element.shadowRoot!;
  const faults: string[] = [];
  for (const cell of root.querySelectorAll('[part~=cell]')) {
    if (!cell.checkVisibility()) continue;
    const isMandatory = cell.matches('[part~=mandatory]');
    if (isMandatory !== hasMark(cell)) faults.push(`${isMandatory ? 'mandatory by colour alone' : 'marked, and not mandatory'}: ${nameOf(cell)}`);
    if (cell.textContent!.trim() === '') faults.push(`a proficiency by colour alone: ${nameOf(cell)}`);
  }
  for (const group of root.querySelectorAll('[role=group], thead')) {
    const pressed = group.querySelector('[aria-pressed=true]');
    const other = group.querySelector('[aria-pressed=false]');
    if (pressed && other && shapeOf(pressed) === shapeOf(other)) faults.push(`pressed by colour alone: ${nameOf(pressed)}`);
  }
  return faults.slice(0, 10);
}
