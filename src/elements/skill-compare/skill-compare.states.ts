/** The states of the documents beside the widget's own, drawn in their places and told once. */
import { nothing, type LitElement } from 'lit';
import type { OwnerTeller } from '../../context/owner.js';
import { drawState, spokenState } from '../../context/states.js';
import type { SourceState } from '../../data/resource.js';
import type { Messages } from '../../locale/messages/matrix.js';
import type { Words } from '../../locale/tables.js';

export class BesideStates {
  readonly #host: LitElement;
  readonly #words: Words;
  readonly #say: (text: string) => void;
  readonly #told = new Map<string, SourceState<unknown>>();
  #owner: OwnerTeller | undefined;
  #coming: Promise<void> | undefined;

  constructor(host: LitElement, words: Words, say: (text: string) => void) {
    this.#host = host;
    this.#words = words;
    this.#say = say;
  }

  /** To be called before each drawing. What the reader has not asked for is told where it fails, or takes its time. */
  tell(states: Readonly<Record<string, readonly [words: Messages, state: SourceState<unknown>]>>): void {
    for (const [which, [words, state]] of Object.entries(states)) {
      if (state === this.#told.get(which)) continue;
      this.#told.set(which, state);
      if ('failure' in state || (state.name === 'loading' && state.slow)) this.#say(spokenState(words, state, ''));
      if ('failure' in state || ('problems' in state && state.problems.length > 0)) this.#loadOwner();
    }
  }

  /** What stands in the document's place; nothing where it is there and whole. */
  draw(words: Messages, state: SourceState<unknown>, retry: () => void): unknown {
    return drawState(words, state, {
      quiet: false,
      retry,
      owner: this.#owner,
      content: () => nothing,
    });
  }

  /** Where it does not come, readers have been told all that they need, and the next failure asks again. */
  #loadOwner(): void {
    this.#coming ??= import('../../context/owner.js').then(
      ({ OwnerTeller: Teller }) => {
        this.#owner = new Teller(this.#words);
        this.#host.requestUpdate();
      },
      () => (this.#coming = undefined),
    );
  }
}
