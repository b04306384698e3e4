/** Looks whether something is to be drawn for another width, and says so. */
type Look = () => boolean;

interface Watch {
  readonly looks: Map<Element, Look>;
  readonly observer: ResizeObserver;
}

const watches = new WeakMap<object, Watch>();

/** A function of its own: what an observer calls would keep the first box alive, with its widget, if it were made beside it. */
function watchOf(window: typeof globalThis): Watch {
  const looks = new Map<Element, Look>();
  const observer = new window.ResizeObserver((entries) => {
    if (entries.filter(({ target }) => looks.get(target)?.()).length === 0) return;
    observer.disconnect();
    window.requestAnimationFrame(() => looks.forEach((_, it) => observer.observe(it)));
  });
  return { looks, observer };
}

/**
 * Calls `look` when `box` has another width, until what it returns is called; again in the frame after something has been drawn.
 *
 * What is drawn for a width may change it, of every box of the page: one that becomes higher gets a scrollbar. Seen in the
 * same frame, that would be reported to the page as an observer that comes to no end.
 */
export function watchWidth(box: Element, look: Look): () => void {
  // That of the box's own window: in a frame, one of another window reports errors to the page.
  const window = box.ownerDocument.defaultView ?? globalThis;
  const watch = watches.get(window) ?? watchOf(window);
  watches.set(window, watch);
  const { looks, observer } = watch;
  looks.set(box, look);
  observer.observe(box);
  return () => {
    looks.delete(box);
    observer.unobserve(box);
  };
}
