/** A reader's changes: into what is kept, or into a draft that is only tried out; each can be undone. */
import type { AnswersController } from '../../context/answers.controller.js';
import { applyPatch, patchBetween } from '../../domain/answers-patch.js';
import { applyRating, applyTarget, type Stamp } from '../../domain/answers.js';
import type { Assessment, Rating } from '../../model/assessment.js';
import type { Answer } from './grade-calculator.question.templates.js';

/** So many changes can be taken back. */
const MOST_UNDO = 100;

type Change =
  | { readonly kind: 'rating'; readonly skill: string; readonly before: Rating | undefined; readonly isNote: boolean }
  | { readonly kind: 'all'; readonly before: Assessment };

/** What has been taken back: the answer on a skill, or all of an import. */
export type Undone = { readonly skill: string } | 'all';

export class Answering {
  readonly #answers: AnswersController;
  readonly #stamp: () => Stamp;
  readonly #onDraft: () => void;
  #changes: Change[] = [];
  #draft: { readonly base: Assessment; assessment: Assessment; readonly changes: Change[] } | undefined;

  /** @param onDraft called when what is tried out changes, of which nobody else hears */
  constructor(answers: AnswersController, stamp: () => Stamp, onDraft: () => void) {
    this.#answers = answers;
    this.#stamp = stamp;
    this.#onDraft = onDraft;
  }

  /** What is kept; undefined while there is no document. */
  get kept(): Assessment | undefined {
    return this.#answers.state?.assessment;
  }

  /** What is shown: with what is tried out. */
  get current(): Assessment | undefined {
    return this.#draft?.assessment ?? this.kept;
  }

  get trying(): boolean {
    return this.#draft !== undefined;
  }

  get canUndo(): boolean {
    return (this.#draft?.changes ?? this.#changes).length > 0;
  }

  /** Another document, or other answers: nothing of before can be taken back. */
  reset(): void {
    this.#changes = [];
    this.#draft = undefined;
  }

  answer(skill: string, answer: Answer): void {
    const before = this.current?.ratings.get(skill);
    this.rate(skill, ratingAfter(before, answer), answer.kind === 'note');
  }

  rate(skill: string, rating: Rating | undefined, isNote = false): void {
    const { current } = this;
    if (!current) return;
    const changes = this.#draft?.changes ?? this.#changes;
    const last = changes.at(-1);
    // A note is typed letter by letter, and taken back as a whole.
    if (!isNote || last?.kind !== 'rating' || !last.isNote || last.skill !== skill) changes.push({ kind: 'rating', skill, before: current.ratings.get(skill), isNote });
    if (changes.length > MOST_UNDO) changes.shift();
    this.#change((it) => applyRating(it, skill, rating, this.#stamp()));
  }

  aimAt(target: string | undefined): void {
    this.#change((it) => applyTarget(it, target, this.#stamp()));
  }

  /** Takes over other answers altogether. */
  replace(assessment: Assessment): void {
    const { kept } = this;
    if (!kept) return;
    this.drop();
    this.#changes.push({ kind: 'all', before: kept });
    this.#change(() => assessment);
  }

  undo(): Undone | undefined {
    const change = (this.#draft?.changes ?? this.#changes).pop();
    if (!change) return undefined;
    if (change.kind === 'all') {
      this.#change(() => change.before);
      return 'all';
    }
    const { skill, before } = change;
    this.#change((it) => {
      const ratings = new Map(it.ratings);
      if (before) ratings.set(skill, before);
      else ratings.delete(skill);
      return { ...it, updated: this.#stamp().now, ratings };
    });
    return { skill };
  }

  /** From here on changes are tried out. */
  try(): void {
    const { kept } = this;
    if (kept && !this.#draft) this.#draft = { base: kept, assessment: kept, changes: [] };
    this.#onDraft();
  }

  /** What was tried out is meant: it is done to what is kept by now. */
  keep(): void {
    const draft = this.#draft;
    if (!draft) return;
    this.#draft = undefined;
    const patch = patchBetween(draft.base, draft.assessment);
    const { kept } = this;
    if (kept && draft.changes.length > 0) this.#changes.push({ kind: 'all', before: kept });
    void this.#answers.change((it) => applyPatch(it, patch));
    this.#onDraft();
  }

  drop(): void {
    this.#draft = undefined;
    this.#onDraft();
  }

  #change(update: (assessment: Assessment) => Assessment): void {
    if (this.#draft) {
      this.#draft.assessment = update(this.#draft.assessment);
      this.#onDraft();
    } else void this.#answers.change(update);
  }
}

/** A rating with an answer; undefined where nothing is left of it. */
export function ratingAfter(before: Rating | undefined, answer: Answer): Rating | undefined {
  const note = before?.note === undefined ? {} : { note: before.note };
  switch (answer.kind) {
    case 'step':
      return { ...note, ...(before?.met && { met: before.met }), proficiency: answer.proficiency };
    case 'text': {
      const { proficiency } = before ?? {};
      return { ...note, ...(proficiency !== undefined && { proficiency }), met: new Map([...(before?.met ?? []), [answer.level, answer.met]]) };
    }
    case 'notApplicable':
      return answer.is ? { ...note, notApplicable: true } : somethingOf(note);
    case 'note': {
      const { proficiency, met, notApplicable } = before ?? {};
      const given = { ...(proficiency !== undefined && { proficiency }), ...(met && { met }), ...(notApplicable && { notApplicable }) };
      return somethingOf(answer.note === '' ? given : { ...given, note: answer.note });
    }
    case 'takeBack':
      return somethingOf(note);
    default:
      return answer satisfies never;
  }
}

const somethingOf = (rating: Rating): Rating | undefined => (Object.keys(rating).length > 0 ? rating : undefined);
