import type { Sentence } from '../sentence.js';
import type { StateMessages } from './states.js';

/** What a role's matrix counts. */
export interface RoleNumbers {
  readonly skills: number;
  readonly levels: number;
  readonly requirements: number;
  readonly mandatory: number;
}

/** The words of `<skill-catalog>`. */
export interface CatalogMessages {
  /** Those of its states, in the place of a matrix's. */
  readonly states: StateMessages;
  readonly ready: (catalog: string, roles: number) => string;
  /** Of a catalog without roles. */
  readonly none: string;
  /** How many roles there are, and in how many families; without families 0. */
  readonly size: (roles: number, families: number) => string;
  readonly roles: (count: number) => string;
  readonly noneInFamily: string;
  readonly search: string;
  /** In the empty field: what it does (`search`), and examples. */
  readonly searchHint: (search: string) => string;
  readonly clear: string;
  readonly shown: (shown: number, total: number) => string;
  readonly nothingFound: string;
  readonly didYouMean: string;
  readonly unfoldAll: string;
  readonly foldAll: string;
  /** Beside the role that the page shows. */
  readonly current: string;
  readonly numbers: Readonly<Record<'skills' | 'levels', (count: number) => string>>;
  readonly mandatory: (numbers: RoleNumbers) => string;
  /** A role's matrix is on its way. */
  readonly reading: string;
  readonly unreadable: string;
  readonly retry: string;
  /** What the button is called in full, by the role's name. */
  readonly retryRole: (role: string) => string;
  /** Reads every role. */
  readonly readAll: string;
  readonly readSoFar: (read: number, total: number) => string;
  readonly readEnd: (read: number, failed: number) => string;
  /** Before the skills by which a role was found. */
  readonly bySkills: string;
  readonly moreSkills: (count: number) => string;
  /** Said of a role that has been chosen. */
  readonly chosen: (role: string) => string;
  readonly unknownRole: (id: string) => Sentence;
}
