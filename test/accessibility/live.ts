/** Listens to a widget as a screen reader does: to what changes in its live regions, and to nothing else. */

const REGION = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

export interface Ear {
  /** Each sentence, in the order in which it was said. */
  readonly heard: string[];
  /** What a screen reader would have missed, or said for nothing. */
  readonly faults: string[];
  readonly leave: () => void;
}

/** Milliseconds within which nobody wants to hear the same again; whoever tries again and fails again does, later. */
const AT_ONCE = 140;

const spaced = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/**
 * The regions of an element from now on; listen before it is drawn to hear everything.
 *
 * A region counts only from the frame after the one in which it came: before that, nobody knows of it.
 */
export function listen(element: Element): Ear {
  const root = element.shadowRoot!;
  const [heard, faults]: [string[], string[]] = [[], []];
  const known = new Map<Element, { readonly since: number; said: string }>();
  let frame = 0;
  let next = 0;
  let last = -Infinity;

  const meet = (region: Element, since: number): void => {
    const said = spaced(region.textContent);
    if (known.has(region)) return;
    known.set(region, { since, said: region.textContent ?? '' });
    if (said && since === frame) faults.push(`came together with its text: ${said}`);
  };
  const look = (since: number): void => {
    for (const region of root.querySelectorAll(REGION)) {
      meet(region, since);
      const of = known.get(region)!;
      const text = region.textContent ?? '';
      if (text === of.said) continue;
      of.said = text;
      const sentence = spaced(text);
      if (text === '') continue;
      if (sentence === '') faults.push('said nothing, aloud');
      else if (of.since === frame) faults.push(`said in the frame in which its region came: ${sentence}`);
      if (!sentence) continue;
      if (sentence === heard.at(-1) && performance.now() - last < AT_ONCE) faults.push(`said twice: ${sentence}`);
      heard.push(sentence);
      last = performance.now();
    }
    for (const region of known.keys()) if (!region.isConnected) known.delete(region);
  };

  look(-1);
  const observer = new MutationObserver(() => look(frame));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['role', 'aria-live'] });
  const tick = (): void => {
    frame++;
    next = requestAnimationFrame(tick);
  };
  next = requestAnimationFrame(tick);
  return {
    heard,
    faults,
    leave: () => {
      observer.disconnect();
      cancelAnimationFrame(next);
    },
  };
}

/** Longer than any widget waits before it says something. */
const PAUSE = 650;

/** Resolves when nothing has been said for so long that nothing more will be: silence can only be told by the clock. */
export async function silence({ heard }: Ear): Promise<void> {
  for (let [since, count] = [performance.now(), heard.length]; performance.now() - since < PAUSE; ) {
    await new Promise(requestAnimationFrame);
    if (heard.length !== count) [since, count] = [performance.now(), heard.length];
  }
}
