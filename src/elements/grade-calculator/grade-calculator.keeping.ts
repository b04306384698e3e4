/** Answers as files, and their end: what a reader is in the middle of, one thing at a time. */
import type { AnswersController } from '../../context/answers.controller.js';
import { matchAnswers, type Matched } from '../../domain/answers.js';
import { assessmentText } from '../../domain/answers-json.js';
import { differences, type Preview } from '../../domain/answers-preview.js';
import { slugOf } from '../../domain/slug.js';
import type { KeepMessages } from '../../locale/messages/keep.js';
import type { SetAside, Snapshot } from '../../model/answers.js';
import type { AssessmentProblem } from '../../model/assessment-problems.js';
import type { Assessment } from '../../model/assessment.js';
import type { Matrix } from '../../model/types.js';
import { textIn } from './grade-calculator.file.js';

export type Keeping =
  | { readonly name: 'quiet' }
  | { readonly name: 'removing' }
  | { readonly name: 'reading' }
  | { readonly name: 'preview'; readonly assessment: Assessment; readonly preview: Preview; readonly matched: Matched }
  | { readonly name: 'failed'; readonly why: string; readonly problems: readonly AssessmentProblem[] };

export interface KeepHost {
  readonly answers: AnswersController;
  readonly messages: () => KeepMessages;
  readonly matrix: () => Matrix | undefined;
  readonly nameOf: (skill: string) => string | undefined;
  readonly say: (words: string) => void;
  /** Takes other answers over. */
  readonly replace: (assessment: Assessment) => void;
  /** To be called before the answers are deleted. */
  readonly forget: () => void;
  readonly changed: () => void;
}

export class Keeper {
  state: Keeping = { name: 'quiet' };
  readonly #host: KeepHost;
  /** Counts what is begun: a file that takes long is of no use when the reader has gone on. */
  #turn = 0;

  constructor(host: KeepHost) {
    this.#host = host;
  }

  get #messages(): KeepMessages {
    return this.#host.messages();
  }

  #become(state: Keeping): void {
    this.#turn++;
    this.state = state;
    this.#host.changed();
  }

  readonly cancel = (): void => this.#become({ name: 'quiet' });

  readonly askToRemove = (): void => {
    this.#become({ name: 'removing' });
  };

  readonly remove = (): void => {
    const { answers, say, forget } = this.#host;
    forget();
    void answers.clear();
    this.#become({ name: 'quiet' });
    say(this.#messages.removed);
  };

  readonly download = (assessment: Assessment, what: 'answers' | 'agreed' = 'answers'): void => {
    const { say } = this.#host;
    save(assessmentText(assessment), `${slugOf(assessment.matrix) || 'skills'}-${what}.json`);
    say(this.#messages.downloaded);
  };

  readonly downloadSnapshot = (it: Snapshot): void => {
    const day = slugOf(it.at.slice(0, 10)) || 'kept';
    save(it.kind === 'readable' ? assessmentText(it.assessment) : it.content, `answers-${day}.json`);
    this.#host.say(this.#messages.downloaded);
  };

  readonly downloadSetAside = ({ content, id }: SetAside): void => save(content, `answers-set-aside-${id}.json`);

  readonly forgetSetAside = ({ id }: SetAside): void => void this.#host.answers.forget(id);

  /** Reads a file and shows what it would change. */
  async read(file: Blob): Promise<void> {
    const { matrix, nameOf } = this.#host;
    const of = matrix();
    if (!of) return;
    this.#become({ name: 'reading' });
    const turn = this.#turn;
    const read = await textIn(file, this.#messages);
    if ('why' in read) return turn === this.#turn ? this.#fail(read.why) : undefined;
    let code: typeof import('../../data/assessment-reader.js');
    try {
      code = await import('../../data/assessment-reader.js');
    } catch {
      return turn === this.#turn ? this.#fail(this.#messages.partMissing) : undefined;
    }
    if (turn !== this.#turn || matrix() !== of) return;
    const { assessment, problems } = code.readAssessment(read.text, { matrix: of.id, nameOf });
    if (!assessment) return this.#fail('', problems.filter(({ severity }) => severity === 'error'));
    this.preview(assessment);
  }

  /** Shows what taking over other answers would change. */
  preview(assessment: Assessment): void {
    const { matrix, answers, say } = this.#host;
    const [of, now] = [matrix(), answers.state?.assessment];
    if (!of || !now) return;
    this.#become({ name: 'preview', assessment, preview: differences(now, assessment), matched: matchAnswers(of, assessment) });
    say(this.#messages.preview(''));
  }

  readonly take = (): void => {
    const { state } = this;
    if (state.name !== 'preview') return;
    const { replace, say } = this.#host;
    replace(state.assessment);
    this.#become({ name: 'quiet' });
    say(this.#messages.taken);
  };

  #fail(why: string, problems: readonly AssessmentProblem[] = []): void {
    this.#become({ name: 'failed', why, problems });
    const { say } = this.#host;
    say(`${this.#messages.failed} ${why || (problems[0]?.message ?? '')}`);
  }
}

/** Gives something to the reader as a file. */
function save(content: string | Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes what it needs at the click.
  setTimeout(() => URL.revokeObjectURL(url));
}
