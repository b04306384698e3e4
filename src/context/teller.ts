import type { SourceState } from '../data/resource.js';
import type { Messages } from '../locale/messages/matrix.js';
import type { AnnounceController } from '../ui/announce.controller.js';
import type { SourceController } from './source.controller.js';
import { spokenState } from './states.js';

/** Tells the states of a document to those who hear the page. */
export class StateTeller {
  readonly #source: Pick<SourceController<unknown>, 'state' | 'speaks'>;
  readonly #announce: AnnounceController;
  #told: SourceState<unknown> | undefined;

  constructor(source: Pick<SourceController<unknown>, 'state' | 'speaks'>, announce: AnnounceController) {
    this.#source = source;
    this.#announce = announce;
  }

  /**
   * To be called before each drawing. A state is told once it has lasted, and that a document has come only where something
   * was told before.
   *
   * @param ready what is said of a document that is there
   */
  tell(messages: Messages, ready: string): void {
    const { state, speaks } = this.#source;
    if (state === this.#told) return;
    this.#told = state;
    if (speaks) this.#announce.say(state.name === 'ready' && this.#announce.text === '' ? '' : spokenState(messages, state, ready));
  }
}
