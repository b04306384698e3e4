/** What is about the reader's own answers: loaded as soon as there is something to carry them into. */
import { html, nothing } from 'lit';
import type { WidgetController } from '../../context/widget.controller.js';
import type { Catalog } from '../../model/catalog.js';
import type { CompareHost } from './skill-compare.host.js';
import type { OwnAnswers } from './skill-compare.own.js';
import type { CompareContext } from './skill-compare.templates.js';

export class LaterParts {
  readonly #host: CompareHost;
  readonly #widget: WidgetController;
  #parts: OwnAnswers | undefined;
  #coming: Promise<void> | undefined;
  #failed = false;
  #catalog: Catalog | undefined;

  constructor(host: CompareHost, widget: WidgetController) {
    this.#host = host;
    this.#widget = widget;
  }

  /** To be called before each drawing. @param isUseful whether there is another role, or may come to be one */
  prepare(isUseful: boolean, catalog: Catalog | undefined): void {
    this.#catalog = catalog;
    if (isUseful && !this.#failed) this.#load();
  }

  #load(): void {
    this.#coming ??= import('./skill-compare.own.js').then(
      ({ OwnAnswers, ownStyles }) => {
        this.#parts = new OwnAnswers(this.#host, this.#widget);
        this.#widget.addStyles(ownStyles);
        this.#host.requestUpdate();
      },
      () => {
        this.#failed = true;
        this.#coming = undefined;
        this.#host.requestUpdate();
      },
    );
  }

  answers(context: CompareContext): unknown {
    if (this.#failed) return html`<div class="banner" part="error"><p>${context.messages.partMissing}</p><button type="button" @click=${() => this.#retry()}>${this.#widget.messages.retry}</button></div>`;
    return this.#parts?.answers(context) ?? nothing;
  }

  /** @param choose compares with the role of the catalog that has this address */
  nearest(context: CompareContext, choose: (src: string) => void): unknown {
    return (this.#catalog && this.#parts?.nearest(context, this.#catalog, choose)) ?? nothing;
  }

  #retry(): void {
    this.#failed = false;
    this.#host.requestUpdate();
  }
}
