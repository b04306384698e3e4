import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followLanguages, languageFor, languageOf } from '../data/languages.js';
import type { Language, Words } from '../locale/tables.js';
import { pickText, type Speaks } from '../locale/text.js';
import type { Text } from '../model/types.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What names the language around an element, across the borders of shadow trees, which `:lang()` does not cross everywhere.
 * A widget names its interface's own language on what it draws (`data-words`): that says nothing of the page's.
 */
function placeOf(element: Element): Element {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const named = at.closest('[lang]:not([data-words])');
    if (named) return named;
  }
  // The page's headers may name one.
  return document.documentElement;
}

/** The language at the place of a widget: which words it uses, and which of a document's texts it reads, live when the place's language changes. */
export class LanguageController implements ReactiveController {
  /** Another function each time when words or texts change: what is thought out from them is to be thought out again. */
  speaks: Speaks = () => false;
  readonly #host: Host;
  #place = '';
  #language: Language | undefined;
  #observer: MutationObserver | undefined;
  #unfollow: (() => void) | undefined;
  /** Texts that have been read in another language than the words around them, and in which. */
  readonly #foreign = new Map<string, string>();
  #isMarked = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether its words have come: nothing is drawn before, or a reader would see it twice, in two languages. */
  get ready(): boolean {
    return this.#language !== undefined;
  }

  /** Of the words, BCP 47. */
  get tag(): string {
    return this.#language?.tag ?? 'en';
  }

  /** The words of a part. */
  readonly words: Words = (name, english) => this.#language?.words(name, english) ?? english;

  /** A text of a document in the reader's language; '' for none. @param lang the document's own language */
  readonly read = (text: Text | undefined, lang: string | undefined): string => {
    const { shown, tag } = pickText(text, this.speaks, lang);
    if (tag && shown && !`${tag}-`.startsWith(`${this.tag}-`)) this.#foreign.set(shown, tag);
    return shown;
  };

  hostConnected(): void {
    this.moved();
    this.#unfollow = followLanguages(this.#look);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#unfollow?.();
  }

  /** To be called too when the element has been moved without leaving the page. */
  moved(): void {
    this.#observer?.disconnect();
    this.#observer = new MutationObserver(this.#look);
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.#look();
  }

  readonly #look = (): void => {
    const place = placeOf(this.#host);
    // Documents have been checked to have language tags there, and nothing else.
    const speaks: Speaks = (tag) => place.matches(`:lang(${tag})`);
    const language = languageOf(languageFor(speaks)) ?? this.#language;
    const lang = place.getAttribute('lang') ?? '';
    if (this.#language && language === this.#language && lang === this.#place) return;
    this.#place = lang;
    this.#language = language;
    this.speaks = speaks;
    this.#foreign.clear();
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (!shadowRoot || (this.#foreign.size === 0 && !this.#isMarked)) return;
    this.#isMarked = this.#foreign.size > 0;
    // Where it does not come, the texts are there nevertheless.
    import('../ui/foreign.js').then(({ markForeign }) => markForeign(shadowRoot, this.#foreign), () => {});
  }
}
