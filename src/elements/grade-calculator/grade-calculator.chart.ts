/** `<skill-radar>`, which draws the chart: asked for when a chart is first wished. */
export class ChartElement {
  readonly #changed: () => void;
  #failed = false;
  #coming: Promise<unknown> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks for it. @returns false where it has not come; folded and unfolded, it is asked for again */
  need(): boolean {
    this.#coming ??= import('../skill-radar/skill-radar.define.js').catch(() => {
      this.#failed = true;
      this.#changed();
    });
    return !this.#failed;
  }

  /** The chart is folded. */
  leave(): void {
    if (!this.#failed) return;
    this.#failed = false;
    this.#coming = undefined;
  }
}
