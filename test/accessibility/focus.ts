/** Where the focus goes when a reader presses Tab and Escape, and whether it can be seen there. */
import { pressKey } from './grid.js';

const focusOf = (element: Element): HTMLElement | null => element.shadowRoot!.activeElement as HTMLElement | null;
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? (element.textContent!.replaceAll(/\s+/g, ' ').trim().slice(0, 40) || `<${element.localName}>`);

/** What a sighted reader sees of the focus: that something about the element is drawn otherwise than without it. */
const lookOf = (element: Element): string => {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(element);
  return [outlineStyle === 'none' ? 'no outline' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow, borderColor].join();
};

/**
 * Walks through the whole element by Tab, from a button before it to one behind it, and back.
 *
 * @param most more stops than any widget has: whoever needs more is in a trap
 */
export async function journeyFaults(element: Element, most = 80): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  try {
    before.focus();
    const [forward, faults] = await walk(element, 'Tab', after, most);
    const [back, faultsBack] = document.activeElement === after ? await walk(element, 'Shift+Tab', before, most) : [[], []];
    const both = [...faults, ...faultsBack];
    // Browsers pass by an open popover on the way back: it is reached from its opener alone.
    const around = forward.filter((it) => !it.closest('[popover]'));
    if (both.length === 0 && back.filter((it) => !it.closest('[popover]')).toReversed().some((it, i) => it !== around[i])) both.push('Shift+Tab does not lead back by the way that Tab has come');
    return both;
  } finally {
    before.remove();
    after.remove();
  }
}

async function walk(element: Element, key: string, end: Element, most: number): Promise<[HTMLElement[], string[]]> {
  const stops: HTMLElement[] = [];
  const faults: string[] = [];
  while (stops.length <= most) {
    await pressKey(key);
    if (document.activeElement === end) return [stops, faults];
    const stop = focusOf(element);
    if (!stop) {
      // The element's own children are stops of the page, not of the widget.
      if (element.contains(document.activeElement) && document.activeElement !== element) continue;
      return [stops, [...faults, `${key} leaves the element for somewhere else`]];
    }
    if (stop.closest('[aria-hidden=true]')) faults.push(`hidden from those who listen, yet it takes the focus: ${nameOf(stop)}`);
    if (stops.includes(stop)) return [stops, [...faults, `${key} runs in a circle at: ${nameOf(stop)}`]];
    stops.push(stop);
    const focused = lookOf(stop);
    // Drawn as it is without the focus: a copy of the same element that stands beside it for a moment.
    const twin = stop.cloneNode(true) as HTMLElement;
    stop.after(twin);
    if (lookOf(twin) === focused) faults.push(`the focus cannot be seen at: ${nameOf(stop)}`);
    twin.remove();
  }
  return [stops, [...faults, `${key} does not get through`]];
}

/** Opens `opener` by Enter, steps inside by Tab, and leaves by Escape: the focus must be where it was before. */
export async function escapeFaults(element: Element, opener: HTMLElement): Promise<string[]> {
  const root = element.shadowRoot!;
  if (opener.getAttribute('aria-expanded') !== 'false') return ['what can be opened does not say that it is closed'];
  opener.focus();
  await pressKey('Enter');
  const opened = await within(() => root.querySelector(':popover-open') !== null);
  if (!opened) return ['Enter opens nothing'];
  if (opener.getAttribute('aria-expanded') !== 'true') return ['what opens does not say that it is open'];
  await pressKey('Tab');
  if (!focusOf(element)?.closest(':popover-open')) return ['Tab does not lead into what has opened'];
  await pressKey('Escape');
  if (!(await within(() => root.querySelector(':popover-open') === null))) return ['Escape closes nothing'];
  if (focusOf(element) !== opener) return [`Escape leads to ${focusOf(element) ? nameOf(focusOf(element)!) : 'nowhere'}, not back`];
  return opener.getAttribute('aria-expanded') === 'false' ? [] : ['what is closed does not say so'];
}

/** Whether it comes about within some frames: a check answers, it does not wait for ever. */
export async function within(done: () => boolean, frames = 60): Promise<boolean> {
  for (let frame = 0; frame < frames; frame++) {
    if (done()) return true;
    await new Promise(requestAnimationFrame);
  }
  return done();
}
