/** Finds texts that no table has said: in the pseudo-language all its words have accents, and what is plain is a document's. */
import { shadowHosts, type ShadowHost } from './shadow-hosts.js';

/** Those that a reader sees or hears. */
export const ATTRIBUTES = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext', 'data-sign', 'label', 'placeholder', 'title'];
/** Codes, and what says itself in which language it is: texts of a document, and what is told to its author. */
export const APART = 'code, script, style, [lang]:not([data-words])';
/** Properties of widgets in which there are documents. */
const DOCUMENTS = ['data', 'matrix', 'withData', 'otherMatrix', 'catalog', 'assessment', 'assessments', 'numbers'];

const PLAIN = /[a-z]{2}/i;
/** They are the same in every language. */
const ADDRESS = /\b(https?:|mailto:)\S*/gi;
const FILE = /[^\s⟦⟧“”]+\.(csv|json|png|svg|tsv|xlsx)\b/gi;

/** A text as it is read, where it stands, and in which attribute. */
interface Place {
  readonly element: Element;
  readonly attribute?: string;
  readonly text: string;
}

const normal = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
const whole = (text: string): RegExp => new RegExp(`(?<![A-Za-z])${text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![A-Za-z])`, 'g');

export class LeakSearch {
  readonly #known = new Set<string>();
  readonly #read = new WeakSet<object>();
  /** The longest first: one may hold another. */
  #sorted: readonly string[] | undefined;
  readonly #clean = new Set<string>();

  /** @param documents that are shown, and that no widget has as a property */
  constructor(...documents: readonly unknown[]) {
    for (const it of documents) this.#learn(it);
  }

  /** All leaks within `root`, once each. */
  in(root: ParentNode & Node): readonly string[] {
    for (const host of shadowHosts(root)) this.learnFrom(host);
    return [...new Set([...shadowHosts(root)].flatMap((host) => this.below(host.shadowRoot)))];
  }

  /** Those at a node and below it, but for what is drawn in a tree of its own. */
  below(node: Node): readonly string[] {
    return [...placesIn(node)].filter(({ text }) => this.#isLeak(text)).map(told);
  }

  /** What a widget shows, and what the page has written into it. */
  learnFrom(host: ShadowHost): void {
    for (const name of DOCUMENTS) this.#learn((host as unknown as Readonly<Record<string, unknown>>)[name]);
    for (const it of host.querySelectorAll('th, td, caption')) this.#learn(it.textContent);
    // What is told to an author is also said aloud, a part of it.
    for (const it of host.shadowRoot.querySelectorAll('[lang]:not([data-words])')) this.#learn([...it.childNodes].map(({ textContent }) => textContent));
  }

  #learn(value: unknown): void {
    if (typeof value === 'string') {
      const text = normal(value);
      if (!PLAIN.test(text) || this.#known.has(text)) return;
      this.#known.add(text);
      this.#sorted = undefined;
    } else if (typeof value === 'object' && value !== null && !this.#read.has(value)) {
      this.#read.add(value);
      if (value instanceof Map) for (const entry of value) for (const it of entry) this.#learn(it);
      else for (const it of Object.values(value)) this.#learn(it);
      // What is answered may be no skill of the document.
      if ('ratings' in value) this.#learn(Object.keys(value.ratings as object));
    }
  }

  #isLeak(text: string): boolean {
    const read = normal(text);
    if (!PLAIN.test(read) || this.#clean.has(read)) return false;
    // An address may be a part of what a document says, and hold a word that it says too.
    const isLeak = PLAIN.test(this.#without(read)) && PLAIN.test(this.#without(read.replaceAll(ADDRESS, ' ').replaceAll(FILE, ' ')));
    if (!isLeak) this.#clean.add(read);
    return isLeak;
  }

  /** What no document says. */
  #without(text: string): string {
    this.#sorted ??= [...this.#known].sort((one, other) => other.length - one.length);
    return this.#sorted.reduce((rest, it) => (rest.includes(it) ? rest.replaceAll(whole(it), ' ') : rest), text);
  }
}

const told = ({ element, attribute, text }: Place): string => {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? 'a page';
  const name = element.part.length > 0 ? `[part="${element.part.value}"]` : element.classList.length > 0 ? `.${element.classList.value.replaceAll(' ', '.')}` : '';
  return `${host}: ${element.localName}${name}${attribute === undefined ? '' : ` @${attribute}`}: “${normal(text)}”`;
};

/** Every text at a node and below it, and what is in the attributes there. */
function* placesIn(root: Node): Generator<Place> {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? walker.nextNode() : root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) yield* placeOf(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      for (const attribute of ATTRIBUTES) if (element.hasAttribute(attribute)) yield { element, attribute, text: element.getAttribute(attribute)! };
    }
  }
}

/** Within a text: what is found in it, and what is a link. */
const isPiece = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('mark, a');

/** A text that is found, linked or drawn in pieces is read as one. */
function* placeOf(text: Text): Generator<Place> {
  const element = text.parentElement;
  if (!element || !PLAIN.test(text.data)) return;
  const drawn = element.closest('svg g.label');
  const around = isPiece(element) ? element.parentElement! : element;
  const pieces = [...around.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE || isPiece(it));
  if (drawn) yield { element, text: [...drawn.children].map((it) => it.textContent).join(' ') };
  else yield { element, text: pieces.some(isPiece) ? pieces.map((it) => it.textContent).join('') : text.data };
}
