import { applyPatch, isEmpty, patchBetween } from '../domain/answers-patch.js';
import { noAnswers } from '../domain/answers.js';
import type { AnswersState } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';

/** One reader's answers to one matrix, and everyone on the page who shows them. */
export class AnswersStore {
  readonly #consumers = new Set<() => void>();
  #state: AnswersState;

  constructor(matrix: string) {
    this.#state = { assessment: noAnswers(matrix), saved: 'memory', reason: 'answers/none', setAside: [] };
  }

  get state(): AnswersState {
    return this.#state;
  }

  get used(): boolean {
    return this.#consumers.size > 0;
  }

  subscribe(consumer: () => void): () => void {
    this.#consumers.add(consumer);
    return () => void this.#consumers.delete(consumer);
  }

  /** `update` is called once, at once, with the answers as they are. */
  change(update: (assessment: Assessment) => Assessment): Promise<void> {
    const { assessment } = this.#state;
    const patch = patchBetween(assessment, update(assessment));
    if (!isEmpty(patch)) this.#set({ ...this.#state, assessment: applyPatch(assessment, patch) });
    return Promise.resolve();
  }

  /** Removes the answers, here and in every tab. */
  clear(): Promise<void> {
    this.#set({ ...this.#state, assessment: noAnswers(this.#state.assessment.matrix) });
    return Promise.resolve();
  }

  /** Removes what was set aside under `id`. */
  forget(id: number): Promise<void> {
    this.#set({ ...this.#state, setAside: this.#state.setAside.filter((it) => it.id !== id) });
    return Promise.resolve();
  }

  #set(state: AnswersState): void {
    this.#state = state;
    for (const consumer of [...this.#consumers]) consumer();
  }
}
