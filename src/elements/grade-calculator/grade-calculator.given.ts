/** An assessment that the page hands in, to be shown as soon as there is a matrix that it can be about. */
import type { ReactiveControllerHost } from 'lit';
import type { Assessment } from '../../model/assessment.js';
import type { Matrix } from '../../model/types.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly matrix: Matrix | undefined };

export class Given {
  readonly #host: Host;
  readonly #show: (assessment: Assessment) => void;
  #given: unknown;

  constructor(host: Host, show: (assessment: Assessment) => void) {
    this.#host = host;
    this.#show = show;
  }

  set(given: unknown): void {
    this.#given = given ?? undefined;
    this.#host.requestUpdate();
  }

  /** To be called when there is a matrix. */
  take(matrix: Matrix): void {
    const given = this.#given;
    if (given === undefined) return;
    this.#given = undefined;
    void import('../../data/assessment-reader.js').then(({ readAssessment }) => {
      if (matrix !== this.#host.matrix) return;
      const { assessment, problems } = readAssessment(given, { matrix: matrix.id });
      if (!assessment) return console.warn('skill-matrix: the assessment that was set could not be read:', problems, this.#host);
      this.#show(assessment);
    });
  }
}
