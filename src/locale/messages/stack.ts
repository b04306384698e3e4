import type { Sentence } from '../sentence.js';

/** How many technologies a level needs, by state. */
export interface StackCounts {
  readonly new: number;
  readonly changed: number;
  readonly kept: number;
  readonly carried: number;
}

/** The words of `<tech-stack>`. */
export interface StackMessages {
  readonly level: string;
  /** Of the level that is selected on the page, where nothing else says so. */
  readonly selected: string;
  readonly search: string;
  /** In the empty field: what it does (`search`), and examples. */
  readonly searchHint: (search: string) => string;
  readonly clear: string;
  readonly shown: (shown: number, total: number) => string;
  readonly nothingFound: string;
  readonly didYouMean: string;
  /** Of a document in which no level names a technology. */
  readonly none: string;
  readonly noneHere: (level: string) => Sentence;
  /** In a line of its level. */
  readonly noneShort: string;
  /** Heads the technologies of a level with which the ladder begins. */
  readonly start: string;
  readonly states: Readonly<Record<keyof StackCounts, string>>;
  /** How many a level needs in all, and how many of them are what; `start`: no level comes before it. */
  readonly needs: (counts: StackCounts, start: boolean) => string;
  /** Where a level does not follow the one above it. */
  readonly after: (levels: readonly string[]) => Sentence;
  /** Before the earlier name of a technology. */
  readonly before: string;
  /** Before the technologies that this level has named. */
  readonly from: (level: string) => Sentence;
  readonly carriedFold: (count: number) => string;
  /** The names of a level in a line. */
  readonly listed: (names: readonly string[]) => Sentence;
  /** What a link to a skill is called, by a technology that stands for it. */
  readonly leads: (technology: string, skill: string) => string;
}
