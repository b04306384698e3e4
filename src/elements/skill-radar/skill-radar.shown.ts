import type { LitElement } from 'lit';
import type { Plan } from '../../ui/chart/labels.js';
import { axisNear } from '../../ui/chart/radar.js';
import { axisAfter } from './skill-radar.keys.js';

/** The axis whose values are shown: the one that the reader points at or has walked to. */
export class ShownAxis {
  readonly #host: LitElement;
  #axis: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Undefined before the reader has chosen one, and where so many axes have none such. */
  of({ axes }: Plan): number | undefined {
    return this.#axis !== undefined && this.#axis < axes ? this.#axis : undefined;
  }

  focus(): void {
    this.#show(this.#axis ?? 0);
  }

  point({ currentTarget, clientX, clientY }: PointerEvent, plan: Plan): void {
    const box = (currentTarget as Element).getBoundingClientRect();
    const across = ((clientX - box.left) / box.width) * plan.width;
    const x = this.#isMirrored ? plan.width - across : across;
    this.#show(axisNear(plan, { x, y: ((clientY - box.top) / box.height) * plan.height }));
  }

  press(event: KeyboardEvent, { axes }: Plan): void {
    const next = axisAfter(event, this.#axis ?? 0, axes, this.#isMirrored);
    if (next === undefined) return;
    event.preventDefault();
    this.#show(next);
  }

  get #isMirrored(): boolean {
    return this.#host.matches(':dir(rtl)');
  }

  #show(axis: number | undefined): void {
    if (axis === undefined || axis === this.#axis) return;
    this.#axis = axis;
    this.#host.requestUpdate();
  }
}
