/** What a source needs to know of the kind of document that it holds. */
import type { Problem } from '../model/problems.js';
import type { Matrix } from '../model/types.js';

/** What was read out of a text or an object; `document` is undefined when one of the problems is fatal. */
export interface Parsed<T = Matrix> {
  readonly document?: T;
  readonly problems: readonly Problem[];
  /** Looks for what is legal and still worth a word to the author; resolves with all problems. It is fetched when called. */
  readonly review?: () => Promise<readonly Problem[]>;
}

/** Reads documents of a kind; `base` is the document's own address, against which its relative ones are resolved. */
export interface Parser<T> {
  readonly parseText: (text: string, base?: string) => Promise<Parsed<T>>;
  readonly parseData: (data: unknown, base?: string) => Promise<Parsed<T>>;
}

/** What kind of document a source holds. */
export interface Kind<T = Matrix> {
  readonly name: string;
  /** What reads it, in a chunk of its own. */
  readonly parser: () => Promise<Parser<T>>;
  readonly isEmpty: (document: T) => boolean;
}
