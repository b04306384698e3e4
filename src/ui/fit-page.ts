/** Makes what is to stand on one page stand on it. */

/** No list is made shorter than this as long as something else helps. */
const FEWEST = 3;

/**
 * Makes the lists marked by `data-shortens` shorter, the longest first, until the body is no higher than a page; where that is not
 * enough, with smaller letters (`small` on the body), at last without what is marked by `data-extra`. After a shortened list its next
 * sibling says how many lines are left out.
 *
 * @param height of the page, in mm
 * @returns whether it fits now
 */
export function fitPage(body: HTMLElement, height: number, more: (left: number) => string): boolean {
  const lists = [...body.querySelectorAll<HTMLElement>('[data-shortens]')].map((list) => ({ lines: [...list.children] as HTMLElement[], rest: list.nextElementSibling as HTMLElement, shown: list.childElementCount }));
  const most = (height / 25.4) * 96;
  const fits = (): boolean => body.getBoundingClientRect().height <= most;
  const show = (list: (typeof lists)[number], shown: number): void => {
    list.shown = shown;
    for (const [i, line] of list.lines.entries()) line.hidden = i >= shown;
    list.rest.hidden = shown === list.lines.length;
    list.rest.textContent = more(list.lines.length - shown);
  };
  const shorten = (fewest: number): boolean => {
    while (!fits()) {
      const longest = lists.filter(({ shown }) => shown > fewest).sort((a, b) => b.shown - a.shown)[0];
      if (!longest) return false;
      show(longest, longest.shown - 1);
    }
    return true;
  };
  const letAllShow = (): void => lists.forEach((list) => show(list, list.lines.length));
  letAllShow();
  if (shorten(FEWEST)) return true;
  body.classList.add('small');
  letAllShow();
  if (shorten(FEWEST)) return true;
  for (const extra of body.querySelectorAll<HTMLElement>('[data-extra]')) extra.hidden = true;
  return shorten(0);
}
