import type { PhraseMessages } from './phrases.js';
import type { RatingsMessages } from './ratings.js';

/** The words of what is taken away: files, and what is copied. */
export interface ExportMessages extends Pick<PhraseMessages, 'row' | 'apart' | 'pair'> {
  /** BCP 47 tag of the table. */
  readonly lang: string;
  /** Ends the name of a file; becomes letters, digits and `-`. */
  readonly fileName: string;
  readonly chartFileName: string;
  readonly title: (role: string) => string;
  readonly category: string;
  readonly skill: string;
  /** Heads the column of skills where mandatory cells are marked. @param mark the sign */
  readonly skillMarked: (mark: string) => string;
  readonly skillId: string;
  readonly description: string;
  readonly level: string;
  readonly levelId: string;
  readonly proficiency: string;
  readonly proficiencyId: string;
  readonly mandatory: string;
  readonly notRequired: string;
  readonly inWords: string;
  /** Heads what a proficiency means in each skill. */
  readonly means: (proficiency: string) => string;
  readonly meaning: string;
  readonly yes: string;
  readonly no: string;
  readonly yours: string;
  readonly note: string;
  readonly gapTo: (level: string) => string;
  readonly noneYet: string;
  readonly notApplicable: string;
  readonly notRated: string;
  /** Where there is room for little. */
  readonly marks: RatingsMessages['marks'];
  /** Heads how an answer stands to what is asked. */
  readonly standing: string;
  readonly met: string;
  readonly notMet: string;
  readonly short: (steps: number) => string;
  readonly required: string;
  readonly nextStep: string;
  readonly resources: string;
  readonly noGaps: (level: string) => string;
  /** Names of the sheets of a workbook: at most 31 characters, none of `[ ] : * ? / \`. */
  readonly sheets: Readonly<Record<'matrix' | 'details' | 'gaps' | 'legend', string>>;
  readonly legend: string;
  readonly mark: string;
  readonly name: string;
  readonly revision: string;
  readonly source: string;
  readonly licence: string;
  readonly notes: string;
}
