/** What a reader with a small screen, large letters or wide spacing can still see and hit. */

/** Boxes whose text must not protrude from them at either side. */
const BOXES = 'td, th, button, summary, p, li, dd, dt, h2, h3, h4, label, select';
/** By WCAG 2.5.8, in pixels. */
const TARGET = 24;
const TOLERANCE = 1;

const nameOf = (element: Element): string => `<${element.localName}${element.className && typeof element.className === 'string' ? ` class="${element.className}"` : ''}> ${(element.getAttribute('aria-label') ?? element.textContent!).trim().slice(0, 30)}`;
/** For screen readers alone: a box of one pixel. */
const isForEarsOnly = (element: Element): boolean => element.getBoundingClientRect().width <= 2 && getComputedStyle(element).clipPath !== 'none';
const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** The page does not scroll sideways, and nothing of the element stands out beyond it, save in an area that scrolls by itself. */
export function sidewaysFaults(element: Element): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth + TOLERANCE ? [`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`] : [];
  const host = element.getBoundingClientRect();
  const out = [...element.shadowRoot!.querySelectorAll('*')].filter((it) => {
    const { left, right, width } = it.getBoundingClientRect();
    // Places first: they are cheap, and hardly any element stands out.
    if (width === 0 || (right <= host.right + TOLERANCE && left >= host.left - TOLERANCE)) return false;
    return it.checkVisibility() && !it.closest('[popover], svg') && !isForEarsOnly(it) && !ancestors(it).some((around) => scrolls(getComputedStyle(around).overflowX));
  });
  return [...page, ...out.slice(0, 5).map((it) => `stands out: ${nameOf(it)}`)];
}

/** A box that may cut off what is in it, as it is drawn now. */
interface Frame {
  readonly element: Element;
  readonly cutsAcross: boolean;
  readonly cutsDown: boolean;
  readonly scrolls: boolean;
  readonly rect: DOMRect;
}

/** No letter is cut off by a box around it, and none stands beside the box it belongs to. */
export function clippedFaults(element: Element): string[] {
  const faults = new Set<string>();
  const frames = new Map<Element, readonly Frame[]>();
  const range = document.createRange();
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement!;
    if (!text.textContent!.trim() || parent.localName === 'option' || !parent.checkVisibility()) continue;
    const around = framesOf(parent, frames);
    if (around.some((it) => it.cutsAcross && isForEarsOnly(it.element))) continue;
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 || rect.height === 0) continue;
      for (const it of around) {
        // What scrolls can be scrolled to, and whatever is around it sees only its frame.
        if (it.scrolls) break;
        // A quarter of the height is spared: a line's box is higher than its letters.
        const cut = it.cutsDown && (rect.top + rect.height / 4 < it.rect.top - TOLERANCE || rect.bottom - rect.height / 4 > it.rect.bottom + TOLERANCE);
        const beside = it.cutsAcross && (rect.left < it.rect.left - TOLERANCE || rect.right > it.rect.right + TOLERANCE);
        if (cut || beside) faults.add(`${cut ? 'cut off' : 'protrudes'}: “${text.textContent!.trim().slice(0, 30)}” in ${nameOf(it.element)}`);
      }
    }
  }
  return [...faults];
}

/** The boxes around `parent` that matter, from the inside to the outside; each is measured once. */
function framesOf(parent: Element, known: Map<Element, readonly Frame[]>): readonly Frame[] {
  const found = known.get(parent);
  if (found) return found;
  const { overflowX, overflowY } = getComputedStyle(parent);
  const frame = { element: parent, cutsAcross: clips(overflowX) || parent.matches(BOXES), cutsDown: clips(overflowY), scrolls: scrolls(overflowX) && scrolls(overflowY), rect: parent.getBoundingClientRect() };
  const outer = parent.parentElement ? framesOf(parent.parentElement, known) : [];
  const all = frame.cutsAcross || frame.cutsDown || frame.scrolls ? [frame, ...outer] : outer;
  known.set(parent, all);
  return all;
}

/** Everything that can be pressed is large enough; links within a sentence are as high as their line. */
export function smallTargets(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('button, input, select, summary, [role=button]')]
    .filter((it) => it.checkVisibility())
    .filter((it) => it.getBoundingClientRect().width < TARGET - 0.1 || it.getBoundingClientRect().height < TARGET - 0.1)
    .map((it) => `${Math.round(it.getBoundingClientRect().width)} × ${Math.round(it.getBoundingClientRect().height)}: ${nameOf(it)}`);
}

export const reflowFaults = (element: Element): string[] => [...sidewaysFaults(element), ...clippedFaults(element), ...smallTargets(element)];

/** From right to left everything is on the other side: the first column, the mark in a cell's corner, the marks of a list. */
export function mirrorFaults(element: Element): string[] {
  const faults = sidewaysFaults(element);
  // Texts may be in a language of the other direction; what they are lines of is not.
  for (const line of element.shadowRoot!.querySelectorAll('li')) {
    const { display, listStyleType, direction } = getComputedStyle(line);
    if (display === 'list-item' && listStyleType !== 'none' && direction !== 'rtl' && line.checkVisibility()) faults.push(`its mark is on the other side: ${nameOf(line)}`);
  }
  const grid = element.shadowRoot!.querySelector<HTMLTableElement>('[role=grid]');
  for (const row of [...(grid?.rows ?? [])].filter((it) => it.checkVisibility() && it.cells.length > 1)) {
    const [first, last] = [row.cells[0]!.getBoundingClientRect(), [...row.cells].at(-1)!.getBoundingClientRect()];
    if (first.left <= last.left) faults.push(`not mirrored: the row ${nameOf(row)}`);
  }
  for (const cell of element.shadowRoot!.querySelectorAll('[part~=mandatory]')) {
    const { left, right } = getComputedStyle(cell, '::after');
    if (parseFloat(left) >= parseFloat(right)) faults.push(`not mirrored: the mark of ${nameOf(cell)}`);
  }
  return faults.slice(0, 10);
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let it = element.parentElement; it; it = it.parentElement) found.push(it);
  return found;
}
