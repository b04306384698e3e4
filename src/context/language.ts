import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followLanguages, languageFor, loadedLanguage, loadLanguage, type Language } from '../data/languages.js';
import type { Words } from '../locale/tables.js';
import { pickText, type Speaks } from '../locale/text.js';
import type { Text } from '../model/types.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The nearest language around an element, across the borders of shadow trees; undefined where no element names one.
 * A widget names its interface's own language on what it draws (`data-words`), which says nothing of the page's.
 */
function langAround(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const named = at.closest('[lang]:not([data-words])');
    if (named) return named.getAttribute('lang')!;
  }
  return undefined;
}

/** Whether a tag is that of `lang`, or of a language that `lang` is a variety of. Without `lang` the page's headers may name one. */
function speaksIn(lang: string | undefined): Speaks {
  const whole = `${lang?.toLowerCase()}-`;
  return (tag) => (lang === undefined ? /^[\w-]+$/.test(tag) && document.documentElement.matches(`:lang(${tag})`) : whole.startsWith(`${tag.toLowerCase()}-`));
}

/** Whether `element` stands in a part of the page that is in the given language. */
export const speaksFor = (element: Element): Speaks => speaksIn(langAround(element));

/** The language at the place of a widget: which words it uses, and which of a document's texts it reads, live when the place's language changes. */
export class LanguageController implements ReactiveController {
  /** Another function each time when words or texts change: what is thought out from them is to be thought out again. */
  speaks: Speaks = speaksIn(undefined);
  readonly #host: Host;
  #around: string | undefined | null = null;
  #language: Language | undefined;
  #observer: MutationObserver | undefined;
  #unfollow: (() => void) | undefined;
  /** Texts that have been read in another language than the words around them, and in which. */
  readonly #foreign = new Map<string, string>();
  #marks = false;

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
  readonly words: Words = (name, english) => (this.#language ? this.#language.words(name, english) : english);

  /** A text of a document in the reader's language; '' for none. @param lang the document's own language */
  readonly read = (text: Text | undefined, lang: string | undefined): string => {
    const { shown, tag } = pickText(text, this.speaks, lang);
    if (tag !== undefined && shown !== '' && !`${tag}-`.startsWith(`${this.tag}-`)) this.#foreign.set(shown, tag);
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
    const around = langAround(this.#host);
    if (around !== this.#around) {
      this.#around = around;
      this.speaks = speaksIn(around);
      this.#host.requestUpdate();
    }
    const tag = languageFor(this.speaks);
    const language = loadedLanguage(tag);
    if (!language) void loadLanguage(tag).then(this.#look);
    else if (language !== this.#language) {
      this.#language = language;
      this.speaks = speaksIn(around);
      this.#foreign.clear();
      this.#host.requestUpdate();
    }
  };

  hostUpdated(): void {
    if (this.#foreign.size === 0 && !this.#marks) return;
    this.#marks = this.#foreign.size > 0;
    // Where it does not come, the texts are there nevertheless.
    import('../ui/foreign.js').then(({ markForeign }) => this.#host.shadowRoot && markForeign(this.#host.shadowRoot, this.#foreign), () => (this.#marks = true));
  }
}
