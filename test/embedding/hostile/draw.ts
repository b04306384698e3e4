/** Draws documents in a widget, by every way in which it can be given one, and takes the pictures of all that a reader can see. */
import { settled, until } from '../drawing.js';
import type { Widget } from '../widgets.js';
import type { AnyWidget } from '../lifecycle/made.js';
import { MARKER } from './swap.js';
import { picture, strangers } from './oracle.js';
import { poisonedIn } from './watch.js';

export interface HostileWidget extends AnyWidget {
  readonly matrix?: unknown;
  readonly catalog?: unknown;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly place: string; readonly pointer: string }[];
}

/** The ways; each returns what is to be undone. */
export const ways: Readonly<Record<string, (tag: string, into: Element, document: unknown, allow: (url: string) => void) => HostileWidget>> = {
  data: (tag, into, document) => {
    const element = Object.assign(make(tag), { data: document });
    into.append(element);
    return element;
  },
  'inline JSON by script': (tag, into, document) => {
    const element = make(tag);
    const script = Object.assign(window.document.createElement('script'), { type: 'application/json' });
    script.append(JSON.stringify(document));
    element.append(script);
    into.append(element);
    return element;
  },
  'inline JSON as a page has it': (tag, into, document) => {
    into.innerHTML = `<${tag}><script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script></${tag}>`;
    return into.firstElementChild as HostileWidget;
  },
  src: (tag, into, document, allow) => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
    allow(url);
    const element = Object.assign(make(tag), { src: url });
    into.append(element);
    return element;
  },
};

const make = (tag: string): HostileWidget => document.createElement(tag) as HostileWidget;

export function makeBox(): HTMLElement {
  const box = document.createElement('div');
  box.style.setProperty('inline-size', '900px');
  document.body.append(box);
  return box;
}

/** A picture for each part that is revealed, with what does not belong there. `faulty` spoils what is drawn, as a hole would. */
export interface Seen {
  readonly pictures: readonly (readonly string[])[];
  readonly strangers: readonly string[];
}

export async function look(widget: Widget, element: HostileWidget, faulty?: (root: ShadowRoot) => unknown): Promise<Seen> {
  await complete(element);
  const root = element.shadowRoot!;
  const pictures: string[][] = [];
  const found = new Set<string>(poisonedIn(element.matrix ?? element.catalog));
  for await (const part of widget.reveal(element)) {
    if (part === '') throw new Error('A part without a name.');
    await faulty?.(root);
    pictures.push(picture(root));
    for (const it of strangers(root)) found.add(it);
  }
  return { pictures, strangers: [...found] };
}

/** Resolves when the widget has all that it draws with: nothing of its own comes later. */
export async function complete(element: HostileWidget): Promise<void> {
  await settled(element);
  await until(element, () => element.status !== 'ready' || element.localName !== 'skill-matrix' || element.shadowRoot!.querySelector('[popover]'), 'have all its parts');
}

export interface Difference {
  readonly expected: string | undefined;
  readonly drawn: string | undefined;
  /** Numbers of the leaves that should stand there. */
  readonly leaves: readonly number[];
}

/** Where the pictures of a document differ from those of the same document with innocent strings. */
export function differences(innocent: Seen['pictures'], drawn: Seen['pictures'], texts: readonly string[]): Difference[] {
  const found: Difference[] = [];
  for (let p = 0; p < Math.max(innocent.length, drawn.length); p++) {
    const [before, after] = [innocent[p] ?? [], drawn[p] ?? []];
    for (let i = 0; i < Math.max(before.length, after.length); i++) {
      const expected = before[i]?.replace(MARKER, (_, leaf: string) => texts[Number(leaf)]!);
      if (expected === after[i]) continue;
      found.push({ expected, drawn: after[i], leaves: [...(before[i] ?? '').matchAll(MARKER)].map(([, leaf]) => Number(leaf)) });
      // A line more or less moves all that follow.
      if (before.length !== after.length) break;
    }
  }
  return found;
}

/** How often each leaf was drawn, by its marker. */
export function countOf({ pictures }: Seen): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [, leaf] of pictures.flat().join('\n').matchAll(MARKER)) counts.set(Number(leaf), (counts.get(Number(leaf)) ?? 0) + 1);
  return counts;
}
