/** Whose ratings are drawn: the reader's own, and those that the page hands in. What reads them is loaded when there are any. */
import type { AnswersController, AnswersHost } from '../../context/answers.controller.js';
import type { SourceController } from '../../context/source.controller.js';
import type { Ratings } from '../../domain/cells.js';
import type { RadarMessages } from '../../locale/messages/radar.js';
import type { Matrix } from '../../model/types.js';

/** More lines beside what is asked cannot be told apart. */
export const MOST_PEOPLE = 3;

export interface Person {
  readonly name: string;
  readonly ratings: Ratings;
}

export interface PeopleRead {
  readonly people: readonly Person[];
  /** What could not be shown, in the reader's words. */
  readonly notes: readonly string[];
}

type Reader = typeof import('../../data/assessment-reader.js');
type Answers = typeof import('./skill-radar.ratings.js');
export type PeopleHost = AnswersHost & { readonly showRatings: boolean; readonly assessments: unknown };

export class People {
  readonly #host: PeopleHost;
  readonly #source: SourceController;
  readonly #messages: RadarMessages;
  #reader: Reader | undefined;
  #answers: AnswersController | undefined;
  #coming = new Map<string, Promise<void>>();
  #failed = false;
  #read: { readonly matrix: Matrix; readonly given: readonly unknown[]; readonly result: PeopleRead } | undefined;

  constructor(host: PeopleHost, source: SourceController, messages: RadarMessages) {
    this.#host = host;
    this.#source = source;
    this.#messages = messages;
  }

  /** Everyone as far as they are there; who is still on the way comes with the next drawing. */
  of(matrix: Matrix): PeopleRead {
    const own = this.#own();
    const given = this.#given(matrix);
    const all = [...own, ...given.people];
    const asked = own.length + this.#list().length;
    return {
      people: all.slice(0, MOST_PEOPLE),
      notes: [...(asked > MOST_PEOPLE ? [this.#messages.tooManyPeople(asked, MOST_PEOPLE)] : []), ...given.notes, ...(this.#failed ? [this.#messages.notLoaded] : [])],
    };
  }

  #own(): readonly Person[] {
    if (!this.#host.showRatings) return [];
    if (!this.#answers) {
      this.#load('answers', () => import('./skill-radar.ratings.js'), ({ AnswersController }: Answers) => {
        this.#answers = new AnswersController(this.#host, this.#source);
      });
      return [];
    }
    return [{ name: this.#messages.you, ratings: this.#answers.state?.assessment.ratings ?? new Map() }];
  }

  #list(): readonly unknown[] {
    const { assessments } = this.#host;
    return Array.isArray(assessments) ? assessments : [];
  }

  #given(matrix: Matrix): PeopleRead {
    const given = this.#list();
    if (given.length === 0) return { people: [], notes: [] };
    if (!this.#reader) {
      this.#load('reader', () => import('../../data/assessment-reader.js'), (reader: Reader) => {
        this.#reader = reader;
      });
      return { people: [], notes: [] };
    }
    if (this.#read?.matrix !== matrix || this.#read.given !== given) this.#read = { matrix, given, result: this.#readAll(this.#reader, matrix, given.slice(0, MOST_PEOPLE)) };
    return this.#read.result;
  }

  #readAll({ readAssessment }: Reader, matrix: Matrix, given: readonly unknown[]): PeopleRead {
    const [people, notes]: [Person[], string[]] = [[], []];
    for (const [i, input] of given.entries()) {
      const { assessment, problems } = readAssessment(input, { matrix: matrix.id });
      if (assessment) people.push({ name: assessment.subject ?? this.#messages.someone(i + 1), ratings: assessment.ratings });
      else notes.push(this.#messages.assessmentLeftOut(this.#messages.someone(i + 1), problems.find(({ severity }) => severity === 'error')?.message ?? ''));
    }
    return { people, notes };
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
