/** Where the suites of loading put their widgets: it hears what they say, and what nobody caught. */
import { SkillCatalogLoadEvent } from '../../src/context/catalog.events.js';
import { SkillLoadEvent } from '../../src/context/source.events.js';
import { frame, until } from './drawing.js';
import { documentOf } from './widgets.js';

/** What every widget offers to load a document. */
export interface Loading extends HTMLElement {
  src: string;
  data: unknown;
  credentials: RequestCredentials;
  readonly status: 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';
  readonly updateComplete: Promise<unknown>;
  reload(): Promise<void>;
}

export class Stage {
  readonly box = document.body.appendChild(document.createElement('div'));
  /** The reader's last sentence. */
  said = '';
  readonly #uncaught: string[] = [];
  readonly #heard = new Map<EventTarget, string[]>();

  constructor() {
    addEventListener('error', this.#onUncaught);
    addEventListener('unhandledrejection', this.#onUncaught);
    for (const name of ['skill-load', 'skill-catalog-load', 'skill-error']) this.box.addEventListener(name, (event) => this.heard(event.target!).push(`${name} ${nameOf(event)}`));
  }

  readonly #onUncaught = (event: Event): void => {
    event.preventDefault();
    this.#uncaught.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));
  };

  /** A widget with a link as its fallback. */
  add(tag: string, properties: Partial<Loading>): Loading {
    const element = this.make(tag, properties);
    this.box.append(element);
    return element;
  }

  make(tag: string, properties: Partial<Loading>): Loading {
    const element = document.createElement(tag) as Loading;
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'The skill matrix' });
    element.append(link);
    return Object.assign(element, properties);
  }

  child(element: Element): Element {
    return element.querySelector('a')!;
  }

  /** The loads and failures that this very widget has told, in order. */
  heard(element: EventTarget): string[] {
    return this.#heard.get(element) ?? this.#heard.set(element, []).get(element)!;
  }

  /** What a part says to the reader, what to the owner, and its button. */
  async failure(element: Loading, part: string): Promise<{ readonly sentence: string; readonly told: string; readonly button: HTMLButtonElement | null }> {
    const drawn = element.shadowRoot!.querySelector(`[part=${part}]`)!;
    const owner = await until(element, () => drawn.querySelector('details'), 'tell the owner');
    this.said = drawn.querySelector('p')!.textContent!.trim();
    return { sentence: this.said, told: owner.textContent!, button: this.button(element, part) };
  }

  button(element: Element, part: string): HTMLButtonElement | null {
    return element.shadowRoot!.querySelector<HTMLButtonElement>(`[part=${part}] button`);
  }

  /** Clears the stage. @returns what nobody caught */
  async leave(): Promise<readonly string[]> {
    this.box.remove();
    // A rejection is told a task after it.
    await frame();
    await frame();
    removeEventListener('error', this.#onUncaught);
    removeEventListener('unhandledrejection', this.#onUncaught);
    return this.#uncaught;
  }
}

function nameOf(event: Event): string {
  if (event instanceof SkillLoadEvent) return event.matrix.id;
  if (event instanceof SkillCatalogLoadEvent) return String(event.catalog.name);
  return (event as Event & { failure: { code: string } }).failure.code;
}

/** What the stage hears when the widget's real document has come, and when the small one has. */
export function loadedBy(tag: string): { readonly loaded: string; readonly small: string } {
  const { loadEvent, called } = documentOf(tag);
  return { loaded: `${loadEvent} ${called}`, small: `${loadEvent} small` };
}
