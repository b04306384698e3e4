import type { PhraseMessages } from './phrases.js';

/** What the summary sentence says of a role. Names are as they are to be written. */
export interface RoleInWords {
  readonly role: string;
  readonly family: string | undefined;
  /** Whether the family's own name already says that it is one. */
  readonly familyIsSaid: boolean;
  readonly skills: number;
  readonly levels: number;
  /** The names of the levels at which the ladder begins and ends. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly requirements: number;
  readonly mandatory: number;
  /** The names of the categories with the most mandatory requirements. */
  readonly domains: readonly string[];
}

export interface LevelInWords {
  readonly level: string;
  readonly requirements: number;
  readonly mandatory: number;
  readonly technologies: number;
}

/** The words of `<skill-summary>`. */
export interface SummaryMessages extends Pick<PhraseMessages, 'pair'> {
  readonly level: string;
  /** What is counted, right for the number: it stands beside it. */
  readonly counted: Readonly<Record<'skills' | 'levels' | 'requirements' | 'technologies' | 'categories', (count: number) => string>>;
  readonly number: (count: number) => string;
  readonly mandatory: (mandatory: number, requirements: number) => string;
  readonly saysFamily: (family: string) => boolean;
  readonly role: (role: RoleInWords) => string;
  readonly atLevel: (level: LevelInWords) => string;
  readonly print: string;
  /** The browser does not let this page print. */
  readonly printRefused: string;
  readonly printMissing: string;
  readonly revision: string;
  readonly contact: string;
  readonly lastChange: string;
  /** @param day milliseconds of its start in UTC */
  readonly day: (day: number) => string;
}
