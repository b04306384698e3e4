/** Whose ratings are drawn: the reader's own, and those that the page hands in. What reads them is loaded when there are any. */
import { html } from 'lit';
import type { AnswersController, AnswersHost } from '../../context/answers.controller.js';
import type { SourceController } from '../../context/source.controller.js';
import type { Ratings } from '../../domain/cells.js';
import { subjectOf } from '../../domain/subject.js';
import type { RadarMessages } from '../../locale/messages/radar.js';
import { sentence } from '../../locale/sentence.js';
import type { Matrix } from '../../model/types.js';
import { inEnglish } from '../../ui/in-english.js';

/** More lines beside what is asked cannot be told apart. */
export const MOST_PEOPLE = 3;

export interface Person {
  readonly name: string;
  readonly ratings: Ratings;
}

export interface PeopleRead {
  readonly people: readonly Person[];
  /** What could not be shown, to be drawn. */
  readonly notes: readonly unknown[];
}

type Reader = typeof import('../../data/assessment-reader.js');
type Answers = typeof import('./skill-radar.ratings.js');
export type PeopleHost = AnswersHost & { readonly showRatings: boolean; readonly assessments: unknown };

export class People {
  readonly #host: PeopleHost;
  readonly #source: SourceController;
  #reader: Reader | undefined;
  #answers: AnswersController | undefined;
  #coming = new Map<string, Promise<void>>();
  #failed = false;
  #read: { readonly matrix: Matrix; readonly given: readonly unknown[]; readonly messages: RadarMessages; readonly result: PeopleRead } | undefined;

  constructor(host: PeopleHost, source: SourceController) {
    this.#host = host;
    this.#source = source;
  }

  /** Everyone as far as they are there; who is still on the way comes with the next drawing. */
  of(matrix: Matrix, messages: RadarMessages): PeopleRead {
    const own = this.#own(messages);
    const given = this.#given(matrix, messages);
    const all = [...own, ...given.people];
    const asked = own.length + this.#list().length;
    return {
      people: all.slice(0, MOST_PEOPLE),
      notes: [...(asked > MOST_PEOPLE ? [messages.tooManyPeople(asked, MOST_PEOPLE)] : []), ...given.notes, ...(this.#failed ? [messages.notLoaded] : [])],
    };
  }

  #own(messages: RadarMessages): readonly Person[] {
    if (!this.#host.showRatings) return [];
    if (!this.#answers) {
      this.#load('answers', () => import('./skill-radar.ratings.js'), ({ AnswersController }: Answers) => {
        this.#answers = new AnswersController(this.#host, this.#source);
      });
      return [];
    }
    return [{ name: messages.you, ratings: this.#answers.state?.assessment.ratings ?? new Map() }];
  }

  #list(): readonly unknown[] {
    const { assessments } = this.#host;
    return Array.isArray(assessments) ? assessments : [];
  }

  #given(matrix: Matrix, messages: RadarMessages): PeopleRead {
    const given = this.#list();
    if (given.length === 0) return { people: [], notes: [] };
    if (!this.#reader) {
      this.#load('reader', () => import('../../data/assessment-reader.js'), (reader: Reader) => {
        this.#reader = reader;
      });
      return { people: [], notes: [] };
    }
    if (this.#read?.matrix !== matrix || this.#read.given !== given || this.#read.messages !== messages) this.#read = { matrix, given, messages, result: readAll(this.#reader, matrix, given.slice(0, MOST_PEOPLE), messages) };
    return this.#read.result;
  }

  /** Where it does not come the reader is told, and the next drawing asks again. */
  #load<T>(what: string, load: () => Promise<T>, use: (code: T) => void): void {
    if (this.#coming.has(what)) return;
    const coming = load().then(
      (code) => {
        this.#failed = false;
        use(code);
        this.#host.requestUpdate();
      },
      () => {
        if (!this.#failed) this.#host.requestUpdate();
        this.#failed = true;
      },
    );
    this.#coming.set(what, coming.finally(() => this.#failed && this.#coming.delete(what)));
  }
}

function readAll({ readAssessment }: Reader, matrix: Matrix, given: readonly unknown[], messages: RadarMessages): PeopleRead {
  const [people, notes]: [Person[], unknown[]] = [[], []];
  for (const [i, input] of given.entries()) {
    const { assessment, problems } = readAssessment(input, { matrix: matrix.id });
    if (assessment) people.push({ name: subjectOf(assessment) || messages.someone(i + 1), ratings: assessment.ratings });
    else notes.push(leftOut(messages, messages.someone(i + 1), problems.find(({ severity }) => severity === 'error')?.message ?? ''));
  }
  return { people, notes };
}

const leftOut = (messages: RadarMessages, whose: string, why: string): unknown =>
  html`${sentence((told) => messages.assessmentLeftOut(whose, told(why))).map((piece, i) => (i % 2 === 1 ? inEnglish(piece) : piece))}`;
