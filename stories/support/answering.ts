import { LitElement } from 'lit';
import { AnswersController } from '../../src/context/answers.controller.js';
import { SourceController } from '../../src/context/source.controller.js';
import { SkillLoadEvent } from '../../src/context/source.events.js';
import { matrices } from '../../src/data/resource.js';
import { applyRating } from '../../src/domain/answers.js';
import type { Rating } from '../../src/model/assessment.js';

/** Stands for whatever else on a page a reader answers in; it draws nothing, and its answers go with the page. */
export class Answering extends LitElement {
  static override properties = { data: { attribute: false }, storageKey: {} };
  declare data: unknown;
  declare storageKey: string | undefined;
  src = undefined;
  level = undefined;
  credentials = 'same-origin';
  readonly storage = 'none';
  readonly #source = new SourceController(this, matrices, SkillLoadEvent);
  readonly #answers = new AnswersController(this, this.#source);

  /** Resolves when answers can be given. */
  async ready(): Promise<void> {
    while (!this.#answers.state) {
      await this.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  }

  /** The reader answers; undefined takes an answer back. */
  rate(skill: string, rating: Rating | undefined): Promise<void> {
    return this.#answers.change((assessment) => applyRating(assessment, skill, rating, { now: '2026-11-24T00:00:00Z' }));
  }
}
customElements.define('story-answering', Answering);
