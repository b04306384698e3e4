/** What a reader needs after the first drawing, in one chunk that the widget asks for when that is done. */
import type { ReactiveController } from 'lit';
import type { TakeAwayController } from '../../context/take-away.controller.js';
import { linked } from '../../context/linked.js';
import { followLinks } from '../../context/links.js';
import { laterWords } from '../../locale/en/later.js';
import { phraseWords } from '../../locale/en/phrases.js';
import type { AllMessages } from '../../locale/messages/matrix.js';
import { GridKeys } from '../../ui/grid-keys.js';
import { markedStyles } from '../../ui/marked.styles.js';
import { PrintController } from '../../ui/print.controller.js';
import { textStyles } from '../../ui/text.styles.js';
import { Details } from './skill-matrix.details.js';
import { detailsStyles } from './skill-matrix.details.styles.js';
import { filterStyles } from './skill-matrix.filter.styles.js';
import { select } from './skill-matrix.filter.js';
import { SkillFilterChangeEvent } from './skill-matrix.events.js';
import { keepFocus } from './skill-matrix.focus.js';
import { nothingFound } from './skill-matrix.found.js';
import { notes } from './skill-matrix.notes.js';
import { printStyles } from './skill-matrix.print.styles.js';
import type { MatrixParts } from './skill-matrix.parts.js';
import type { RatedHost, Ratings } from './skill-matrix.ratings.js';
import { Reveal } from './skill-matrix.reveal.js';
import type { Select } from './skill-matrix.screen.js';
import { warnOfLevels } from './skill-matrix.warn.js';
import type { MatrixReader, MatrixView } from './skill-matrix.view.js';

/** What a reader can do with a matrix that is drawn, put together. */
export class Interaction implements ReactiveController {
  readonly keys: GridKeys;
  readonly details: Details;
  readonly reveal: Reveal;
  readonly linked = linked;
  readonly #host: RatedHost;
  readonly #parts: MatrixParts;
  readonly #print: PrintController;
  #ratings: Ratings | undefined;
  #coming: Promise<unknown> | undefined;
  #takeAway: Promise<TakeAwayController | undefined> | undefined;
  #panel: TakeAwayController | undefined;

  constructor(host: RatedHost, parts: MatrixParts) {
    this.#host = host;
    this.#parts = parts;
    const { widget, table, stop } = parts;
    this.keys = new GridKeys(table.element, stop, (target) => this.details.follow(target.localName === 'button' ? table.whereIs(target) : undefined, target));
    const words = (): AllMessages => this.#words;
    this.details = new Details(host, { get messages() { return words(); }, say: (text, delay) => widget.announce.say(text, delay), focus: (anchor) => this.keys.focus(anchor), yours: ({ skill, column }) => this.#ratings?.details(skill, column) });
    this.reveal = new Reveal(host, parts, words, this);
    this.#print = new PrintController(host);
    table.element.addEventListener('pointerdown', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button');
      if (button) this.details.press(button);
    });
    widget.addStyles([textStyles, markedStyles, filterStyles, detailsStyles, printStyles]);
    keepFocus(host);
    followLinks();
    host.addController(this);
  }

  get #words(): AllMessages {
    const { words, messages } = this.#parts.widget;
    return { ...messages, ...words('later', laterWords), ...words('phrases', phraseWords) };
  }

  /** Paper has everything unfolded. */
  get printing(): boolean {
    return this.#print.printing;
  }

  hostUpdated(): void {
    if (this.#parts.screen.reader) warnOfLevels(this.#host, this.#parts.screen);
  }

  /** Resolves when a reader's own ratings can be drawn. Where their code does not come the reader is told, and the matrix is drawn without. */
  loadRatings(): Promise<unknown> {
    return (this.#coming ??= import('./skill-matrix.ratings.js').then(
      ({ Ratings }) => (this.#ratings = new Ratings(this.#host, this.#parts)),
      () => this.#parts.tell(this.#parts.widget.messages.partMissing),
    ));
  }

  /** What the marks of own ratings mean. */
  get ratingsLegend(): unknown {
    return this.#ratings?.legend;
  }

  /** A press of the button: what is behind it comes at the first. Where it does not come the reader is told, and the next press asks again. */
  async take(button: HTMLElement): Promise<void> {
    this.#takeAway ??= import('./skill-matrix.export.js').then(
      ({ takeAwayOf }) => (this.#panel = takeAwayOf(this.#host, this.#parts, () => this.#ratings?.answers)),
      () => {
        this.#takeAway = undefined;
        this.#parts.tell(this.#parts.widget.messages.partMissing);
        return undefined;
      },
    );
    const panel = await this.#takeAway;
    await panel?.toggle(button);
  }

  /** To be called when another filter is drawn. */
  tellFilter(): void {
    const { screen, widget } = this.#parts;
    const { shown = 0, total = 0 } = screen.view ?? {};
    this.#host.dispatchEvent(new SkillFilterChangeEvent(screen.filter, shown));
    widget.announce.say(shown === 0 ? widget.messages.nothingFound : widget.messages.shown(shown, total), 500);
  }

  /** What opens over the page. */
  overlays(reader: MatrixReader): unknown {
    return [this.details.render(reader), this.#panel?.render()];
  }

  readonly select: Select = (reader, filter) => select(reader, filter, this.#words);

  nothingFound(suggestions: readonly string[], onTake: (name: string) => void): unknown {
    return nothingFound(this.#words, suggestions, onTake);
  }

  /** What paper has below the table. */
  notes(reader: MatrixReader, view: MatrixView): unknown {
    return this.printing ? notes(reader, view, this.#words) : undefined;
  }
}
