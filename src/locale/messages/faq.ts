/** Facts for the answers, with names as they are to be written. */
export interface SkillsInWords {
  readonly role: string;
  readonly skills: number;
  readonly categories: number;
  readonly levels: number;
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly requirements: number;
  readonly mandatory: number;
}

export interface StepInWords {
  readonly raised: number;
  readonly added: number;
  readonly changed: number;
  readonly lowered: number;
  readonly dropped: number;
  readonly becomeMandatory: number;
  readonly becomeOptional: number;
}

/** The words of `<skill-faq>`. */
export interface FaqMessages {
  /** Of a document about which there is nothing to ask. */
  readonly none: string;
  readonly copyLink: string;
  readonly copyLinkTo: (question: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly toMatrix: string;
  readonly skills: {
    /** @param asked whether anything is required */
    readonly question: (role: string, asked: boolean) => string;
    readonly answer: (facts: SkillsInWords) => string;
    readonly domains: (names: readonly string[]) => string;
    readonly atLevel: (requirements: number, mandatory: number) => string;
  };
  readonly advance: {
    readonly question: (role: string) => string;
    /** @param even whether every skill weighs the same; @param mandatory whether anything is mandatory */
    readonly byThreshold: (threshold: number, even: boolean, mandatory: boolean) => string;
    readonly byPoints: (points: readonly { readonly name: string; readonly points: number }[], bands: readonly { readonly level: string; readonly min: number }[], even: boolean) => string;
    readonly last: (level: string) => string;
    readonly step: (from: string, to: string) => string;
    readonly changes: (step: StepInWords) => string;
    readonly guidance: string;
  };
  readonly stack: {
    readonly question: (role: string) => string;
    /** @param levels names of those that name technologies */
    readonly answer: (technologies: number, levels: readonly string[]) => string;
    readonly names: (technologies: readonly string[]) => string;
  };
}
