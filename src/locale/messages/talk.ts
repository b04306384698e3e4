/** The words of what a reader does with answers together with somebody: those that are there from the start. */
export interface TalkMessages {
  readonly title: string;
  readonly share: string;
  readonly opinion: string;
  readonly history: string;
  readonly paper: string;
  readonly loading: string;
  readonly partMissing: string;
}

/** The words of sharing answers by a link. */
export interface ShareMessages {
  readonly about: string;
  readonly withName: string;
  readonly name: string;
  readonly withNotes: (notes: number) => string;
  /** What the link holds. @param name '' none */
  readonly holds: (answers: number, notes: number, name: string) => string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly length: (characters: number) => string;
  readonly long: string;
  readonly nothing: string;
  readonly making: string;
  readonly failed: string;
}

/** The words of two people's answers side by side. */
export interface OpinionMessages {
  readonly about: string;
  readonly open: string;
  readonly paste: string;
  readonly show: string;
  readonly reading: string;
  /** Of the one whose answers they are. @param subject '' unknown @param day ISO 8601 date, '' unknown */
  readonly title: (subject: string, day: string) => string;
  readonly untouched: string;
  readonly sameAsYours: string;
  readonly you: string;
  /** @param subject '' unknown */
  readonly them: (subject: string) => string;
  readonly agreed: string;
  readonly noGrade: string;
  /** How many differences are settled. */
  readonly settled: (settled: number, total: number) => string;
  readonly groups: Readonly<Record<'apart' | 'mine' | 'theirs' | 'same' | 'neither', string>>;
  readonly agreedOn: (skill: string) => string;
  readonly stillOpen: string;
  readonly asYou: string;
  readonly asThem: (subject: string) => string;
  readonly kept: string;
  readonly notKept: string;
  readonly take: string;
  readonly download: string;
  /** What is agreed, to begin anew. */
  readonly forget: string;
  /** What was agreed, as long as nothing new is. */
  readonly recall: string;
  readonly takeAgreed: string;
  readonly close: string;
  readonly closed: string;
  readonly shown: (differences: number) => string;
  readonly radar: string;
  readonly noLink: string;
  readonly faults: Readonly<Record<'share/newer' | 'share/damaged' | 'share/too-large' | 'share/unreadable' | 'share/other-matrix' | 'share/unsupported', string>>;
  readonly unchanged: string;
}
