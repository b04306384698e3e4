/** The button that offers what can be taken away of a chart; what is behind it comes at its first press. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { TakeAwayController } from '../../context/take-away.controller.js';
import type { FileKind } from '../../export/file-name.js';
import type { Chart } from '../../locale/chart.js';
import { exportWords } from '../../locale/en/export.js';
import type { ExportMessages } from '../../locale/messages/export.js';
import type { Matrix } from '../../model/types.js';

type ExportHost = LitElement & { readonly matrix: Matrix | undefined };
type Code = typeof import('./skill-radar.export.js');
type ExportWidget = import('./skill-radar.export.js').ExportWidget;

export class ChartExport {
  /** What was drawn last. */
  chart: Chart | undefined;
  readonly #host: ExportHost;
  readonly #widget: ExportWidget;
  #code: Code | undefined;
  #panel: TakeAwayController | undefined;
  #coming: Promise<void> | undefined;

  constructor(host: ExportHost, widget: ExportWidget) {
    this.#host = host;
    this.#widget = widget;
  }

  get lang(): string | undefined {
    return this.#host.matrix?.lang;
  }

  get words(): ExportMessages {
    return this.#widget.words('export', exportWords);
  }

  fileName(chart: Chart, kind: FileKind): string {
    const { matrix } = this.#host;
    const { words } = this;
    return matrix ? this.#code!.fileNameOf(matrix, kind, { lang: this.#widget.language.speaks, words }, chart.name) : this.#code!.chartFileName(chart.name, kind, words);
  }

  render(chart: Chart): TemplateResult {
    this.chart = chart;
    return html`<p class="take-row"><button type="button" class="quiet" part="export" aria-expanded="false" @click=${this.#press}>${this.#widget.messages.export}</button></p>${this.#panel?.render()}`;
  }

  readonly #press = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    this.#coming ??= import('./skill-radar.export.js').then((code) => {
      this.#code = code;
      this.#panel = code.takeAwayOf(this.#host, this.#widget, this);
    });
    try {
      await this.#coming;
    } catch {
      // The next press asks again.
      this.#coming = undefined;
      this.#widget.announce.say(this.#widget.messages.partMissing);
      return;
    }
    await this.#panel?.toggle(button);
  };
}
